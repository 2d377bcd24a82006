package org.busbar.ui.internal.trace;

import java.util.ArrayList;
import java.util.List;

/** Numbers of frames in rising order, in chunks, so that growing never copies all of them. Safe for use by any thread. */
final class MatchingFrames {

	private static final int CHUNK = 1 << 16;

	private final List<long[]> chunks = new ArrayList<>();
	private long count;

	synchronized void add(long number) {
		int offset = (int) (count % CHUNK);
		if (offset == 0) {
			chunks.add(new long[CHUNK]);
		}
		chunks.getLast()[offset] = number;
		count++;
	}

	synchronized long count() {
		return count;
	}

	/** The number at a place, from 0. */
	synchronized long get(long place) {
		return chunks.get((int) (place / CHUNK))[(int) (place % CHUNK)];
	}

	/** The place of the first number that is not smaller; the count when there is none. */
	synchronized long placeOf(long number) {
		long low = 0;
		long high = count;
		while (low < high) {
			long middle = low + high >>> 1;
			if (chunks.get((int) (middle / CHUNK))[(int) (middle % CHUNK)] < number) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
