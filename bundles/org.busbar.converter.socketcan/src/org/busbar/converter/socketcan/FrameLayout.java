package org.busbar.converter.socketcan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.FrameSink;
import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

/** Frames as a CAN socket has them: {@code can_frame} and {@code canfd_frame} of {@code linux/can.h}, error frames of {@code linux/can/error.h}. */
final class FrameLayout {

	/** Bytes of a frame of CAN. */
	static final int CLASSIC = 16;
	/** Bytes of a frame of CAN FD. */
	static final int FLEXIBLE = 72;

	private static final int EXTENDED = 0x8000_0000;
	private static final int REMOTE = 0x4000_0000;
	private static final int ERROR = 0x2000_0000;
	private static final int LENGTH = 4;
	private static final int FLEXIBLE_FLAGS = 5;
	/** Where the DLC is told of a frame of eight bytes that says more than eight. */
	private static final int RAW_DLC = 7;
	private static final int DATA = 8;
	private static final int HIGHEST_DLC = 15;
	private static final int BIT_RATE_SWITCH = 1;
	private static final int ERROR_STATE = 2;
	private static final int[] FLEXIBLE_LENGTHS = {12, 16, 20, 24, 32, 48, 64};
	private static final int CONTROLLER = 0x4;
	private static final int RECEIVE_OVERFLOW = 1;

	private FrameLayout() {
	}

	/** A frame to send; empty for what is not sent: CAN FD, errors, and what is no frame. */
	static byte[] write(int id, int flags, int dlc, long payload) {
		if ((flags & ~(FrameFlags.EXTENDED | FrameFlags.REMOTE | FrameFlags.TRANSMITTED)) != 0 || !CanId.isValid(id, flags) || dlc < 0
				|| dlc > Payload.MAX_LENGTH) {
			return new byte[0];
		}
		boolean remote = (flags & FrameFlags.REMOTE) != 0;
		ByteBuffer frame = ByteBuffer.allocate(CLASSIC).order(ByteOrder.nativeOrder());
		frame.putInt(id | ((flags & FrameFlags.EXTENDED) != 0 ? EXTENDED : 0) | (remote ? REMOTE : 0)).put(LENGTH, (byte) dlc);
		for (int i = 0; i < dlc && !remote; i++) {
			frame.put(DATA + i, (byte) Payload.byteAt(payload, i));
		}
		return frame.array();
	}

	/**
	 * Delivers a frame.
	 *
	 * @param frame as long as it is, in the byte order of the machine
	 * @param own   whether this channel sent it
	 * @return false when it is none
	 */
	static boolean deliver(ByteBuffer frame, long nanos, boolean own, FrameSink sink) {
		int size = frame.limit();
		int length = size == CLASSIC || size == FLEXIBLE ? frame.get(LENGTH) & 0xFF : Integer.MAX_VALUE;
		if (length > size - DATA) {
			return false;
		}
		int word = frame.getInt(0);
		long payload = 0;
		for (int i = 0; i < Math.min(length, Payload.MAX_LENGTH) && (word & REMOTE) == 0; i++) {
			payload |= (frame.get(DATA + i) & 0xFFL) << 8 * i;
		}
		if ((word & ERROR) != 0) {
			error(nanos, word, payload, sink);
			return true;
		}
		int flags = ((word & EXTENDED) != 0 ? FrameFlags.EXTENDED : 0) | (own ? FrameFlags.TRANSMITTED : 0);
		int id = word & ((word & EXTENDED) != 0 ? CanId.MAX_EXTENDED : CanId.MAX_STANDARD);
		if (size == FLEXIBLE) {
			sink.frame(nanos, id, flags | flexible(frame.get(FLEXIBLE_FLAGS)), dlc(length), payload);
		} else {
			sink.frame(nanos, id, flags | ((word & REMOTE) != 0 ? FrameFlags.REMOTE : 0), dlc(length, frame.get(RAW_DLC)), payload);
		}
		return true;
	}

	/** Classes that Linux may add later have no place in an identifier of 11 bits and are left out. */
	private static void error(long nanos, int word, long payload, FrameSink sink) {
		int kind = word & CanId.MAX_STANDARD;
		int state = (kind & CONTROLLER) != 0 ? Payload.byteAt(payload, 1) : 0;
		if ((state & RECEIVE_OVERFLOW) != 0) {
			sink.event(new BusEvent.Dropped(nanos, -1));
		}
		// That the controller was too slow is no error of the bus.
		if (kind != CONTROLLER || state != RECEIVE_OVERFLOW) {
			sink.frame(nanos, kind, FrameFlags.ERROR, Payload.MAX_LENGTH, payload);
		}
	}

	private static int flexible(byte told) {
		return FrameFlags.FD | ((told & BIT_RATE_SWITCH) != 0 ? FrameFlags.BIT_RATE_SWITCH : 0) | ((told & ERROR_STATE) != 0 ? FrameFlags.ERROR_STATE : 0);
	}

	private static int dlc(int length, byte raw) {
		return length == Payload.MAX_LENGTH && raw > length && raw <= HIGHEST_DLC ? raw : length;
	}

	/** Of a frame of CAN FD: the smallest that has room for so many bytes. */
	private static int dlc(int bytes) {
		if (bytes <= Payload.MAX_LENGTH) {
			return bytes;
		}
		int step = 0;
		while (bytes > FLEXIBLE_LENGTHS[step]) {
			step++;
		}
		return Payload.MAX_LENGTH + 1 + step;
	}
}
