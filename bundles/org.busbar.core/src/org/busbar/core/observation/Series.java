package org.busbar.core.observation;

import java.util.Arrays;

/**
 * A number over time, thinned so that it never takes more than a fixed number of points. As long as there are few samples every one of them is a point; later a
 * point stands for all samples of a stretch of time and keeps the first, the lowest, the highest and the last of them, so that neither a peak nor a gap as long
 * as a stretch is lost. One thread adds; any thread reads.
 */
public final class Series {

	/** Points at the most, unless asked otherwise. */
	public static final int MOST_POINTS = 8192;

	private static final int INITIAL = 256;

	private final int most;
	private long[] nanos = new long[INITIAL];
	private long[] ends = new long[INITIAL];
	private double[] first = new double[INITIAL];
	private double[] low = new double[INITIAL];
	private double[] high = new double[INITIAL];
	private double[] last = new double[INITIAL];
	private int count;
	/** Nanoseconds that one point stands for; 0 while every point is one sample. */
	private long width;

	/**
	 * The points of a series at one moment, oldest first. A sample that is {@link Double#NaN} begins a gap.
	 *
	 * @param nanos time of the first sample of each point: nanoseconds since 1970-01-01 UTC
	 * @param ends  time of its last sample
	 * @param first its first sample
	 * @param low   the lowest sample; {@link Double#NaN} when there is no number among them
	 * @param high  the highest sample
	 * @param last  the newest sample; {@link Double#NaN} when a gap follows
	 * @param exact whether every point is one sample
	 */
	public record Points(long[] nanos, long[] ends, double[] first, double[] low, double[] high, double[] last, boolean exact) {

		/** How many there are. */
		public int count() {
			return nanos.length;
		}

		/** The last point that begins at this time or before; -1 when there is none. */
		public int at(long time) {
			int found = Arrays.binarySearch(nanos, time);
			int point = found >= 0 ? found : -found - 2;
			// Of several samples of one time the newest counts.
			while (found >= 0 && point + 1 < nanos.length && nanos[point + 1] == time) {
				point++;
			}
			return point;
		}
	}

	/** A series of up to {@value #MOST_POINTS} points. */
	public Series() {
		this(MOST_POINTS);
	}

	/** @param most points at the most, from 2 */
	public Series(int most) {
		if (most < 2) {
			throw new IllegalArgumentException("A series needs 2 points or more, not " + most);
		}
		this.most = most;
	}

	/**
	 * Adds a sample. One that is older than the one before, because a clock was set back, is taken for as old as that: the points stay in order.
	 *
	 * @param sampled nanoseconds since 1970-01-01 UTC
	 * @param value   {@link Double#NaN} where there is none
	 */
	public synchronized void add(long sampled, double value) {
		long time = count == 0 ? sampled : Math.max(sampled, ends[count - 1]);
		if (count == most && (width == 0 || bucket(time) != bucket(nanos[count - 1]))) {
			thin(time);
		}
		if (width > 0 && count > 0 && bucket(time) == bucket(nanos[count - 1])) {
			int point = count - 1;
			ends[point] = time;
			low[point] = lower(low[point], value);
			high[point] = higher(high[point], value);
			last[point] = value;
		} else {
			begin(time, value);
		}
	}

	/** A copy of the points of this moment. */
	public synchronized Points points() {
		return new Points(Arrays.copyOf(nanos, count), Arrays.copyOf(ends, count), Arrays.copyOf(first, count), Arrays.copyOf(low, count),
				Arrays.copyOf(high, count), Arrays.copyOf(last, count), width == 0);
	}

	private long bucket(long time) {
		return Math.floorDiv(time - nanos[0], width);
	}

	private void begin(long time, double value) {
		if (count == nanos.length) {
			int capacity = Math.min(most, count * 2);
			nanos = Arrays.copyOf(nanos, capacity);
			ends = Arrays.copyOf(ends, capacity);
			first = Arrays.copyOf(first, capacity);
			low = Arrays.copyOf(low, capacity);
			high = Arrays.copyOf(high, capacity);
			last = Arrays.copyOf(last, capacity);
		}
		nanos[count] = time;
		ends[count] = time;
		first[count] = value;
		low[count] = value;
		high[count] = value;
		last[count] = value;
		count++;
	}

	/** Makes the stretches so wide that half of the points are enough for the time up to now. */
	private void thin(long now) {
		width = Math.max(width * 2, Math.max(1, (now - nanos[0]) / (most / 2) + 1));
		int kept = 0;
		long bucket = 0;
		for (int i = 1; i < count; i++) {
			long next = bucket(nanos[i]);
			if (next == bucket) {
				ends[kept] = ends[i];
				low[kept] = lower(low[kept], low[i]);
				high[kept] = higher(high[kept], high[i]);
				last[kept] = last[i];
			} else {
				kept++;
				bucket = next;
				nanos[kept] = nanos[i];
				ends[kept] = ends[i];
				first[kept] = first[i];
				low[kept] = low[i];
				high[kept] = high[i];
				last[kept] = last[i];
			}
		}
		count = kept + 1;
	}

	private static double lower(double one, double other) {
		return Double.isNaN(one) || other < one ? other : one;
	}

	private static double higher(double one, double other) {
		return Double.isNaN(one) || other > one ? other : one;
	}
}
