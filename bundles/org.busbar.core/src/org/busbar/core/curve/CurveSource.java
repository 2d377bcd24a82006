package org.busbar.core.curve;

import java.util.Optional;

import org.busbar.api.quantity.Quantity;

/** What can be drawn as a curve. */
public sealed interface CurveSource {

	/**
	 * A quantity.
	 *
	 * @param quantity which
	 */
	record OfQuantity(Quantity quantity) implements CurveSource {

		@Override
		public String id() {
			return QUANTITY + quantity.id();
		}

		@Override
		public boolean isMirrored() {
			return quantity == Quantity.LIMIT_DISCHARGE_CURRENT;
		}
	}

	/**
	 * A signal of a message.
	 *
	 * @param message name of the message
	 * @param signal  name of the signal
	 */
	record OfSignal(String message, String signal) implements CurveSource {

		@Override
		public String id() {
			return SIGNAL + message + '.' + signal;
		}
	}

	/** Stands before the id of a quantity. */
	String QUANTITY = "quantity:";
	/** Stands before the id of a signal. */
	String SIGNAL = "signal:";

	/** By what it is remembered: {@code quantity:battery.soc} or {@code signal:Message.Signal}. */
	String id();

	/**
	 * Whether its numbers, which are above zero, are drawn below it: the battery's current is below zero while it discharges, and only there can be seen whether
	 * it keeps to its limit.
	 */
	default boolean isMirrored() {
		return false;
	}

	/** A number of this source as the place on the axis where it is drawn, and such a place as the number. */
	default double mirrored(double value) {
		return isMirrored() ? 0 - value : value;
	}

	/** The source with this {@link #id}, if it is one. */
	static Optional<CurveSource> of(String id) {
		if (id.startsWith(QUANTITY)) {
			return Quantity.of(id.substring(QUANTITY.length())).map(OfQuantity::new);
		}
		int dot = id.indexOf('.');
		return id.startsWith(SIGNAL) && dot > SIGNAL.length()
				? Optional.of(new OfSignal(id.substring(SIGNAL.length(), dot), id.substring(dot + 1)))
				: Optional.empty();
	}
}
