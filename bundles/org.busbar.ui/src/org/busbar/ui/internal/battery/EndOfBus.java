package org.busbar.ui.internal.battery;

import java.util.Optional;
import java.util.function.LongSupplier;

import org.busbar.core.observation.Observation;
import org.jspecify.annotations.Nullable;

/** Since when a live bus has been over: its clock stops with it, but what was heard goes on growing old. Safe for use by any thread. */
final class EndOfBus {

	private final LongSupplier clock;
	private @Nullable Observation ended;
	private long at;

	/** @param clock nanoseconds that pass */
	EndOfBus(LongSupplier clock) {
		this.clock = clock;
	}

	/** To be called whenever the state of the bus may have changed. */
	void look(Optional<Observation> observation) {
		// The bus is asked outside the lock: it has locks of its own.
		observation.filter(bus -> bus.session().isPresent() && !bus.isLive()).ifPresent(this::ended);
	}

	/** Nanoseconds since the end of a bus that is over. */
	long since(Observation observation) {
		return clock.getAsLong() - ended(observation);
	}

	private synchronized long ended(Observation observation) {
		if (observation != ended) {
			ended = observation;
			at = clock.getAsLong();
		}
		return at;
	}
}
