package org.busbar.core.bitrate;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.FrameSink;
import org.busbar.can.FrameFlags;

/** Counts what is heard at one bit rate, and knows when more would say nothing new. Any thread. */
final class Listening implements FrameSink {

	/** Valid frames after which the rate is clear. */
	private static final int ENOUGH = 10;

	private long frames;
	private long errors;
	private boolean over;
	private String loss = "";

	@Override
	public synchronized void frame(long nanos, int id, int flags, int dlc, long payload) {
		if ((flags & FrameFlags.ERROR) != 0) {
			errors++;
		} else {
			frames++;
		}
		over |= frames >= ENOUGH;
		if (over) {
			notifyAll();
		}
	}

	@Override
	public synchronized void event(BusEvent event) {
		if (event instanceof BusEvent.Lost lost) {
			loss = lost.message();
		} else if (event instanceof BusEvent.Disconnected gone) {
			loss = gone.message();
		}
		over |= !loss.isEmpty() || event instanceof BusEvent.End;
		if (over) {
			notifyAll();
		}
	}

	/** Waits, but not longer than this, until it is clear; tells whether it is. */
	synchronized boolean await(long millis) throws InterruptedException {
		if (!over) {
			wait(millis);
		}
		return over;
	}

	synchronized long frames() {
		return frames;
	}

	synchronized long errors() {
		return errors;
	}

	/** Why the converter went away; empty while it is there. */
	synchronized String loss() {
		return loss;
	}
}
