package org.busbar.core.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Numbers as every language reads them: a point before the decimals, no exponent, no digits that say nothing. */
final class Numbers {

	private static final long NANOS_PER_SECOND = 1_000_000_000L;

	private Numbers() {
	}

	/** Empty where there is no number. */
	static String text(double value) {
		if (!Double.isFinite(value)) {
			return "";
		}
		BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
		return decimal.signum() == 0 ? "0" : decimal.toPlainString();
	}

	/** With its unit; empty where there is no number. */
	static String text(double value, String unit) {
		String number = text(value);
		return number.isEmpty() || unit.isEmpty() ? number : number + ' ' + unit;
	}

	/** A count of which 0 means that nobody told. */
	static String count(int value) {
		return value > 0 ? Integer.toString(value) : "";
	}

	/** A moment in UTC, to the millisecond. */
	static String moment(long nanos) {
		return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS_PER_SECOND), Math.floorMod(nanos, NANOS_PER_SECOND)).truncatedTo(ChronoUnit.MILLIS).toString();
	}
}
