package org.busbar.core.observation;

import java.util.Arrays;

/**
 * A number over time, thinned so that it never takes more than a fixed number of points: each point stands for some neighbouring samples and keeps the lowest
 * and the highest of them, so that no peak is lost. One thread adds; any thread reads.
 */
public final class Series {

	/** Points at the most. */
	public static final int MOST_POINTS = 8192;

	private final long[] nanos = new long[MOST_POINTS];
	private final double[] low = new double[MOST_POINTS];
	private final double[] high = new double[MOST_POINTS];
	private final double[] last = new double[MOST_POINTS];
	private int count;
	/** Samples that one point stands for. */
	private int stride = 1;
	/** Samples in the newest point. */
	private int filled;

	/**
	 * The points of a series at one moment, oldest first. A point where all samples are {@link Double#NaN} is a gap.
	 *
	 * @param nanos time of the first sample of each point: nanoseconds since 1970-01-01 UTC
	 * @param low   the lowest sample
	 * @param high  the highest sample
	 * @param last  the newest sample
	 * @param exact whether every point is one sample
	 */
	public record Points(long[] nanos, double[] low, double[] high, double[] last, boolean exact) {

		/** How many there are. */
		public int count() {
			return nanos.length;
		}
	}

	/**
	 * Adds a sample that is not older than the one before.
	 *
	 * @param time  nanoseconds since 1970-01-01 UTC
	 * @param value {@link Double#NaN} where there is none
	 */
	public synchronized void add(long time, double value) {
		if (filled == 0 || filled == stride) {
			begin(time, value);
		} else {
			int point = count - 1;
			low[point] = lower(low[point], value);
			high[point] = higher(high[point], value);
			last[point] = value;
			filled++;
		}
	}

	/** A copy of the points of this moment. */
	public synchronized Points points() {
		return new Points(Arrays.copyOf(nanos, count), Arrays.copyOf(low, count), Arrays.copyOf(high, count), Arrays.copyOf(last, count), stride == 1);
	}

	private void begin(long time, double value) {
		if (count == MOST_POINTS) {
			halve();
		}
		nanos[count] = time;
		low[count] = value;
		high[count] = value;
		last[count] = value;
		count++;
		filled = 1;
	}

	private void halve() {
		for (int i = 0; i < MOST_POINTS / 2; i++) {
			int one = 2 * i;
			nanos[i] = nanos[one];
			low[i] = lower(low[one], low[one + 1]);
			high[i] = higher(high[one], high[one + 1]);
			last[i] = last[one + 1];
		}
		count = MOST_POINTS / 2;
		stride *= 2;
	}

	private static double lower(double one, double other) {
		return Double.isNaN(one) || other < one ? other : one;
	}

	private static double higher(double one, double other) {
		return Double.isNaN(one) || other > one ? other : one;
	}
}
