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
	synchronized void look(Optional<Observation> observation) {
		observation.filter(bus -> bus != ended && bus.session().isPresent() && !bus.isLive()).ifPresent(bus -> {
			ended = bus;
			at = clock.getAsLong();
		});
	}

	/** Nanoseconds since the end of a bus that is over. */
	synchronized long since(Observation observation) {
		look(Optional.of(observation));
		return observation == ended ? clock.getAsLong() - at : 0;
	}
}
