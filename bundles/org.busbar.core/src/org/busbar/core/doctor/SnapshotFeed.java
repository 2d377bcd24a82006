package org.busbar.core.doctor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.core.session.BusSnapshot;
import org.busbar.core.session.BusTotals;
import org.busbar.core.session.LiveFrame;
import org.jspecify.annotations.Nullable;

/**
 * Lets a doctor follow a session by its snapshots, about ten a second. Of the frames of one message between two snapshots only the last is read, which is enough
 * for messages that come once or twice a second. For one thread.
 */
public final class SnapshotFeed {

	private final Doctor doctor;
	private final Map<Long, LiveFrame> rows = new HashMap<>();
	private @Nullable BusTotals totals;

	/** @param doctor gets what is new in each snapshot */
	public SnapshotFeed(Doctor doctor) {
		this.doctor = doctor;
	}

	/** Tells the doctor what is new since the snapshot before. Before the first frame of the bus nothing is. */
	public void accept(BusSnapshot snapshot) {
		if (snapshot.nanos() == 0) {
			return;
		}
		count(snapshot.totals());
		snapshot.rows().stream().filter(row -> row != rows.get(key(row))).sorted(Comparator.comparingLong(LiveFrame::lastNanos)).forEach(this::accept);
		doctor.advance(snapshot.nanos());
	}

	private void count(BusTotals next) {
		BusTotals before = totals;
		doctor.errors(next.errorFrames() - (before == null ? 0 : before.errorFrames()));
		long lost = next.dropped() + next.lostBefore() - (before == null ? 0 : before.dropped() + before.lostBefore());
		if (lost > 0 || next.losses() > (before == null ? 0 : before.losses())) {
			doctor.lost(lost);
		}
		totals = next;
	}

	private void accept(LiveFrame row) {
		LiveFrame before = rows.put(key(row), row);
		long count = before == null ? row.count() : row.count() - before.count();
		if (count > 0) {
			doctor.frames(row.lastNanos(), row.id(), row.flags(), row.dlc(), row.payload(), count, before != null && changed(before, row));
		}
	}

	private static boolean changed(LiveFrame before, LiveFrame row) {
		long span = row.lastNanos() - before.lastNanos();
		return IntStream.range(0, Payload.MAX_LENGTH).anyMatch(index -> row.changes().happenedWithin(index, row.lastNanos(), span));
	}

	/** An FD frame is another row than the classic one of the same identifier. */
	private static long key(LiveFrame row) {
		return (long) CanId.key(row.id(), row.flags()) << Integer.SIZE | row.flags() & (FrameFlags.REMOTE | FrameFlags.FD);
	}
}
