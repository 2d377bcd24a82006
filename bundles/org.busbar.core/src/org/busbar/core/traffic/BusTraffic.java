package org.busbar.core.traffic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.jspecify.annotations.Nullable;

/** What a log holds of one bus. For one thread. */
public final class BusTraffic {

	/** A log may hold any number of identifiers; frames of more than these are only counted. */
	private static final int MOST_MESSAGES = 4096;
	private static final int KIND = FrameFlags.EXTENDED | FrameFlags.REMOTE | FrameFlags.FD;
	/** Start of frame to end of frame with the interframe space, without data and stuff bits. */
	private static final int STANDARD_BITS = 47;
	private static final int EXTENDED_BITS = 67;
	private static final long NANOS_PER_SECOND = 1_000_000_000;

	private final String name;
	/** Classic messages of 11 bits, which nearly all are. */
	private final @Nullable MessageTraffic[] standard = new @Nullable MessageTraffic[CanId.MAX_STANDARD + 1];
	private final Map<Long, MessageTraffic> others = new HashMap<>();
	private int messages;
	private long frames;
	private long errors;
	private long sent;
	private long unlisted;
	private long bits;
	private long first;
	private long last;
	private long earliest;
	private long latest;
	private long backwards;
	private long silence;
	private long silenceAt;
	private long second = Long.MIN_VALUE;
	private long secondBits;
	private long mostBits;

	BusTraffic(String name) {
		this.name = name;
	}

	void frame(long nanos, int id, int flags, int dlc) {
		if (frames == 0) {
			first = nanos;
			earliest = nanos;
			latest = nanos;
		} else if (nanos < last) {
			backwards++;
			earliest = Math.min(earliest, nanos);
		} else {
			if (nanos - last > silence) {
				silence = nanos - last;
				silenceAt = last;
			}
			latest = Math.max(latest, nanos);
		}
		last = nanos;
		frames++;
		sent += flags >>> 6 & 1;
		if ((flags & FrameFlags.ERROR) != 0) {
			errors++;
			return;
		}
		load(nanos, flags, dlc);
		MessageTraffic message = (flags & KIND) == 0 ? standard[id] : others.get((long) (flags & KIND) << Integer.SIZE | id);
		if (message == null) {
			if (messages == MOST_MESSAGES) {
				unlisted++;
				return;
			}
			message = add(id, flags & KIND);
		}
		message.frame(nanos, dlc);
	}

	private MessageTraffic add(int id, int kind) {
		messages++;
		MessageTraffic message = new MessageTraffic(id, kind);
		if (kind == 0) {
			standard[id] = message;
		} else {
			others.put((long) kind << Integer.SIZE | id, message);
		}
		return message;
	}

	private void load(long nanos, int flags, int dlc) {
		int length = ((flags & FrameFlags.EXTENDED) != 0 ? EXTENDED_BITS : STANDARD_BITS)
				+ ((flags & FrameFlags.REMOTE) != 0 ? 0 : Math.min(dlc, Payload.MAX_LENGTH) * Byte.SIZE);
		bits += length;
		long now = nanos / NANOS_PER_SECOND;
		if (now != second) {
			second = now;
			secondBits = 0;
		}
		secondBits += length;
		mostBits = Math.max(mostBits, secondBits);
	}

	/** As the log calls it. */
	public String name() {
		return name;
	}

	/** Frames of all kinds. */
	public long frames() {
		return frames;
	}

	/** Error frames among them. */
	public long errors() {
		return errors;
	}

	/** Frames that the recording host sent. */
	public long sent() {
		return sent;
	}

	/** Frames of further identifiers, which are not listed. */
	public long unlisted() {
		return unlisted;
	}

	/** Time of the first frame of the log: nanoseconds since 1970-01-01 UTC. */
	public long first() {
		return first;
	}

	/** Nanoseconds from the earliest frame to the latest. */
	public long duration() {
		return latest - earliest;
	}

	/** How often time goes back from one frame to the next. */
	public long backwards() {
		return backwards;
	}

	/** The longest time without any frame, in nanoseconds. */
	public long silence() {
		return silence;
	}

	/** When it began: nanoseconds since 1970-01-01 UTC. */
	public long silenceAt() {
		return silenceAt;
	}

	/** Part of the bit rate in use on average, without stuff bits, so that the wire is up to a fifth fuller; NaN where no time goes by. */
	public double load(int bitRate) {
		return duration() == 0 ? Double.NaN : bits / (duration() / (double) NANOS_PER_SECOND) / bitRate;
	}

	/** The same for the fullest second. A short log fills no whole second of the clock, and no second is emptier than the average. */
	public double peakLoad(int bitRate) {
		double fullest = mostBits / (double) bitRate;
		return duration() == 0 ? fullest : Math.max(fullest, load(bitRate));
	}

	/** The messages, identifiers of 11 bits first, each by value. */
	public List<MessageTraffic> messages() {
		return Stream.concat(Stream.of(standard).filter(message -> message != null), others.values().stream())
				.sorted(Comparator.comparingInt((MessageTraffic message) -> message.flags() & FrameFlags.EXTENDED).thenComparingInt(MessageTraffic::id)
						.thenComparingInt(MessageTraffic::flags))
				.toList();
	}
}
