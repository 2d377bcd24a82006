package org.busbar.core.session;

import org.busbar.can.Payload;

/** What the error frames of SocketCAN say of the controller. Source: {@code include/uapi/linux/can/error.h} of Linux. */
final class ErrorClass {

	private static final int CONTROLLER = 0x04;
	private static final int BUS_OFF = 0x40;
	/** Receiving and sending, in the second byte. */
	private static final int PASSIVE = 0x30;

	private ErrorClass() {
	}

	/** Whether it has left the bus or may not disturb it any more. */
	static boolean isOffOrPassive(int id, long payload) {
		return (id & BUS_OFF) != 0 || (id & CONTROLLER) != 0 && (Payload.byteAt(payload, 1) & PASSIVE) != 0;
	}
}
