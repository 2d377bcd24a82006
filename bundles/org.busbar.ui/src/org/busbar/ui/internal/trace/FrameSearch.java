package org.busbar.ui.internal.trace;

import java.util.function.DoublePredicate;

import org.busbar.core.observation.FrameStore;
import org.busbar.ui.internal.filter.FrameMatcher;

/** Looks for the next row whose frame matches, and at the end begins anew at the other end. */
final class FrameSearch {

	/** Rows between two questions whether to go on. */
	private static final int BATCH = 1 << 16;

	private final FrameStore store;
	private final Rows rows;
	private final FrameMatcher matcher;
	/** Hears how far it is, from 0 to 1; says whether to go on. */
	private final DoublePredicate progress;
	private boolean matched;

	/** What has come of a search. */
	sealed interface Outcome {

		/**
		 * @param position of the row
		 * @param wrapped  whether the other end was passed on the way
		 */
		record Found(long position, boolean wrapped) implements Outcome {
		}

		/** There is none. */
		record Nothing() implements Outcome {
		}

		/** It was given up. */
		record Cancelled() implements Outcome {
		}
	}

	FrameSearch(FrameStore store, Rows rows, FrameMatcher matcher, DoublePredicate progress) {
		this.store = store;
		this.rows = rows;
		this.matcher = matcher;
		this.progress = progress;
	}

	/**
	 * @param from    position to begin beside; it is looked at last
	 * @param forward whether to newer frames
	 */
	Outcome next(long from, boolean forward) {
		long first = rows.first();
		long count = rows.end() - first;
		int step = forward ? 1 : -1;
		for (long i = 1; i <= count; i++) {
			long offset = Math.floorMod(from - first + step * i, count);
			if (matches(first + offset)) {
				boolean wrapped = forward ? first + offset <= from : first + offset >= from;
				return new Outcome.Found(first + offset, wrapped);
			}
			if (i % BATCH == 0 && !progress.test(i / (double) count)) {
				return new Outcome.Cancelled();
			}
		}
		return new Outcome.Nothing();
	}

	private boolean matches(long position) {
		long number = rows.number(position);
		matched = false;
		if (number >= 0) {
			store.visit(number, number + 1, (frame, nanos, id, flags, dlc, payload) -> matched = matcher.matches(id, flags));
		}
		return matched;
	}
}
