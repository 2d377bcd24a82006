package org.busbar.core.arming;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.can.Frame;

/** Sends the frames of a log again, at the pace of the log times the speed. */
final class LogReplayer implements Driver {

	private final Sending.Replayed replayed;
	private final DriverContext context;
	private boolean begun;
	/** When the first frame of the running pass was due. */
	private double passBegan;
	private int next;
	private int passes;

	LogReplayer(Sending.Replayed replayed, DriverContext context) {
		this.replayed = replayed;
		this.context = context;
	}

	@Override
	public void received(long nanos, int id, int flags, int dlc, long payload) {
		// What others say changes nothing.
	}

	@Override
	public void tick(long nanos) {
		if (!begun) {
			begun = true;
			passBegan = nanos;
		}
		while (!isOver()) {
			Frame frame = replayed.log().frames().get(next);
			if (nanos < passBegan + frame.nanos() / replayed.speed() || !context.offer(frame.id(), frame.flags(), frame.dlc(), frame.payload())) {
				return;
			}
			next++;
			if (next == replayed.log().frames().size()) {
				next = 0;
				passes++;
				passBegan += replayed.log().passNanos() / replayed.speed();
			}
		}
	}

	private boolean isOver() {
		return replayed.passes() > 0 && passes >= replayed.passes();
	}
}
