package org.busbar.core.acceptance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times as they are written. */
final class Moments {

	private Moments() {
	}

	/** In UTC, to the millisecond. */
	static String utc(long nanos) {
		return Instant.ofEpochSecond(Math.floorDiv(nanos, Figures.SECOND), Math.floorMod(nanos, Figures.SECOND)).truncatedTo(ChronoUnit.MILLIS).toString();
	}
}
