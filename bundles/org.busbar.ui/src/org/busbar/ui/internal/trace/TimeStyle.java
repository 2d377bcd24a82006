package org.busbar.ui.internal.trace;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.busbar.ui.internal.quantity.QuantityTexts;

/** How the time of a frame is shown. */
enum TimeStyle {
	/** Time of day, with microseconds. */
	ABSOLUTE,
	/** Seconds since the first frame. */
	RELATIVE,
	/** Seconds since the frame shown above it. */
	DELTA;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT).withZone(ZoneId.systemDefault());
	private static final long NANOS_PER_SECOND = 1_000_000_000L;
	private static final int MICROSECONDS = 6;

	String title() {
		return switch (this) {
			case ABSOLUTE -> Messages.time_absolute;
			case RELATIVE -> Messages.time_relative;
			case DELTA -> Messages.time_delta;
		};
	}

	/**
	 * @param nanos  time of the frame
	 * @param first  time of the first frame of the bus
	 * @param before time of the frame shown above it
	 */
	String format(long nanos, long first, long before) {
		return switch (this) {
			case ABSOLUTE -> TIME.format(Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS_PER_SECOND), Math.floorMod(nanos, NANOS_PER_SECOND)));
			case RELATIVE -> seconds(nanos - first);
			case DELTA -> seconds(nanos - before);
		};
	}

	private static String seconds(long nanos) {
		return QuantityTexts.number(nanos / (double) NANOS_PER_SECOND, MICROSECONDS);
	}
}
