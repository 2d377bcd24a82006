package org.busbar.core.acceptance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.busbar.can.CanId;
import org.busbar.can.log.CandumpWriter;
import org.busbar.core.observation.FrameStore;

/** A few frames of a capture that a reader of the report can check by hand. */
public final class Excerpt {

	private static final int MOMENTS = 6;
	private static final int MOST = 24;
	/** Longer is not looked for a message after each moment. */
	private static final long WITHIN = 2 * Figures.SECOND;

	private Excerpt() {
	}

	/**
	 * The frames after some moments of a stretch of time, one of each message.
	 *
	 * @param messages by {@link CanId#key}; when it is empty, any
	 * @return as candump writes them, without line ends
	 */
	public static List<String> of(FrameStore store, long from, long to, Set<Integer> messages) {
		StringBuilder text = new StringBuilder();
		CandumpWriter writer = new CandumpWriter(text, "can0");
		List<Long> taken = new ArrayList<>();
		for (int moment = 0; moment < MOMENTS && from > 0 && to >= from; moment++) {
			long begin = from + (to - from) / MOMENTS * moment;
			long end = Math.min(to, begin + WITHIN);
			Set<Integer> seen = new HashSet<>();
			store.visit(store.find(begin), store.end(), (number, nanos, id, flags, dlc, payload) -> {
				int key = CanId.key(id, flags);
				if (nanos <= end && (messages.isEmpty() || messages.contains(key)) && !taken.contains(number) && seen.add(key) && taken.size() < MOST) {
					taken.add(number);
					writer.frame(nanos, id, flags, dlc, payload);
				}
				return nanos <= end && seen.size() < MOST / MOMENTS && taken.size() < MOST;
			});
		}
		return text.toString().lines().toList();
	}
}
