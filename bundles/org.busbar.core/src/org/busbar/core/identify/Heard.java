package org.busbar.core.identify;

import java.util.Collection;
import java.util.List;

import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.core.session.LiveFrame;

/**
 * What was heard of one message.
 *
 * @param latest      its latest frame
 * @param count       frames so far, from 1
 * @param periodNanos time between two of them, smoothed; 0 after the first
 * @param firstNanos  time of the first
 */
public record Heard(Frame latest, long count, long periodNanos, long firstNanos) {

	/** A message that was heard once. */
	public Heard(Frame frame) {
		this(frame, 1, 0, frame.nanos());
	}

	/** Those rows of a snapshot that carry data to be read. */
	public static List<Heard> of(Collection<LiveFrame> rows) {
		return rows.stream().filter(row -> FrameFlags.carriesData(row.flags())).map(
				row -> new Heard(new Frame(row.lastNanos(), row.id(), row.flags(), row.dlc(), row.payload()), row.count(), row.periodNanos(), row.firstNanos()))
				.toList();
	}

	/** As {@link CanId#key} makes it. */
	public int key() {
		return CanId.key(latest.id(), latest.flags());
	}

	/** The identifier as people write it: {@code 0x351}. */
	String name() {
		return name(latest.id(), latest.flags());
	}

	static String name(int id, int flags) {
		return "0x" + CanId.format(id, flags);
	}
}
