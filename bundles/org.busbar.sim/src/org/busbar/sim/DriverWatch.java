package org.busbar.sim;

import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Calls into a driver and notices when it throws or does not come back in time. A single pause of the host must not pass for a fault of the driver, so one call
 * may last a second, and only several slow calls in a row count.
 */
final class DriverWatch {

	private static final long LONGEST_CALL = 1_000_000_000L;
	private static final long SLOW_CALL = 50_000_000L;
	private static final int SLOW_CALLS = 5;

	private final LongSupplier hostNanos;
	private int slow;

	/** @param hostNanos a clock of the host that never goes back, in nanoseconds */
	DriverWatch(LongSupplier hostNanos) {
		this.hostNanos = hostNanos;
	}

	/** Makes one call; what comes back is the reason to abandon the driver, if there is one. */
	Optional<String> call(Runnable driver) {
		long begin = hostNanos.getAsLong();
		try {
			driver.run();
		} catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
			return Optional.of(Messages.format("threw", failure));
		}
		long duration = hostNanos.getAsLong() - begin;
		slow = duration > SLOW_CALL ? slow + 1 : 0;
		if (duration > LONGEST_CALL || slow >= SLOW_CALLS) {
			return Optional.of(Messages.format("slow", duration / 1_000_000));
		}
		return Optional.empty();
	}
}
