package org.busbar.cli.decode;

/** Turns frames into rows. For one thread. */
public interface FrameRows {

	/** Writes what stands before the first row. */
	void begin();

	/**
	 * Writes the rows of one frame. The arguments are those of {@link org.busbar.can.FrameConsumer#frame}, and
	 *
	 * @param time    the time as it is to be written
	 * @param channel name of the bus
	 */
	void frame(String time, String channel, long nanos, int id, int flags, int dlc, long payload);
}
