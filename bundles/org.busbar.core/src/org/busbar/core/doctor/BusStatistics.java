package org.busbar.core.doctor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.busbar.api.doctor.ControllerView;
import org.busbar.api.doctor.MessageView;
import org.busbar.api.doctor.Silence;
import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.jspecify.annotations.Nullable;

/** What can be counted of a bus without knowing what is said on it. */
final class BusStatistics {

	private static final int MAX_IDENTIFIERS = 4096;
	/** Losses are told at most so much later than they happened, in nanoseconds. */
	private static final long TOLD_AFTER = 1_000_000_000L;
	private static final int MOST_SILENCES = 64;
	private static final long SHORTEST_SILENCE = 1_000_000_000L;
	/** Start of frame to end of frame with the interframe space, without data and stuff bits. */
	private static final int STANDARD_BITS = 47;
	private static final int EXTENDED_BITS = 67;

	final Rate rate = new Rate();
	long frames;
	long errors;
	long lost;
	/** How often something was heard that was not the same as before: other data, another message, an error, a loss. */
	long news;
	/** Since when nothing was lost, on the clock of the frames; {@link Long#MIN_VALUE} before the first loss. */
	private long intactSince = Long.MIN_VALUE;
	/** Frames were lost, and none has come since that would say when. */
	private boolean losing;
	/** In bit/s; 0 when not known. */
	int bitRate;
	private final Rate errorRate = new Rate();
	private final Rate bits = new Rate();
	private final Minute minute = new Minute();
	private final Controller controller = new Controller();
	private final Deque<Silence> silences = new ArrayDeque<>();
	private List<Silence> silencesSeen = List.of();
	private long latest;
	private final Map<Integer, MessageStatistics> messages = new LinkedHashMap<>();

	void heard(long nanos, int id, int flags, int dlc, long payload, long count, boolean changed) {
		if (losing) {
			losing = false;
			intactSince = nanos;
		}
		long quietSince = Math.max(latest, intactSince);
		if (frames > 0 && nanos - quietSince > SHORTEST_SILENCE) {
			silence(new Silence(quietSince, nanos - quietSince));
		}
		latest = frames > 0 ? Math.max(latest, nanos) : nanos;
		frames += count;
		rate.add(nanos, count);
		bits.add(nanos, count * bits(flags, dlc));
		minute.add(nanos, count, 0);
		MessageStatistics message = message(id, flags);
		if (message == null || message.heard(nanos, flags, dlc, payload, count, changed)) {
			news++;
		}
	}

	/**
	 * Frames were lost by now.
	 *
	 * @return since when they may have been lost
	 */
	long lost(long count, long now) {
		lost += count;
		news++;
		losing = true;
		long from = (frames > 0 ? Math.min(latest, now) : now) - TOLD_AFTER;
		Silence silence = silences.peekLast();
		if (silence != null && silence.start() + silence.nanos() >= from) {
			from = Math.min(from, silence.start());
			silences.removeLast();
			silencesSeen = List.copyOf(silences);
		}
		return from;
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

	/** An error frame of SocketCAN: the identifier is its class. */
	void error(long nanos, int id, long payload, long count) {
		errors += count;
		news++;
		errorRate.add(nanos, count);
		minute.add(nanos, 0, count);
		controller.report(id, payload);
	}

	double errorsPerSecond(long now) {
		return errorRate.perSecond(now);
	}

	double errorShare(long now) {
		return minute.errorShare(now);
	}

	ControllerView controller() {
		return controller.view();
	}

	/** The part of the last second in which the bus was occupied; not a number while the bit rate is unknown. */
	double load(long now) {
		return bitRate > 0 ? bits.perSecond(now) / bitRate : Double.NaN;
	}

	List<Silence> silences() {
		return silencesSeen;
	}

	/** The median of the latest intervals of a message in seconds. */
	double period(int key) {
		MessageStatistics message = messages.get(key);
		return message == null ? Double.NaN : message.period();
	}

	private void silence(Silence silence) {
		if (silences.size() == MOST_SILENCES) {
			silences.removeFirst();
		}
		silences.addLast(silence);
		silencesSeen = List.copyOf(silences);
	}

	/** Without stuff bits, so that the load is a little higher than told. */
	private static long bits(int flags, int dlc) {
		int data = (flags & FrameFlags.REMOTE) != 0 ? 0 : Math.min(dlc, Payload.MAX_LENGTH) * Byte.SIZE;
		return data + ((flags & FrameFlags.EXTENDED) != 0 ? EXTENDED_BITS : STANDARD_BITS);
	}

	/** How many have been heard, up to a bound. */
	int identifiers() {
		return messages.size();
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
