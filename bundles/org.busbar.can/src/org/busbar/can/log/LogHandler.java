package org.busbar.can.log;

import org.busbar.can.capture.CaptureProblem;

/** Takes what is read of a log, on the reading thread. */
public interface LogHandler {

	/**
	 * A frame. The last five arguments are those of {@link org.busbar.can.FrameConsumer#frame}.
	 *
	 * @param channel the bus as the log calls it
	 */
	void frame(String channel, long nanos, int id, int flags, int dlc, long payload);

	/** Whether the messages of bad lines are read by anybody; they are empty while this is false. */
	default boolean wantsMessages() {
		return true;
	}

	/** A line of a text that could not be read; line and column are counted from 1. It costs no other line. */
	void problem(int line, int column, String message);

	/** Bytes that could not be read. */
	void problem(CaptureProblem problem);
}
