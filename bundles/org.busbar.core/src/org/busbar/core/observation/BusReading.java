package org.busbar.core.observation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.protocol.EffectiveProtocol;

/**
 * What the frames of a bus mean, up to one of them.
 *
 * @param assumptions what it rests on
 * @param protocol    the dialect that the frames are read in; empty while none is known
 * @param nanos       the moment on the clock of the frames: nanoseconds since 1970-01-01 UTC; 0 before the first frame
 * @param quantities  every quantity that was ever heard of, in the order of {@link Quantity}
 * @param history     the numbers among them over time, by quantity; each series goes on growing
 * @param diagnosis   what the doctor says; empty while it is still finding out how to read the frames
 * @param frames      frames that were read, and number of the next one in the {@link FrameStore}
 * @param complete    whether all frames that were there are read
 * @param over        whether the bus is over as well, so that this is the last word
 */
public record BusReading(Assumptions assumptions, Optional<EffectiveProtocol> protocol, long nanos, List<QuantityValue> quantities,
		Map<Quantity, Series> history, Optional<Diagnosis> diagnosis, long frames, boolean complete, boolean over) {

	public BusReading {
		quantities = List.copyOf(quantities);
		history = Collections.unmodifiableMap(history);
	}

	/** Of a bus that goes on. */
	public BusReading(Assumptions assumptions, Optional<EffectiveProtocol> protocol, long nanos, List<QuantityValue> quantities,
			Map<Quantity, Series> history, Optional<Diagnosis> diagnosis, long frames, boolean complete) {
		this(assumptions, protocol, nanos, quantities, history, diagnosis, frames, complete, false);
	}

	/** Of a bus that nobody has looked at yet. */
	static BusReading nothing(Assumptions assumptions) {
		return new BusReading(assumptions, Optional.empty(), 0, List.of(), Map.of(), Optional.empty(), 0, false);
	}

	/** The quantity, if it was ever heard of. */
	public Optional<QuantityValue> value(Quantity quantity) {
		return quantities.stream().filter(value -> value.quantity() == quantity).findFirst();
	}
}
