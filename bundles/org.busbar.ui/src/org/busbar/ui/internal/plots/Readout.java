package org.busbar.ui.internal.plots;

import org.busbar.core.observation.Series;

/**
 * What a curve says at two cursors and between them. {@link Double#NaN} where it says nothing.
 *
 * @param a       value at cursor A
 * @param b       value at cursor B
 * @param minimum lowest value between them
 * @param maximum highest value between them
 */
record Readout(double a, double b, double minimum, double maximum) {

	/** Cursors may be {@link Double#NaN}, that is, not set. */
	static Readout of(Series.Points points, double cursorA, double cursorB) {
		double low = Double.NaN;
		double high = Double.NaN;
		double from = Math.min(cursorA, cursorB);
		double to = Math.max(cursorA, cursorB);
		for (int i = 0; i < points.count(); i++) {
			double seconds = TimeRange.seconds(points.nanos()[i]);
			if (seconds >= from && seconds <= to && !Double.isNaN(points.low()[i])) {
				low = Double.isNaN(low) ? points.low()[i] : Math.min(low, points.low()[i]);
				high = Double.isNaN(high) ? points.high()[i] : Math.max(high, points.high()[i]);
			}
		}
		return new Readout(at(points, cursorA), at(points, cursorB), low, high);
	}

	/** A value holds until the next one comes. */
	private static double at(Series.Points points, double seconds) {
		if (Double.isNaN(seconds)) {
			return Double.NaN;
		}
		int low = 0;
		int high = points.count();
		long nanos = TimeRange.nanos(seconds);
		while (low < high) {
			int middle = low + high >>> 1;
			if (points.nanos()[middle] <= nanos) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low == 0 ? Double.NaN : points.last()[low - 1];
	}
}
