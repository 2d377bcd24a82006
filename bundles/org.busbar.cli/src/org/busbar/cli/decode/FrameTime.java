package org.busbar.cli.decode;

/** The time of a frame as {@code candump -l} writes it. */
public final class FrameTime {

	private static final long NANOS_PER_SECOND = 1_000_000_000;
	private static final long NANOS_PER_MICRO = 1000;

	private FrameTime() {
	}

	/** Seconds since 1970-01-01 UTC with six decimals, or with nine where six are not enough. */
	public static String format(long nanos) {
		String decimals = Long.toString(NANOS_PER_SECOND + nanos % NANOS_PER_SECOND).substring(1);
		return nanos / NANOS_PER_SECOND + "." + (nanos % NANOS_PER_MICRO == 0 ? decimals.substring(0, 6) : decimals);
	}
}
