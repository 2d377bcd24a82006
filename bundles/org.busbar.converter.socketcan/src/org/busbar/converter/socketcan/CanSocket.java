package org.busbar.converter.socketcan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A raw CAN socket. One thread receives, sends and closes; {@link #wake} may come from any. */
final class CanSocket {

	/** What became of a frame. */
	enum Sent {
		/** The kernel has it. */
		TAKEN,
		/** The kernel still has some of this socket; it tells when there is room. */
		FULL,
		/** Others have filled the queue of the interface, and nobody tells when there is room. */
		CROWDED
	}

	private static final int CAN = 29;
	private static final int RAW = 3;
	private static final int CAN_RAW = 1;
	private static final int SOCKET_LEVEL = 1;
	private static final int CAN_LEVEL = 101;
	private static final int ERROR_FILTER = 2;
	private static final int RECEIVE_OWN = 4;
	private static final int FLEXIBLE_FRAMES = 5;
	/** Every class but that of a lost arbitration, which happens on every healthy bus. */
	private static final int ERRORS = 0x1FFF_FFFF & ~2;
	private static final int SEND_BUFFER = 7;
	private static final int RECEIVE_BUFFER = 8;
	private static final int STAMPS = 37;
	private static final int COUNT_LOST = 40;
	/** Received in hardware and software, told as the hardware and the kernel have them. */
	private static final int ALL_STAMPS = 0x4 | 0x8 | 0x10 | 0x40;
	/** The kernel gives as much of it as it gives to anybody. */
	private static final int MUCH = 1 << 22;
	private static final int ADDRESS = 24;
	private static final int ADDRESS_INDEX = 4;
	private static final int CONTROL = 256;

	private final SystemCalls calls;
	private final int socket;
	private final int waker;
	private final Message message = new Message(FrameLayout.FLEXIBLE, CONTROL);
	private boolean closed;

	private CanSocket(SystemCalls calls, int socket, int waker) {
		this.calls = calls;
		this.socket = socket;
		this.waker = waker;
	}

	/** Opens one that is not bound yet, so that nothing is received. */
	static CanSocket open(SystemCalls calls) throws SystemCallException {
		int socket = calls.socket(CAN, RAW, CAN_RAW);
		try {
			return new CanSocket(calls, socket, calls.waker());
		} catch (SystemCallException e) {
			calls.close(socket);
			throw e;
		}
	}

	/** Begins to receive from an interface. */
	void bind(int index) throws SystemCallException {
		calls.option(socket, CAN_LEVEL, ERROR_FILTER, ERRORS);
		calls.option(socket, CAN_LEVEL, RECEIVE_OWN, 1);
		calls.option(socket, CAN_LEVEL, FLEXIBLE_FRAMES, 1);
		calls.option(socket, SOCKET_LEVEL, STAMPS, ALL_STAMPS);
		calls.option(socket, SOCKET_LEVEL, COUNT_LOST, 1);
		calls.option(socket, SOCKET_LEVEL, RECEIVE_BUFFER, MUCH);
		// The least that there is: room for a few frames. What the kernel holds is sent even after the sending was stopped.
		calls.option(socket, SOCKET_LEVEL, SEND_BUFFER, 0);
		ByteBuffer address = ByteBuffer.allocate(ADDRESS).order(ByteOrder.nativeOrder());
		calls.bind(socket, address.putShort((short) CAN).putInt(ADDRESS_INDEX, index).array());
	}

	/**
	 * Waits until something is to be read or went wrong, or until {@link #wake}.
	 *
	 * @param sending waits for room to send, too
	 * @param millis  at most so long; negative for ever
	 */
	void await(boolean sending, int millis) throws SystemCallException {
		calls.poll(socket, SystemCalls.READABLE | (sending ? SystemCalls.WRITABLE : 0), waker, millis);
	}

	/** Takes the next frame into {@link #message}; false when none is there. */
	boolean receive() throws SystemCallException {
		return calls.receive(socket, message);
	}

	/** What was received last. */
	Message message() {
		return message;
	}

	/** Hands a frame to the kernel. */
	Sent send(byte[] frame) throws SystemCallException {
		int error = calls.send(socket, frame);
		return switch (error) {
			case 0 -> Sent.TAKEN;
			case SystemCallException.TRY_AGAIN -> Sent.FULL;
			case SystemCallException.NO_BUFFER -> Sent.CROWDED;
			default -> throw new SystemCallException("send", error);
		};
	}

	/** Ends {@link #await}, the one that is under way or the next. */
	synchronized void wake() {
		if (!closed) {
			calls.wake(waker);
		}
	}

	/** Ends it. */
	synchronized void close() {
		if (!closed) {
			closed = true;
			calls.close(socket);
			calls.close(waker);
		}
	}
}
