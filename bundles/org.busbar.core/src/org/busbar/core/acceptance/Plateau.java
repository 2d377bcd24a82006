package org.busbar.core.acceptance;

/** A stretch of time over which a current holds. A dip or a gap of no more than two seconds does not end it. */
final class Plateau {

	private static final long DIP = 2 * Figures.SECOND;
	/** A load that changes more than this cannot be compared with an instrument that was read once: ampere, and part of the mean. */
	private static final double UNSTEADY_AMPERE = 8;
	private static final double UNSTEADY_PART = 0.25;

	private final long wanted;
	private long start;
	private long end;
	private long samples;
	private double sum;
	private double lowest;
	private double highest;

	/** @param wanted nanoseconds that it has to last */
	Plateau(long wanted) {
		this.wanted = wanted;
	}

	/**
	 * A sample.
	 *
	 * @param holds whether it belongs here
	 */
	void offer(long nanos, double current, boolean holds) {
		if (isDone()) {
			return;
		}
		if (samples > 0 && nanos - end > DIP) {
			samples = 0;
		}
		if (!holds) {
			return;
		}
		if (samples == 0) {
			start = nanos;
			sum = 0;
			lowest = current;
			highest = current;
		}
		end = nanos;
		samples++;
		sum += current;
		lowest = Math.min(lowest, current);
		highest = Math.max(highest, current);
	}

	boolean isDone() {
		return samples > 0 && end - start >= wanted;
	}

	double done() {
		return samples == 0 ? 0 : Measuring.part(end - start, wanted);
	}

	double mean() {
		return samples == 0 ? Double.NaN : sum / samples;
	}

	boolean isSteady() {
		return highest - lowest <= Math.max(UNSTEADY_AMPERE, UNSTEADY_PART * Math.abs(mean()));
	}

	double lowest() {
		return lowest;
	}

	double highest() {
		return highest;
	}

	long start() {
		return start;
	}

	long end() {
		return end;
	}
}
