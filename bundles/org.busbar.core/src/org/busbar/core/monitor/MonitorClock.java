package org.busbar.core.monitor;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.busbar.api.channel.HostClock;

/** The time that a session goes by. */
interface MonitorClock {

	/** The clock of the captures. */
	MonitorClock HOST = new MonitorClock() {

		@Override
		public long nanos() {
			return HostClock.nanos();
		}

		@Override
		public void await(long until, BooleanSupplier over) {
			for (long left = until - nanos(); left > 0 && !over.getAsBoolean(); left = until - nanos()) {
				LockSupport.parkNanos(this, left);
			}
		}
	};

	/** Nanoseconds since 1970-01-01 UTC. */
	long nanos();

	/** Waits until a moment, or until it is over and somebody unparks the thread. */
	void await(long until, BooleanSupplier over);
}
