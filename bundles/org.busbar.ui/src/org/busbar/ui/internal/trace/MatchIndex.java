package org.busbar.ui.internal.trace;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

import org.busbar.core.observation.FrameStore;
import org.busbar.ui.internal.filter.FrameMatcher;
import org.jspecify.annotations.Nullable;

/** The numbers of the frames that match, found step by step. One thread finds them, any thread may ask. */
final class MatchIndex implements Rows {

	/** Numbers that stand in one piece. */
	static final int CHUNK = 1 << 14;
	/** Frames between two questions whether to go on. */
	private static final int BATCH = 1 << 16;
	private static final int FIRST_CHUNKS = 16;

	private final FrameStore store;
	private final FrameMatcher matcher;
	/** What stands before the oldest frame of the store is given up. */
	private volatile long @Nullable [][] chunks = new long[FIRST_CHUNKS][];
	private volatile long size;
	private volatile long scanned;
	/** Chunks below this are given up; for the finding thread only. */
	private int kept;

	MatchIndex(FrameStore store, FrameMatcher matcher) {
		this.store = store;
		this.matcher = matcher;
		scanned = store.first();
	}

	/**
	 * Looks through the frames that came since the last time.
	 *
	 * @param cancelled asked now and then
	 */
	void advance(BooleanSupplier cancelled) {
		while (scanned < store.end() && !cancelled.getAsBoolean()) {
			long from = Math.max(scanned, store.first());
			long to = Math.min(from + BATCH, store.end());
			store.visit(from, to, (number, nanos, id, flags, dlc, payload) -> {
				if (matcher.matches(id, flags)) {
					add(number);
				}
				return true;
			});
			scanned = to;
			giveUp();
		}
	}

	/** Whether there are frames that were not looked at. */
	boolean isBehind() {
		return scanned < store.end();
	}

	/** Which part of the frames was looked at, from 0 to 1. */
	double progress() {
		long all = store.end() - store.first();
		return all <= 0 ? 1 : Math.clamp((scanned - store.first()) / (double) all, 0.0, 1.0);
	}

	@Override
	public long first() {
		return position(store.first());
	}

	@Override
	public long end() {
		return size;
	}

	@Override
	public long number(long position) {
		if (position < 0 || position >= size) {
			return -1;
		}
		long[] chunk = chunks[(int) (position / CHUNK)];
		return chunk == null ? -1 : chunk[(int) (position % CHUNK)];
	}

	@Override
	public long position(long number) {
		long low = 0;
		long high = size;
		while (low < high) {
			long middle = low + high >>> 1;
			// What was given up counts as -1, which is before everything else.
			if (number(middle) < number) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private void add(long number) {
		int chunk = (int) (size / CHUNK);
		if (chunk == chunks.length) {
			chunks = Arrays.copyOf(chunks, chunk * 2);
		}
		long[] numbers = chunks[chunk];
		if (numbers == null) {
			numbers = new long[CHUNK];
			chunks[chunk] = numbers;
		}
		numbers[(int) (size % CHUNK)] = number;
		size++;
	}

	private void giveUp() {
		int full = (int) (first() / CHUNK);
		for (; kept < full; kept++) {
			chunks[kept] = null;
		}
	}
}
