package org.busbar.can.log;

import java.io.Closeable;
import java.io.IOException;

/** Writes a log of one format, frame after frame. For one thread. */
public interface LogWriter extends Closeable {

	/**
	 * Writes a frame, as far as the format can hold it. The last five arguments are those of {@link org.busbar.can.FrameConsumer#frame}.
	 *
	 * @param channel the bus as the log it comes from calls it
	 * @throws IOException when the destination takes no more
	 */
	void frame(String channel, long nanos, int id, int flags, int dlc, long payload) throws IOException;

	/** What the format could not hold of the frames so far. */
	LogLosses losses();

	/** Writes what is left, and the end that the format wants. The destination stays open. */
	@Override
	void close() throws IOException;
}
