package org.busbar.ui.internal.presenter;

import java.util.function.BooleanSupplier;

/**
 * Refreshes a view again and again, but never faster than it manages: the next time is set only after a refresh is done, so nothing queues up. While the view
 * cannot be seen nothing is refreshed. Used by the thread of the user interface.
 */
public final class Throttle {

	/** Runs something later on the same thread. */
	@FunctionalInterface
	public interface Timer {

		void after(int millis, Runnable task);
	}

	private final Timer timer;
	private final int millis;
	private final BooleanSupplier visible;
	private final Turns turns;
	private final Runnable refresh;
	private boolean running;
	private boolean pending;

	/**
	 * @param millis time from the end of a refresh to the beginning of the next
	 * @param turns  who else changes the screen
	 */
	public Throttle(Timer timer, int millis, BooleanSupplier visible, Turns turns, Runnable refresh) {
		this.timer = timer;
		this.millis = millis;
		this.visible = visible;
		this.turns = turns;
		this.refresh = refresh;
	}

	/** Begins; starting twice does nothing more. */
	public void start() {
		running = true;
		schedule();
	}

	/** Ends for good or until the next start. */
	public void stop() {
		running = false;
	}

	private void schedule() {
		if (running && !pending) {
			pending = true;
			timer.after(millis, this::due);
		}
	}

	private void due() {
		if (running && visible.getAsBoolean()) {
			turns.take(this::run);
		} else {
			pending = false;
			schedule();
		}
	}

	private void run() {
		pending = false;
		try {
			if (running && visible.getAsBoolean()) {
				refresh.run();
			}
		} finally {
			schedule();
		}
	}
}
