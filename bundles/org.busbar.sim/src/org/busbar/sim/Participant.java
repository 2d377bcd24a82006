package org.busbar.sim;

import org.busbar.api.quantity.Quantity;

/** What stands behind a driver: the simulated device whose values it sends and which hears what the partner says. */
public interface Participant {

	/** The present value in the quantity's unit; {@link Double#NaN} when this device does not know it. */
	double quantity(Quantity quantity);

	/** The present value of a text quantity; empty when this device does not know it. */
	String text(Quantity quantity);

	/**
	 * The partner sent a value.
	 *
	 * @param nanos when: nanoseconds since 1970-01-01 UTC
	 */
	void learned(long nanos, Quantity quantity, double value);
}
