package org.busbar.ui.internal.trace;

import org.busbar.core.observation.FrameStore;
import org.busbar.ui.internal.filter.FrameFilter;
import org.busbar.ui.internal.filter.FrameNames;
import org.busbar.ui.internal.filter.KnownFrames;

/**
 * The frames that a filter wants, place by place. Without a filter a place is a number of a frame; with one, {@link #advance} looks for the frames, bit by bit,
 * on a thread that has time for it, and the places grow. Safe for use by any thread.
 */
final class TraceIndex {

	private static final int BATCH = 1 << 16;

	private final FrameStore frames;
	private final FrameFilter filter;
	private final KnownFrames known;
	private final MatchingFrames matching = new MatchingFrames();
	private volatile long searched;

	TraceIndex(FrameStore frames, FrameFilter filter, FrameNames names) {
		this.frames = frames;
		this.filter = filter;
		known = new KnownFrames(filter, names);
		searched = frames.first();
	}

	/** How many places there are. */
	long count() {
		return filter.isAll() ? frames.end() - frames.first() : matching.count();
	}

	/** The number of the frame at a place, from 0; it may have been dropped meanwhile. */
	long number(long place) {
		return filter.isAll() ? frames.first() + place : matching.get(place);
	}

	/** The place of the first frame with this number or a later one. */
	long placeOf(long number) {
		return filter.isAll() ? Math.clamp(number - frames.first(), 0, count()) : matching.placeOf(number);
	}

	/** Whether there are frames that nobody has looked at yet. */
	boolean searching() {
		return !filter.isAll() && searched < frames.end();
	}

	/**
	 * Looks at some more frames; always called by the same thread.
	 *
	 * @return whether there are more
	 */
	boolean advance() {
		if (!searching()) {
			return false;
		}
		long end = Math.min(frames.end(), searched + BATCH);
		frames.read(searched, end, (number, nanos, id, flags, dlc, payload) -> {
			if (known.wants(id, flags)) {
				matching.add(number);
			}
		});
		searched = end;
		return searching();
	}
}
