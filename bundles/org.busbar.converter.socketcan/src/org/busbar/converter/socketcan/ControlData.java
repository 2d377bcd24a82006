package org.busbar.converter.socketcan;

import java.nio.ByteBuffer;

/** What the kernel says of a packet beside it ({@code cmsghdr} of 64-bit Linux): when it came, and how many were lost before it. Used over and over by one thread. */
final class ControlData {

	private static final int HEADER = 16;
	private static final int LEVEL = 8;
	private static final int TYPE = 12;
	private static final int SOCKET = 1;
	private static final int STAMPS = 37;
	private static final int LOST = 40;
	/** Of the three times the first is the kernel's, the second is not used any more. */
	private static final int HARDWARE = 32;
	private static final int STAMPS_LENGTH = 48;
	private static final long NANOS_PER_SECOND = 1_000_000_000L;

	private long software;
	private long hardware;
	private long lost;

	/** Reads it; what is cut off or not known is left out. */
	void read(ByteBuffer control) {
		software = 0;
		hardware = 0;
		lost = -1;
		int at = 0;
		while (at + HEADER <= control.limit()) {
			long length = control.getLong(at);
			if (length < HEADER || length > control.limit() - at) {
				return;
			}
			if (control.getInt(at + LEVEL) == SOCKET) {
				take(control, at + HEADER, (int) length - HEADER, control.getInt(at + TYPE));
			}
			at += (int) (length + Long.BYTES - 1 & -Long.BYTES);
		}
	}

	private void take(ByteBuffer control, int at, int length, int type) {
		if (type == STAMPS && length >= STAMPS_LENGTH) {
			software = time(control, at);
			hardware = time(control, at + HARDWARE);
		} else if (type == LOST && length >= Integer.BYTES) {
			lost = control.getInt(at) & 0xFFFF_FFFFL;
		}
	}

	private static long time(ByteBuffer control, int at) {
		return control.getLong(at) * NANOS_PER_SECOND + control.getLong(at + Long.BYTES);
	}

	/** When the kernel got it, in nanoseconds since 1970-01-01 UTC on the clock on the wall; 0 when it does not tell. */
	long software() {
		return software;
	}

	/** The same on the clock of the device, which begins anywhere; 0 when it has none. */
	long hardware() {
		return hardware;
	}

	/** Packets that found the socket full so far, modulo 2^32; -1 when it does not tell. */
	long lost() {
		return lost;
	}
}
