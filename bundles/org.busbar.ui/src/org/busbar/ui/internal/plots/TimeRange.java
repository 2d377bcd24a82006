package org.busbar.ui.internal.plots;

/**
 * A span of time in seconds since 1970-01-01 UTC.
 *
 * @param from its beginning
 * @param to   its end, later than the beginning
 */
record TimeRange(double from, double to) {

	private static final double SHORTEST = 1e-3;

	double length() {
		return to - from;
	}

	/** The same, made {@code factor} times as long, with {@code centre} where it was. */
	TimeRange zoomed(double factor, double centre) {
		double length = Math.max(SHORTEST, length() * factor);
		double part = length() > 0 ? (centre - from) / length() : 0.5;
		return new TimeRange(centre - length * part, centre + length * (1 - part));
	}

	/** The same, moved by a part of its length. */
	TimeRange moved(double part) {
		return new TimeRange(from + length() * part, to + length() * part);
	}

	boolean contains(double seconds) {
		return seconds >= from && seconds <= to;
	}

	static double seconds(long nanos) {
		return nanos / 1e9;
	}

	static long nanos(double seconds) {
		return (long) (seconds * 1e9);
	}
}
