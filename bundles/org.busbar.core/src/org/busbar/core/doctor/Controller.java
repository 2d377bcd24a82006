package org.busbar.core.doctor;

import java.util.OptionalInt;

import org.busbar.api.doctor.ControllerView;
import org.busbar.api.doctor.ControllerView.State;
import org.busbar.can.Payload;

/** Keeps what error frames say of the converter's controller; their bits are those of SocketCAN (linux/can/error.h). */
final class Controller {

	private static final int CLASS_CONTROLLER = 0x4;
	private static final int CLASS_BUS_OFF = 0x40;
	private static final int CLASS_RESTARTED = 0x100;
	private static final int CLASS_COUNTERS = 0x200;
	private static final int WARNING = 0x4 | 0x8;
	private static final int PASSIVE = 0x10 | 0x20;
	private static final int ACTIVE = 0x40;
	private static final int TRANSMIT_COUNTER = 6;
	private static final int RECEIVE_COUNTER = 7;

	private ControllerView view = ControllerView.UNKNOWN;

	void report(int errorClass, long payload) {
		State state = view.state();
		if ((errorClass & CLASS_BUS_OFF) != 0) {
			state = State.BUS_OFF;
		} else if ((errorClass & CLASS_CONTROLLER) != 0) {
			state = of(Payload.byteAt(payload, 1), state);
		} else if ((errorClass & CLASS_RESTARTED) != 0) {
			state = State.ACTIVE;
		}
		int transmitted = Payload.byteAt(payload, TRANSMIT_COUNTER);
		int received = Payload.byteAt(payload, RECEIVE_COUNTER);
		// Older kernels tell the counters without the class that announces them, and then zeros mean that nobody counts.
		boolean counted = (errorClass & CLASS_COUNTERS) != 0 || (errorClass & CLASS_CONTROLLER) != 0 && (transmitted != 0 || received != 0);
		if (state != view.state() || counted) {
			view = new ControllerView(state, counted ? OptionalInt.of(received) : view.receiveErrors(),
					counted ? OptionalInt.of(transmitted) : view.transmitErrors());
		}
	}

	private static State of(int bits, State before) {
		if ((bits & PASSIVE) != 0) {
			return State.PASSIVE;
		}
		if ((bits & WARNING) != 0) {
			return State.WARNING;
		}
		return (bits & ACTIVE) != 0 ? State.ACTIVE : before;
	}

	ControllerView view() {
		return view;
	}
}
