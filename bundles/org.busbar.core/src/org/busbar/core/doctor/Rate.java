package org.busbar.core.doctor;

import java.util.Arrays;

/** How many frames there were in the ten full tenths of a second before now. */
final class Rate {

	private static final long TENTH = 100_000_000L;
	private static final int TENTHS = 10;
	/** More slots than tenths that are looked at, and a power of two. */
	private static final int SLOTS = 16;

	private final long[] tenths = new long[SLOTS];
	private final long[] counts = new long[SLOTS];

	Rate() {
		Arrays.fill(tenths, Long.MIN_VALUE);
	}

	void add(long nanos, long count) {
		long tenth = Math.floorDiv(nanos, TENTH);
		int slot = (int) (tenth & SLOTS - 1);
		if (tenths[slot] != tenth) {
			tenths[slot] = tenth;
			counts[slot] = 0;
		}
		counts[slot] += count;
	}

	double perSecond(long now) {
		long current = Math.floorDiv(now, TENTH);
		long sum = 0;
		for (int slot = 0; slot < SLOTS; slot++) {
			if (tenths[slot] >= current - TENTHS && tenths[slot] < current) {
				sum += counts[slot];
			}
		}
		return sum;
	}
}
