package org.busbar.core.doctor;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Makes a time that never goes back of the times of the frames. Clocks are set while a log is written (a small computer boots in 1970 and asks a time server
 * later), and logs are joined in any order: then time goes on from where it was, so that what comes after is examined too and no silence is made up.
 */
final class SteadyClock {

	/** Frames of several queues may be so far out of order. */
	private static final long OUT_OF_ORDER = 1_000_000_000L;
	/** Nobody listens to a silent bus for 30 days. */
	private static final long LONGEST_PAUSE = 30 * 86_400_000_000_000L;
	/** A log in which time is set more often than this has no time at all. */
	private static final int MOST_STEPS = 1000;

	private final NavigableMap<Long, Long> shifts = new TreeMap<>();
	private long shift;
	private long last;
	private boolean running;
	private int steps;

	/** The steady time of a frame that has just come. */
	long frame(long nanos) {
		long steady = nanos + shift;
		boolean stepped = running && (steady < last - OUT_OF_ORDER || steady - last > LONGEST_PAUSE);
		if (stepped && steps < MOST_STEPS) {
			steps++;
			// Not at the time of the frame before, so that either can be told from the other.
			steady = last + 1;
			shift = steady - nanos;
			shifts.put(steady, shift);
		}
		last = running ? Math.max(last, steady) : steady;
		running = true;
		return steady;
	}

	/** The steady time of a moment at which nothing came. */
	long moment(long nanos) {
		return nanos + shift;
	}

	/** What the clock of the frames showed at a steady time. */
	long shown(long steady) {
		Map.Entry<Long, Long> valid = shifts.floorEntry(steady);
		return valid == null ? steady : steady - valid.getValue();
	}

	/** How often the clock of the frames was set. */
	int steps() {
		return steps;
	}
}
