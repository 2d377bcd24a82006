package org.busbar.core.doctor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.busbar.api.doctor.MessageView;
import org.busbar.can.CanId;
import org.jspecify.annotations.Nullable;

/** What can be counted of a bus without knowing what is said on it. */
final class BusStatistics {

	private static final int MAX_IDENTIFIERS = 4096;
	/** Losses are told at most so much later than they happened, in nanoseconds. */
	private static final long TOLD_AFTER = 1_000_000_000L;
	/** A silence of the whole bus as long as this may itself be a loss, in nanoseconds. */
	private static final long QUIET = 500_000_000L;

	final Rate rate = new Rate();
	long frames;
	long errors;
	long lost;
	/** Since when nothing was lost, on the clock of the frames; {@link Long#MIN_VALUE} before the first loss. */
	private long intactSince = Long.MIN_VALUE;
	/** Frames were lost, and none has come since that would say when. */
	private boolean losing;
	private long latest = Long.MIN_VALUE;
	/** The latest silence of the whole bus. */
	private long quietFrom = Long.MIN_VALUE;
	private long quietTo = Long.MIN_VALUE;
	private final Map<Integer, MessageStatistics> messages = new LinkedHashMap<>();

	void heard(long nanos, int id, int flags, int dlc, long payload, long count, boolean changed) {
		frames += count;
		came(nanos);
		rate.add(nanos, count);
		MessageStatistics message = message(id, flags);
		if (message != null) {
			message.heard(nanos, flags, dlc, payload, count, changed);
		}
	}

	private void came(long nanos) {
		if (losing) {
			losing = false;
			intactSince = nanos;
		}
		if (latest != Long.MIN_VALUE && nanos - latest >= QUIET) {
			quietFrom = latest;
			quietTo = nanos;
		}
		latest = Math.max(latest, nanos);
	}

	/**
	 * Frames were lost by now.
	 *
	 * @return since when they may have been lost
	 */
	long lost(long count, long now) {
		lost += count;
		losing = true;
		long told = now - TOLD_AFTER;
		return quietTo >= told ? Math.min(quietFrom, told) : Math.min(latest == Long.MIN_VALUE ? told : latest, told);
	}

	/** Nothing has come up to now, so that what was lost was lost before. */
	void quiet(long now) {
		if (losing) {
			losing = false;
			intactSince = now;
		}
	}

	/** Since when nothing was lost, seen from a moment. */
	long intactSince(long since, long moment) {
		return losing ? moment : Math.max(since, intactSince);
	}

	/** The messages as they are at this moment. */
	List<MessageView> views(long now, @Nullable Interpretation interpretation) {
		MessageView[] views = new MessageView[messages.size()];
		int i = 0;
		for (MessageStatistics message : messages.values()) {
			views[i++] = message.view(now, interpretation);
		}
		return List.of(views);
	}

	/** Null when there are too many identifiers already. */
	private @Nullable MessageStatistics message(int id, int flags) {
		int key = CanId.key(id, flags);
		MessageStatistics message = messages.get(key);
		if (message == null && messages.size() < MAX_IDENTIFIERS) {
			message = new MessageStatistics(id);
			messages.put(key, message);
		}
		return message;
	}
}
