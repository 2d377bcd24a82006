package org.busbar.core.doctor;

import java.util.Optional;

/** How long the inverter takes to obey a current limit that has come down. Both are positive numbers of the same direction. */
final class LimitStep {

	/** As much above the limit is obeyed: the tolerance of L-01. */
	private static final double AMPERE = 2;
	private static final double PART = 0.05;

	private double limit = Double.NaN;
	private double current = Double.NaN;
	private double from;
	private long start;
	private boolean waiting;
	private Optional<Step> last = Optional.empty();

	/**
	 * A limit that came down below the current.
	 *
	 * @param from  A before
	 * @param to    A after
	 * @param nanos how long the current stayed above it, or has stayed up to now
	 */
	record Step(double from, double to, long nanos) {

		double ampere() {
			return from - to;
		}
	}

	/** A limit that goes on coming down gives the inverter its time anew. */
	void limit(long nanos, double ampere) {
		if (waiting && ampere < limit) {
			start = nanos;
		} else if (waiting && !(current > highest(ampere))) {
			waiting = false;
		} else if (!waiting && ampere < limit && current > highest(ampere)) {
			waiting = true;
			from = limit;
			start = nanos;
		}
		limit = ampere;
	}

	void current(long nanos, double ampere) {
		current = ampere;
		if (waiting && ampere <= highest(limit)) {
			waiting = false;
			last = Optional.of(new Step(from, limit, nanos - start));
		}
	}

	/** The step that the inverter has not obeyed yet, or else the latest that it has. */
	Optional<Step> step(long now) {
		return waiting ? Optional.of(new Step(from, limit, now - start)) : last;
	}

	private static double highest(double limit) {
		return limit + Math.max(AMPERE, limit * PART);
	}
}
