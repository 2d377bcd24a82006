package org.busbar.converter.line;

import org.busbar.api.channel.FrameSink;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

/**
 * What a device says of its controller, as error frames of SocketCAN: class of the error in the identifier, state in the second byte, transmit and receive error
 * counters in the last two. Source: {@code include/uapi/linux/can/error.h} of Linux.
 */
public final class ErrorFrames {

	private static final int NOT_ACKNOWLEDGED = 0x20;
	private static final int BUS_OFF = 0x40;
	private static final int BUS_ERROR = 0x80;
	private static final int CONTROLLER = 0x04;
	private static final int COUNTERS = 0x200;
	/** Receiving and sending. */
	private static final int WARNING = 0x0C;
	private static final int PASSIVE = 0x30;
	private static final int ACTIVE = 0x40;

	private ErrorFrames() {
	}

	/** The controller is well again. */
	public static void active(long nanos, int received, int sent, FrameSink sink) {
		state(nanos, ACTIVE, received, sent, sink);
	}

	/** A counter has reached 96; counters of 0 are not known. */
	public static void warning(long nanos, int received, int sent, FrameSink sink) {
		state(nanos, WARNING, received, sent, sink);
	}

	/** A counter has reached 128; counters of 0 are not known. */
	public static void passive(long nanos, int received, int sent, FrameSink sink) {
		state(nanos, PASSIVE, received, sent, sink);
	}

	/** The controller has left the bus. */
	public static void busOff(long nanos, FrameSink sink) {
		error(nanos, BUS_OFF, 0, sink);
	}

	/** Nobody acknowledged what this device sent. */
	public static void notAcknowledged(long nanos, FrameSink sink) {
		error(nanos, NOT_ACKNOWLEDGED, 0, sink);
	}

	/** An error on the bus of a kind that is not told. */
	public static void busError(long nanos, FrameSink sink) {
		error(nanos, BUS_ERROR, 0, sink);
	}

	private static void state(long nanos, int state, int received, int sent, FrameSink sink) {
		boolean counted = received != 0 || sent != 0;
		error(nanos, CONTROLLER | (counted ? COUNTERS : 0), Payload.of(0, state, 0, 0, 0, 0, Math.min(sent, 255), Math.min(received, 255)), sink);
	}

	private static void error(long nanos, int kind, long payload, FrameSink sink) {
		sink.frame(nanos, kind, FrameFlags.ERROR, Payload.MAX_LENGTH, payload);
	}
}
