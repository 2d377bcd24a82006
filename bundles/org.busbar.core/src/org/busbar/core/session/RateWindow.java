package org.busbar.core.session;

import java.util.Arrays;

/** Frames and bits of the last second, counted by time stamps in tenths of a second. */
final class RateWindow {

	private static final long TENTH = 100_000_000L;
	private static final int TENTHS = 10;
	/** More slots than tenths that are looked at, and a power of two. */
	private static final int SLOTS = 16;
	private static final long NONE = Long.MIN_VALUE;

	private final long[] tenths = new long[SLOTS];
	private final long[] frames = new long[SLOTS];
	private final long[] bits = new long[SLOTS];
	private long first = NONE;

	RateWindow() {
		Arrays.fill(tenths, NONE);
	}

	void add(long nanos, int frameBits) {
		long tenth = Math.floorDiv(nanos, TENTH);
		if (first == NONE) {
			first = tenth;
		}
		int slot = slot(tenth);
		if (tenths[slot] != tenth) {
			tenths[slot] = tenth;
			frames[slot] = 0;
			bits[slot] = 0;
		}
		frames[slot]++;
		bits[slot] += frameBits;
	}

	double framesPerSecond(long now) {
		return perSecond(now, frames);
	}

	double bitsPerSecond(long now) {
		return perSecond(now, bits);
	}

	/** Over the ten full tenths before {@code now}, or over as many as there are since the first frame. */
	private double perSecond(long now, long[] counts) {
		if (first == NONE) {
			return 0;
		}
		long current = Math.floorDiv(now, TENTH);
		long span = Math.min(TENTHS, current - first);
		long sum = 0;
		for (long tenth = current - span; tenth < current; tenth++) {
			int slot = slot(tenth);
			if (tenths[slot] == tenth) {
				sum += counts[slot];
			}
		}
		return span <= 0 ? 0 : sum * (double) TENTHS / span;
	}

	private static int slot(long tenth) {
		return (int) (tenth & SLOTS - 1);
	}
}
