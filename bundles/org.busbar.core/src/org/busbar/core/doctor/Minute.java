package org.busbar.core.doctor;

import java.util.Arrays;

/** Frames and error reports of the sixty full seconds before now. */
final class Minute {

	private static final long SECOND = 1_000_000_000L;
	private static final int SECONDS = 60;
	/** More slots than seconds that are looked at, and a power of two. */
	private static final int SLOTS = 64;

	private final long[] seconds = new long[SLOTS];
	private final long[] frames = new long[SLOTS];
	private final long[] errors = new long[SLOTS];
	private long first = Long.MAX_VALUE;

	Minute() {
		Arrays.fill(seconds, Long.MIN_VALUE);
	}

	void add(long nanos, long moreFrames, long moreErrors) {
		long second = Math.floorDiv(nanos, SECOND);
		first = Math.min(first, second);
		int slot = (int) (second & SLOTS - 1);
		if (seconds[slot] != second) {
			seconds[slot] = second;
			frames[slot] = 0;
			errors[slot] = 0;
		}
		frames[slot] += moreFrames;
		errors[slot] += moreErrors;
	}

	/** Errors by frames and errors, 0 to 1; not a number while there is less than a minute. */
	double errorShare(long now) {
		long current = Math.floorDiv(now, SECOND);
		if (first == Long.MAX_VALUE || current - first < SECONDS) {
			return Double.NaN;
		}
		long good = 0;
		long bad = 0;
		for (int slot = 0; slot < SLOTS; slot++) {
			if (seconds[slot] >= current - SECONDS && seconds[slot] < current) {
				good += frames[slot];
				bad += errors[slot];
			}
		}
		return good + bad == 0 ? 0 : (double) bad / (good + bad);
	}
}
