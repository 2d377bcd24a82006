package org.busbar.core.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.busbar.can.CanId;
import org.busbar.can.FrameConsumer;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.jspecify.annotations.Nullable;

/** The latest frame of every identifier. Not safe for use by several threads: its session locks it. */
public final class LiveFrames implements FrameConsumer {

	/** So many identifiers get a row; frames of later ones are only counted. */
	public static final int MAX_ROWS = 4096;

	/** What makes a row of its own. An FD frame is another message than the classic one with the same identifier. */
	private static final int ROW_FLAGS = FrameFlags.EXTENDED | FrameFlags.REMOTE | FrameFlags.FD;
	private static final int TABLE_SIZE = 2 * MAX_ROWS;
	/** Start of frame to end of frame with the interframe space, without data and stuff bits. */
	private static final int STANDARD_BITS = 47;
	private static final int EXTENDED_BITS = 67;
	/** 2^3: the period is smoothed over about eight frames. */
	private static final int SMOOTHING = 3;
	private static final Comparator<Row> ORDER = Comparator.<Row>comparingInt(row -> row.flags & FrameFlags.EXTENDED).thenComparingInt(row -> row.id)
			.thenComparingInt(row -> row.flags & ROW_FLAGS);

	private final int bitRate;
	/** Open addressing, so that a frame that has a row costs no allocation. */
	private final @Nullable Row[] table = new @Nullable Row[TABLE_SIZE];
	private final List<Row> rows = new ArrayList<>();
	private final RateWindow rates = new RateWindow();
	private boolean sorted = true;
	private long lastNanos;
	private long frames;
	private long errorFrames;
	private long fdFrames;
	private long unlisted;
	private long lostBefore;
	private long losses;

	/** @param bitRate bit rate of the bus in bit/s; 0 when not known */
	public LiveFrames(int bitRate) {
		this.bitRate = bitRate;
	}

	@Override
	public void frame(long nanos, int id, int flags, int dlc, long payload) {
		lastNanos = nanos;
		if ((flags & FrameFlags.ERROR) != 0) {
			errorFrames++;
			return;
		}
		frames++;
		if ((flags & FrameFlags.FD) != 0) {
			fdFrames++;
		}
		rates.add(nanos, bits(flags, dlc));
		Row row = row(id, flags & ROW_FLAGS);
		if (row == null) {
			unlisted++;
		} else {
			row.add(nanos, flags, dlc, payload);
		}
	}

	/**
	 * The device reports frames lost before they reached the host.
	 *
	 * @param count how many; negative when it does not say
	 */
	public void lost(long count) {
		losses++;
		lostBefore += Math.max(0, count);
	}

	/** The identifiers that others sent at this time or later, as {@link CanId#key}. */
	public Set<Integer> heardSince(long nanos) {
		return rows.stream().filter(row -> row.foreign && row.lastForeign >= nanos).map(row -> CanId.key(row.id, row.flags)).collect(Collectors.toSet());
	}

	/** Time of the latest frame; 0 before the first. */
	public long lastNanos() {
		return lastNanos;
	}

	/** Whether there was a frame, of any kind. */
	public boolean heard() {
		return frames + errorFrames > 0;
	}

	/**
	 * The state of this moment.
	 *
	 * @param now     the moment on the clock of the frames
	 * @param dropped frames that never came here because the reader was too slow
	 */
	public BusSnapshot snapshot(long now, long dropped) {
		if (!sorted) {
			rows.sort(ORDER);
			sorted = true;
		}
		List<LiveFrame> latest = new ArrayList<>(rows.size());
		for (Row row : rows) {
			latest.add(row.latest());
		}
		OptionalDouble load = bitRate > 0 ? OptionalDouble.of(rates.bitsPerSecond(now) / bitRate) : OptionalDouble.empty();
		return new BusSnapshot(now, latest,
				new BusTotals(frames, errorFrames, fdFrames, unlisted, dropped, lostBefore, losses, rates.framesPerSecond(now), load));
	}

	private @Nullable Row row(int id, int kind) {
		int index = (id * 31 + kind) * 0x9E3779B1 >>> 32 - Integer.numberOfTrailingZeros(TABLE_SIZE);
		Row row = table[index];
		while (row != null && (row.id != id || (row.flags & ROW_FLAGS) != kind)) {
			index = index + 1 & TABLE_SIZE - 1;
			row = table[index];
		}
		if (row == null && rows.size() < MAX_ROWS) {
			row = new Row(id, kind);
			table[index] = row;
			rows.add(row);
			sorted = false;
		}
		return row;
	}

	private static int bits(int flags, int dlc) {
		int data = (flags & FrameFlags.REMOTE) != 0 ? 0 : Math.min(dlc, Payload.MAX_LENGTH) * Byte.SIZE;
		return data + ((flags & FrameFlags.EXTENDED) != 0 ? EXTENDED_BITS : STANDARD_BITS);
	}

	private static final class Row {

		private final int id;
		private final long[] changed = ByteChanges.none();
		private int flags;
		private int dlc;
		private long payload;
		private int mask;
		private long count;
		private long period;
		private long first;
		private long last;
		/** Whether another device than this host sent it, and when it did last. */
		private boolean foreign;
		private long lastForeign;
		private @Nullable LiveFrame latest;

		Row(int id, int flags) {
			this.id = id;
			this.flags = flags;
		}

		void add(long nanos, int newFlags, int newDlc, long newPayload) {
			mask = 0;
			if (count == 0) {
				first = nanos;
			} else {
				long gap = nanos - last;
				period = count == 1 ? gap : period + (gap - period >> SMOOTHING);
				compare(nanos, newDlc, newPayload);
			}
			count++;
			last = nanos;
			if ((newFlags & FrameFlags.TRANSMITTED) == 0) {
				foreign = true;
				lastForeign = nanos;
			}
			flags = newFlags;
			dlc = newDlc;
			payload = newPayload;
			latest = null;
		}

		LiveFrame latest() {
			LiveFrame made = latest;
			if (made == null) {
				made = new LiveFrame(id, flags, dlc, payload, new ByteChanges(mask, changed), count, period, first, last);
				latest = made;
			}
			return made;
		}

		private void compare(long nanos, int newDlc, long newPayload) {
			if (payload == newPayload && dlc == newDlc) {
				return;
			}
			long difference = payload ^ newPayload;
			for (int i = 0; i < Math.min(newDlc, Payload.MAX_LENGTH); i++) {
				if (Payload.byteAt(difference, i) != 0 || i >= dlc) {
					mask |= 1 << i;
					changed[i] = nanos;
				}
			}
		}
	}
}
