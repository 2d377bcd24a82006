package org.busbar.converter.socketcan;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Room for one packet with what the kernel says of it: a {@code msghdr} of 64-bit Linux. Used over and over by one thread. */
final class Message {

	private static final long SIZE = 56;
	private static final long VECTOR = 16;
	private static final long VECTOR_COUNT = 24;
	private static final long CONTROL = 32;
	private static final long CONTROL_LENGTH = 40;
	private static final long FLAGS = 48;

	private final MemorySegment header;
	private final ByteBuffer data;
	private final ByteBuffer control;
	private int flags;

	/**
	 * @param dataBytes    for the packet
	 * @param controlBytes for what comes beside it
	 */
	@SuppressWarnings("resource") // Freed with the message.
	Message(int dataBytes, int controlBytes) {
		Arena arena = Arena.ofAuto();
		header = arena.allocate(SIZE, Long.BYTES);
		MemorySegment vector = arena.allocate(2 * Long.BYTES, Long.BYTES);
		MemorySegment packet = arena.allocate(dataBytes, Long.BYTES);
		MemorySegment beside = arena.allocate(controlBytes, Long.BYTES);
		vector.set(ValueLayout.ADDRESS, 0, packet);
		vector.set(ValueLayout.JAVA_LONG, Long.BYTES, dataBytes);
		header.set(ValueLayout.ADDRESS, VECTOR, vector);
		header.set(ValueLayout.JAVA_LONG, VECTOR_COUNT, 1);
		header.set(ValueLayout.ADDRESS, CONTROL, beside);
		data = packet.asByteBuffer().order(ByteOrder.nativeOrder());
		control = beside.asByteBuffer().order(ByteOrder.nativeOrder());
	}

	/** For the kernel: the room is free. */
	MemorySegment prepared() {
		header.set(ValueLayout.JAVA_LONG, CONTROL_LENGTH, control.capacity());
		header.set(ValueLayout.JAVA_INT, FLAGS, 0);
		return header;
	}

	/** The kernel has filled it. */
	void filled(int dataBytes) {
		filled(dataBytes, (int) header.get(ValueLayout.JAVA_LONG, CONTROL_LENGTH), header.get(ValueLayout.JAVA_INT, FLAGS));
	}

	/** So much was written to the two buffers. */
	void filled(int dataBytes, int controlBytes, int messageFlags) {
		data.clear().limit(Math.min(dataBytes, data.capacity()));
		control.clear().limit(Math.min(controlBytes, control.capacity()));
		flags = messageFlags;
	}

	/** The packet, in the byte order of the machine. */
	ByteBuffer data() {
		return data;
	}

	/** What came beside it. */
	ByteBuffer control() {
		return control;
	}

	/** Its {@code MSG_} flags. */
	int flags() {
		return flags;
	}
}
