package org.busbar.core.arming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.FrameConsumer;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

/**
 * Frames of a log that may be sent again. Immutable.
 *
 * @param name      what the log is called
 * @param frames    the frames in order; their time is that since the first one
 * @param leftOut   frames that cannot be sent again: remote, error and CAN FD frames
 * @param beyond    frames at the end that found no room
 * @param passNanos from the first frame to the one that would come after the last
 */
public record ReplayLog(String name, List<Frame> frames, long leftOut, long beyond, long passNanos) {

	/** Frames that are replayed at most: hours of a battery's bus. */
	public static final int MOST_FRAMES = 500_000;

	private static final Pattern ID = Pattern.compile("\\p{XDigit}{3}|\\p{XDigit}{8}");
	private static final long SHORTEST_GAP = 10_000_000L;
	private static final long LONGEST_GAP = 1_000_000_000L;

	public ReplayLog {
		frames = Collections.unmodifiableList(frames);
	}

	/** The identifier that three or eight hexadecimal digits say, by {@link CanId#key}; empty where they say none. */
	public static Optional<Integer> key(String text) {
		if (!ID.matcher(text).matches()) {
			return Optional.empty();
		}
		int id = (int) Long.parseLong(text, 16);
		int flags = text.length() > 3 ? FrameFlags.EXTENDED : 0;
		return CanId.isValid(id, flags) ? Optional.of(CanId.key(id, flags)) : Optional.empty();
	}

	/** How many frames each identifier has, by {@link CanId#key}. */
	public Map<Integer, Long> counts() {
		Map<Integer, Long> counts = new TreeMap<>();
		frames.forEach(frame -> counts.merge(CanId.key(frame.id(), frame.flags()), 1L, Long::sum));
		return counts;
	}

	/**
	 * The highest speed at which no more frames come at once than Busbar sends.
	 *
	 * @param again whether the log is sent more than once, so that its beginning follows its end
	 * @return a factor; infinite when no speed is too high
	 */
	double highestSpeed(boolean again) {
		double highest = Double.POSITIVE_INFINITY;
		int last = again && !frames.isEmpty() ? frames.size() + Armed.MOST_FRAMES : frames.size();
		for (int i = Armed.MOST_FRAMES; i < last; i++) {
			highest = Math.min(highest, (double) (time(i) - time(i - Armed.MOST_FRAMES)) / Armed.WINDOW);
		}
		return highest;
	}

	private long time(int index) {
		return frames.get(index % frames.size()).nanos() + index / frames.size() * passNanos;
	}

	/** Collects them. For one thread. */
	public static final class Builder implements FrameConsumer {

		private final String name;
		private final Set<Integer> only;
		private final List<Frame> frames = new ArrayList<>();
		private long leftOut;
		private long beyond;
		private long first;
		private long latest;

		/**
		 * @param name what the log is called
		 * @param only identifiers that are replayed, as {@link CanId#key}; all where it is empty
		 */
		public Builder(String name, Set<Integer> only) {
			this.name = name;
			this.only = Set.copyOf(only);
		}

		@Override
		public void frame(long nanos, int id, int flags, int dlc, long payload) {
			if (!only.isEmpty() && !only.contains(CanId.key(id, flags))) {
				return;
			}
			if (!FrameFlags.carriesData(flags) || (flags & FrameFlags.FD) != 0 || dlc > Payload.MAX_LENGTH) {
				leftOut++;
			} else if (frames.size() == MOST_FRAMES) {
				beyond++;
			} else {
				first = frames.isEmpty() ? nanos : first;
				// A clock that was set back makes no frame come before the one that it followed.
				latest = frames.isEmpty() ? 0 : Math.max(latest, nanos - first);
				frames.add(new Frame(latest, id, flags & FrameFlags.EXTENDED, dlc, payload & Payload.mask(dlc)));
			}
		}

		/** What was collected. */
		public ReplayLog log() {
			long gap = frames.size() < 2 ? LONGEST_GAP : Math.clamp(latest / (frames.size() - 1), SHORTEST_GAP, LONGEST_GAP);
			return new ReplayLog(name, new ArrayList<>(frames), leftOut, beyond, latest + gap);
		}
	}
}
