package org.busbar.sim;

import java.util.concurrent.locks.ReentrantLock;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.FrameSink;

/**
 * Stands before a sink and shuts for good. When {@link #close()} has returned the sink is not called any more; a call under way is waited for, except by itself.
 */
final class SinkGate implements FrameSink {

	private final FrameSink sink;
	private final ReentrantLock lock = new ReentrantLock();
	private volatile boolean open = true;

	SinkGate(FrameSink sink) {
		this.sink = sink;
	}

	boolean isOpen() {
		return open;
	}

	void close() {
		open = false;
		lock.lock();
		lock.unlock();
	}

	@Override
	public void frame(long nanos, int id, int flags, int dlc, long payload) {
		lock.lock();
		try {
			if (open) {
				sink.frame(nanos, id, flags, dlc, payload);
			}
		} finally {
			lock.unlock();
		}
	}

	@Override
	public void event(BusEvent event) {
		lock.lock();
		try {
			if (open) {
				sink.event(event);
			}
		} finally {
			lock.unlock();
		}
	}
}
