package org.busbar.core.doctor;

import java.util.Optional;

/** The charge that the current has moved beside what the state of charge says of it: one sample a minute, for an hour. */
final class ChargeCount {

	private static final long MINUTE = 60_000_000_000L;
	private static final int SAMPLES = 61;
	/** Nanoseconds after which nobody knows any longer what the current was. */
	private static final long LONGEST_GAP = 15_000_000_000L;
	private static final double NANOS_PER_HOUR = 3_600e9;

	private final long[] times = new long[SAMPLES];
	private final double[] states = new double[SAMPLES];
	private final double[] charges = new double[SAMPLES];
	private int kept;
	private int next;
	private double charge;
	private double current = Double.NaN;
	private long currentAt;
	private double state = Double.NaN;
	private long stateAt;

	/**
	 * What happened in a time.
	 *
	 * @param nanos  how long it was
	 * @param charge Ah that the current moved, positive into the battery
	 * @param from   state of charge at its beginning, in percent
	 * @param to     and at its end
	 */
	record Span(long nanos, double charge, double from, double to) {
	}

	void current(long nanos, double ampere) {
		if (!Double.isNaN(current)) {
			if (nanos - currentAt > LONGEST_GAP) {
				kept = 0;
			}
			charge += current * Math.max(0, nanos - currentAt) / NANOS_PER_HOUR;
		}
		current = ampere;
		currentAt = nanos;
	}

	void state(long nanos, double percent) {
		state = percent;
		stateAt = nanos;
		int latest = Math.floorMod(next - 1, SAMPLES);
		if (kept == 0 || nanos - times[latest] >= MINUTE) {
			times[next] = nanos;
			states[next] = percent;
			charges[next] = charge;
			next = (next + 1) % SAMPLES;
			kept = Math.min(kept + 1, SAMPLES);
		}
	}

	/** The longest time that is known; empty as long as nothing is. */
	Optional<Span> span() {
		if (kept == 0) {
			return Optional.empty();
		}
		int oldest = Math.floorMod(next - kept, SAMPLES);
		return Optional.of(new Span(stateAt - times[oldest], charge - charges[oldest], states[oldest], state));
	}
}
