package org.busbar.api.driver;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One end of a dialect at work. It owns no thread and no clock: the framework calls, always from one thread at a time, and time is an argument, so that
 * the same calls always lead to the same frames. A call must return within a few milliseconds and must not wait for anything; a driver that overruns its
 * time is abandoned, and the user is told which.
 */
@ConsumerType
public interface Driver extends AutoCloseable {

	/** A frame of the partner was received. The arguments are those of {@link org.busbar.can.FrameConsumer#frame}. */
	void received(long nanos, int id, int flags, int dlc, long payload);

	/** Time went on; comes at least every 10 ms of bus time. */
	void tick(long nanos);

	/** Nothing is called any more after this. */
	@Override
	default void close() {
	}
}
