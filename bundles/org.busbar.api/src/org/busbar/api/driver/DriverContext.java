package org.busbar.api.driver;

import org.busbar.api.quantity.Quantity;
import org.osgi.annotation.versioning.ProviderType;

/** What a driver gets from the framework. To be called only from within the calls of {@link Driver}. */
@ProviderType
public interface DriverContext {

	/**
	 * Asks for a frame to be sent.
	 *
	 * @return false when the queue is full or sending is not allowed; the frame is then not sent, and not later either
	 */
	boolean offer(int id, int flags, int dlc, long payload);

	/** The present value of what this end knows itself, in the quantity's unit; {@link Double#NaN} when it has none. */
	double quantity(Quantity quantity);

	/** The present value of a text quantity; empty when it has none. */
	String text(Quantity quantity);

	/** Reports a value that the partner sent. */
	void learned(Quantity quantity, double value);

	/** The value of a protocol option or of an option of the driver; empty when not set. */
	String option(String id);
}
