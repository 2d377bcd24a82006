package org.busbar.core.arming;

import java.util.List;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;

/** Sends what the user wrote, as often as the user said. */
final class FrameRepeater implements Driver {

	private final List<PlannedFrame> frames;
	private final DriverContext context;
	private final long[] due;
	private final int[] sent;
	private boolean begun;

	FrameRepeater(List<PlannedFrame> frames, DriverContext context) {
		this.frames = frames;
		this.context = context;
		due = new long[frames.size()];
		sent = new int[frames.size()];
	}

	@Override
	public void received(long nanos, int id, int flags, int dlc, long payload) {
		// What others say changes nothing.
	}

	@Override
	public void tick(long nanos) {
		for (int i = 0; i < due.length; i++) {
			PlannedFrame frame = frames.get(i);
			if ((!begun || nanos >= due[i]) && (frame.count() == 0 || sent[i] < frame.count())
					&& context.offer(frame.id(), frame.flags(), frame.dlc(), frame.payload())) {
				sent[i]++;
				due[i] = nanos + frame.periodNanos();
			}
		}
		begun = true;
	}
}
