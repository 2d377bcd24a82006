package org.busbar.sim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.FrameSink;
import org.busbar.can.Frame;

/** A sink that keeps everything. */
class Recording implements FrameSink {

	final List<Frame> frames = Collections.synchronizedList(new ArrayList<>());
	final List<BusEvent> events = Collections.synchronizedList(new ArrayList<>());
	private final CountDownLatch end = new CountDownLatch(1);

	@Override
	public void frame(long nanos, int id, int flags, int dlc, long payload) {
		frames.add(new Frame(nanos, id, flags, dlc, payload));
	}

	@Override
	public void event(BusEvent event) {
		events.add(event);
		if (event instanceof BusEvent.End) {
			end.countDown();
		}
	}

	boolean awaitEnd() throws InterruptedException {
		return end.await(60, TimeUnit.SECONDS);
	}

	List<Frame> withId(int id) {
		return frames.stream().filter(frame -> frame.id() == id).toList();
	}
}
