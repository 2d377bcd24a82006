package org.busbar.ui.internal.battery;

import java.util.Optional;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.Observation;

/**
 * The frame that a value came from.
 *
 * @param nanos   when it was received
 * @param dlc     its length
 * @param payload its data
 */
record SourceFrame(long nanos, int dlc, long payload) {

	/** Frames with the same time are never more than these. */
	private static final long MOST_AT_ONCE = 4096;

	/** Finds frames. */
	@FunctionalInterface
	interface Finder {

		/** The frame of a message that was received at this time, or else the latest one; empty when there is none any more. */
		Optional<SourceFrame> find(DbcMessage message, long nanos);
	}

	/** Finds them in what is being looked at. */
	static Finder in(Observation observation) {
		return (message, nanos) -> at(observation.frames(), message, nanos).or(() -> latest(observation, message));
	}

	/** The frame of a message at exactly this time. */
	static Optional<SourceFrame> at(FrameStore store, DbcMessage message, long nanos) {
		SourceFrame[] found = new SourceFrame[1];
		long from = store.find(nanos);
		store.read(from, from + MOST_AT_ONCE, (time, id, flags, dlc, payload) -> {
			if (time == nanos && isOf(message, id, flags)) {
				found[0] = new SourceFrame(time, dlc, payload);
			}
		});
		return Optional.ofNullable(found[0]);
	}

	private static Optional<SourceFrame> latest(Observation observation, DbcMessage message) {
		return observation.snapshot().rows().stream().filter(frame -> isOf(message, frame.id(), frame.flags()))
				.map(frame -> new SourceFrame(frame.lastNanos(), frame.dlc(), frame.payload())).findFirst();
	}

	private static boolean isOf(DbcMessage message, int id, int flags) {
		return FrameFlags.carriesData(flags) && CanId.key(id, flags) == message.key();
	}
}
