package org.busbar.core.acceptance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people read them. */
final class Figures {

	static final long SECOND = 1_000_000_000L;

	private Figures() {
	}

	/** To two decimal places, without zeros at the end. */
	static String text(double value) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.signum() == 0 ? "0" : rounded.toPlainString();
	}

	static double seconds(long nanos) {
		return rounded(nanos / (double) SECOND);
	}

	/** As it is kept. */
	static double rounded(double value) {
		return Double.isFinite(value) ? BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue() : value;
	}
}
