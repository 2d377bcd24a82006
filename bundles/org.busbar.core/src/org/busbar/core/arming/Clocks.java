package org.busbar.core.arming;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * What time is told by, in nanoseconds each.
 *
 * @param host never goes back; may stand still while the computer is on standby
 * @param wall goes on then; may be set by hand
 */
public record Clocks(LongSupplier host, LongSupplier wall) {

	/** Those of this computer. */
	public static final Clocks OF_COMPUTER = new Clocks(System::nanoTime, () -> TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis()));

	/** One for both. */
	public static Clocks of(LongSupplier both) {
		return new Clocks(both, both);
	}
}
