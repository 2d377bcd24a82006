package org.busbar.cli.decode;

import org.jspecify.annotations.Nullable;

/** Turns frames into rows. For one thread. */
public interface FrameRows {

	/** Writes what stands before the first row. */
	void begin();

	/**
	 * Writes the rows of one frame. The arguments are those of {@link org.busbar.can.FrameConsumer#frame}, and
	 *
	 * @param time    the time as it is to be written; null for seconds with six decimals, or with nine where six are not enough
	 * @param channel name of the bus
	 */
	void frame(@Nullable String time, String channel, long nanos, int id, int flags, int dlc, long payload);
}
