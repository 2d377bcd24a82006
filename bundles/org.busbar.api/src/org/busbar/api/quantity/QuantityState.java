package org.busbar.api.quantity;

import java.util.Locale;

/** How far a value can be trusted at this moment. */
public enum QuantityState {
	/** Received, in range, recent. */
	VALID,
	/** The message came but ended before the signal. */
	ABSENT,
	/** Received, but longer ago than the dialect allows. */
	STALE,
	/** The sender said that it does not have the value. */
	NOT_AVAILABLE,
	/** Outside the range that the dialect gives, or what no battery and no inverter can have. */
	OUT_OF_RANGE;

	/** The word in CSV and JSON: {@code valid}, {@code absent}, {@code stale}, {@code not-available}, {@code out-of-range}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
