package org.busbar.api.channel;

import java.time.Instant;

/**
 * The clock of this program, for frames of real buses: the host's monotonic clock, anchored once to wall time. All channels have the same, so that a bus that is
 * opened anew goes on in time. Never decreases; goes on while the computer sleeps; does not follow a wall clock that is set. Any thread.
 */
public final class HostClock {

	private static final long NANOS_PER_SECOND = 1_000_000_000L;
	private static final SleepClock CLOCK = SleepClock.ofComputer();
	private static final long MONOTONIC = CLOCK.nanos();
	private static final long WALL = wall();

	private HostClock() {
	}

	private static long wall() {
		Instant now = Instant.now();
		return now.getEpochSecond() * NANOS_PER_SECOND + now.getNano();
	}

	/** Nanoseconds since 1970-01-01 UTC. */
	public static long nanos() {
		return WALL + CLOCK.nanos() - MONOTONIC;
	}
}
