package org.busbar.ui.internal.arming;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.busbar.core.observation.RecordedBus;
import org.busbar.core.observation.RecordedLog;

/** Reads the log that is to be sent again, in the background: one at a time, the last one that was asked for. */
final class LogReading {

	/** How far it is. */
	sealed interface State {

		/** No log was chosen. */
		record None() implements State {
		}

		/**
		 * @param file    is being read
		 * @param percent so much was
		 */
		record Reading(Path file, int percent) implements State {
		}

		/**
		 * It is read.
		 *
		 * @param file  the log
		 * @param buses what is in it, one or more
		 */
		record Done(Path file, List<RecordedBus> buses) implements State {

			public Done {
				buses = List.copyOf(buses);
			}
		}

		/** @param reason why it cannot be read, and what to do */
		record Failed(String reason) implements State {
		}
	}

	private static final int PERCENT = 100;

	private State state = new State.None();
	/** Counts the wishes, so that an earlier one changes nothing any more. */
	private int wish;

	/** Any thread. */
	synchronized State state() {
		return state;
	}

	/** Begins to read a log in place of the one before. */
	synchronized void read(Path file) {
		int mine = ++wish;
		state = new State.Reading(file, 0);
		Thread.ofPlatform().daemon().name("busbar-replay-log").start(() -> {
			try {
				List<RecordedBus> buses = RecordedLog.read(file,
						(done, total) -> change(mine, new State.Reading(file, (int) (PERCENT * Math.min(1.0, done / (double) Math.max(1, total))))));
				change(mine, new State.Done(file, buses));
			} catch (IOException e) {
				change(mine, new State.Failed(String.valueOf(e.getMessage())));
			} catch (@SuppressWarnings("unused") CancellationException e) {
				// Another log is wanted, or none.
			}
		});
	}

	/** Gives up what is being read. */
	synchronized void cancel() {
		wish++;
		state = new State.None();
	}

	/** @return whether anybody still waits for it */
	private synchronized boolean change(int mine, State next) {
		if (mine == wish) {
			state = next;
		}
		return mine == wish;
	}
}
