package org.busbar.core.fingerprint;

import java.util.Arrays;

/** What is typical of one message. */
final class MessagePrint {

	private static final int INTERVALS = 255;
	private static final int FEWEST = 3;
	/** A message comes regularly when most of its intervals are no further from the median than this part of it. */
	private static final double STRAY = 0.5;

	private final long[] intervals = new long[INTERVALS];
	private long count;
	private long last;
	private int length;

	void heard(long nanos, int dlc) {
		if (count > 0) {
			intervals[(int) ((count - 1) % INTERVALS)] = nanos - last;
		}
		count++;
		last = nanos;
		length = Math.max(length, dlc);
	}

	int length() {
		return length;
	}

	/** Seconds; not a number where it does not come regularly, or came too seldom to tell. */
	double period() {
		int known = (int) Math.min(count - 1, INTERVALS);
		if (known < FEWEST) {
			return Double.NaN;
		}
		long[] sorted = Arrays.copyOf(intervals, known);
		Arrays.sort(sorted);
		long median = sorted[known / 2];
		long stray = Math.max(sorted[known * 4 / 5] - median, median - sorted[known / 5]);
		return median > 0 && stray <= STRAY * median ? Math.round(median / 1e6) / 1e3 : Double.NaN;
	}
}
