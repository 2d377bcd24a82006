package org.busbar.converter.socketcan;

import java.time.Instant;

import org.busbar.api.channel.HostClock;

/**
 * Puts the stamps of the kernel and of the device on the host's clock. The kernel's follow the clock on the wall, which may be set, so only their age counts. The
 * device's tell the distance between frames better than USB lets them arrive; a frame cannot have come after the kernel got it, so the earliest arrival tells
 * how the device's clock stands. Never decreases. All times in nanoseconds. For one thread.
 */
final class FrameClock {

	/** No frame waits longer in a socket; who says so has a clock that was set meanwhile. */
	private static final long OLDEST = 60_000_000_000L;
	/** A crystal of a cheap device is not worse. */
	private static final long DRIFT_PARTS = 5_000;
	/** A device's stamp that says more than this is not believed: it has restarted, or its clock runs wrong. */
	private static final long BOUND = 250_000_000L;
	/** No clock of a device has run for a century. */
	private static final long LATEST = Long.MAX_VALUE / 2;

	private static final long NANOS_PER_SECOND = 1_000_000_000L;
	/** Two clocks that were read within this time were read at once. */
	private static final long AT_ONCE = 20_000L;
	/** So often it is tried to read them at once; the thread may have to wait for a processor in between. */
	private static final int TRIES = 4;

	private long offset = Long.MIN_VALUE;
	private long offsetAt;
	private long last = Long.MIN_VALUE;

	/**
	 * The time of a frame that is read at this moment.
	 *
	 * @param hardware of the device; 0 when it has none, and what no clock shows counts as none
	 * @param software of the kernel, on the wall's clock; the same
	 */
	long nanos(long hardware, long software) {
		long ahead = 0;
		long closest = Long.MAX_VALUE;
		for (int i = 0; i < TRIES && closest > AT_ONCE; i++) {
			long before = HostClock.nanos();
			Instant wall = Instant.now();
			long apart = HostClock.nanos() - before;
			if (apart < closest) {
				closest = apart;
				ahead = wall.getEpochSecond() * NANOS_PER_SECOND + wall.getNano() - before - apart / 2;
			}
		}
		long host = HostClock.nanos();
		return nanos(hardware, software, host + ahead, host);
	}

	/**
	 * The same, for whoever has read the two clocks.
	 *
	 * @param hardware of the device
	 * @param software of the kernel
	 * @param wall     this moment on the wall's clock
	 * @param host     this moment on the host's clock
	 */
	long nanos(long hardware, long software, long wall, long host) {
		long age = software <= 0 ? 0 : wall - software;
		long arrival = age < 0 || age > OLDEST ? host : host - age;
		last = Math.max(last, hardware <= 0 || hardware > LATEST ? arrival : device(hardware, arrival));
		return last;
	}

	private long device(long hardware, long arrival) {
		// The device's clock may run slow, so the earliest arrival is forgotten slowly.
		long drifted = offset == Long.MIN_VALUE ? arrival - hardware : offset + Math.max(0, arrival - offsetAt) / DRIFT_PARTS;
		offset = Math.min(drifted, arrival - hardware);
		offsetAt = arrival;
		if (arrival - (hardware + offset) > BOUND) {
			offset = arrival - hardware;
		}
		return hardware + offset;
	}
}
