package org.busbar.cli;

import org.busbar.can.capture.CaptureProblem;
import org.busbar.core.log.LogReader;
import org.jspecify.annotations.Nullable;

/** A log that is read once more: its problems are told already. */
record QuietLog(Frames frames) implements LogReader.Handler {

	/** Takes frames. */
	@FunctionalInterface
	interface Frames {

		void frame(String channel, long nanos, int id, int flags, int dlc, long payload);
	}

	@Override
	public void frame(@Nullable String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
		frames.frame(channel, nanos, id, flags, dlc, payload);
	}

	@Override
	public boolean wantsMessages() {
		return false;
	}

	@Override
	public void problem(int line, int column, String message) {
		// Told already.
	}

	@Override
	public void problem(CaptureProblem problem) {
		// Told already.
	}
}
