package org.busbar.converter.line;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.FrameSink;

/** Counts the frames in what was heard. For one thread. */
public final class HeardFrames implements FrameSink {

	private int count;

	@Override
	public void frame(long nanos, int id, int flags, int dlc, long payload) {
		count++;
	}

	@Override
	public void event(BusEvent event) {
		// Only frames tell what talks there.
	}

	/** So many so far. */
	public int count() {
		return count;
	}
}
