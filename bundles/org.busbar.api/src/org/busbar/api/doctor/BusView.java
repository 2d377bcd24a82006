package org.busbar.api.doctor;

import java.util.Optional;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityValue;
import org.osgi.annotation.versioning.ProviderType;

/** One moment of a bus as a rule sees it. Immutable. */
@ProviderType
public interface BusView {

	/** The moment: nanoseconds since 1970-01-01 UTC. */
	long nanos();

	/** Since when the bus is being watched. */
	long since();

	/** Frames seen so far. */
	long frames();

	/** The latest value of a quantity, if any was received. */
	Optional<QuantityValue> latest(Quantity quantity);
}
