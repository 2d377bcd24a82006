package org.busbar.ui.internal.presenter;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Lets those who change the screen come one after the other, with time between them: what one has changed is painted and the user answered before the next one
 * begins. Whoever asks gets a turn, at the latest after all who asked before. Used by the thread of the user interface.
 */
public final class Turns {

	private final Throttle.Timer timer;
	private final LongSupplier clock;
	private final long length;
	private long free = Long.MIN_VALUE;

	/**
	 * @param clock  nanoseconds
	 * @param millis from the beginning of a turn to that of the next
	 */
	public Turns(Throttle.Timer timer, LongSupplier clock, int millis) {
		this.timer = timer;
		this.clock = clock;
		length = TimeUnit.MILLISECONDS.toNanos(millis);
	}

	/** Runs a task when it is its turn, at once if nobody else has it. */
	public void take(Runnable task) {
		long now = clock.getAsLong();
		long turn = Math.max(now, free);
		free = turn + length;
		if (turn == now) {
			task.run();
		} else {
			timer.after((int) Math.ceilDiv(turn - now, TimeUnit.MILLISECONDS.toNanos(1)), task);
		}
	}
}
