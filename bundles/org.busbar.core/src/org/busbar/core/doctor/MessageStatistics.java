package org.busbar.core.doctor;

import java.util.Arrays;
import java.util.Optional;

import org.busbar.api.doctor.MessageView;
import org.jspecify.annotations.Nullable;

/** What was seen of one identifier so far. */
final class MessageStatistics {

	private static final int INTERVALS = 15;
	private static final int FEWEST_INTERVALS = 3;

	final int id;
	final Rate rate = new Rate();
	int flags;
	int dlc;
	long payload;
	long count;
	long first;
	long last;
	long gap;
	long unchanged;
	private final long[] gaps = new long[INTERVALS];
	private long intervals;
	/** What the last look saw, and in which interpretation: most messages have not come since. */
	private @Nullable MessageView seen;
	private @Nullable Interpretation seenIn;

	MessageStatistics(int id) {
		this.id = id;
	}

	/**
	 * @param frames  how many there were since the last call; the arguments are those of the latest
	 * @param changed whether one in between carried other data
	 * @return whether there is other data than before
	 */
	boolean heard(long nanos, int newFlags, int newDlc, long newPayload, long frames, boolean changed) {
		boolean other = count == 0 || changed || payload != newPayload || dlc != newDlc;
		unchanged = other ? nanos : unchanged;
		if (count == 0) {
			first = nanos;
		} else {
			gap = Math.max(0, nanos - last) / frames;
			gaps[(int) (intervals++ % gaps.length)] = gap;
		}
		count += frames;
		last = nanos;
		flags = newFlags;
		dlc = newDlc;
		payload = newPayload;
		rate.add(nanos, frames);
		return other;
	}

	/** The median of the latest intervals in seconds; not a number after fewer than three. */
	double period() {
		if (intervals < FEWEST_INTERVALS) {
			return Double.NaN;
		}
		long[] sorted = Arrays.copyOf(gaps, (int) Math.min(intervals, INTERVALS));
		Arrays.sort(sorted);
		return sorted[sorted.length / 2] / 1e9;
	}

	/** What it is at this moment. */
	MessageView view(long now, @Nullable Interpretation interpretation) {
		double framesPerSecond = rate.perSecond(now);
		MessageView before = seen;
		if (before != null && seenIn == interpretation && before.count() == count && before.framesPerSecond() == framesPerSecond) {
			return before;
		}
		MessageView view = new MessageView(id, flags, dlc, payload, count, first, last, gap, unchanged, framesPerSecond,
				interpretation == null ? "" : interpretation.name(id, flags), interpretation == null ? Optional.empty() : interpretation.sender(id, flags));
		seen = view;
		seenIn = interpretation;
		return view;
	}
}
