package org.busbar.ui.internal.plots;

/** The two cursors, in seconds since 1970-01-01 UTC; {@link Double#NaN} while one is not set. Used by the user interface's thread. */
final class Cursors {

	private double a = Double.NaN;
	private double b = Double.NaN;
	private boolean second;

	double a() {
		return a;
	}

	double b() {
		return b;
	}

	/** Chooses which one moves. */
	void choose(boolean cursorB) {
		second = cursorB;
	}

	/** Puts the chosen one somewhere. */
	void put(double seconds) {
		if (second) {
			b = seconds;
		} else {
			a = seconds;
		}
	}

	/** Moves the chosen one; one that is not set begins in the middle. */
	void move(double seconds, TimeRange range) {
		double now = second ? b : a;
		put(Math.clamp((Double.isNaN(now) ? (range.from() + range.to()) / 2 : now) + seconds, range.from(), range.to()));
	}

	void clear() {
		a = Double.NaN;
		b = Double.NaN;
		second = false;
	}
}
