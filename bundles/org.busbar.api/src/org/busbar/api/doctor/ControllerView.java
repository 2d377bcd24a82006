package org.busbar.api.doctor;

import java.util.OptionalInt;

/**
 * What the converter last said of its CAN controller.
 *
 * @param state         how far its errors have brought it
 * @param receiveErrors  receive error counter (REC), 0 to 255; empty where the converter does not tell it
 * @param transmitErrors transmit error counter (TEC), 0 to 255; empty where the converter does not tell it
 */
public record ControllerView(State state, OptionalInt receiveErrors, OptionalInt transmitErrors) {

	/** Nothing was said. */
	public static final ControllerView UNKNOWN = new ControllerView(State.UNTOLD, OptionalInt.empty(), OptionalInt.empty());

	/** The states of ISO 11898-1, mildest first. */
	public enum State {
		/** The converter has not told. */
		UNTOLD,
		/** Takes part with active error flags. */
		ACTIVE,
		/** A counter has reached 96. */
		WARNING,
		/** A counter has reached 128. */
		PASSIVE,
		/** Takes no part any more. */
		BUS_OFF
	}
}
