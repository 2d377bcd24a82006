package org.busbar.core.quantity;

import java.math.BigDecimal;

/**
 * From a raw value to a decimal one with a single rounding, so that 3306 mV are 3.306 V and not 3.3060000000000003 V.
 *
 * @param factor  whole number
 * @param offset  whole number
 * @param divisor power of ten
 */
record DecimalScale(double factor, double offset, double divisor) {

	/** value = raw * factor + offset */
	static DecimalScale of(BigDecimal factor, BigDecimal offset) {
		int decimals = Math.max(0, Math.max(factor.scale(), offset.scale()));
		return new DecimalScale(factor.movePointRight(decimals).doubleValue(), offset.movePointRight(decimals).doubleValue(),
				BigDecimal.TEN.pow(decimals).doubleValue());
	}

	double value(double raw) {
		return (raw * factor + offset) / divisor;
	}

	/** The raw value, with the fraction that no signal can hold. */
	double raw(double value) {
		return (value * divisor - offset) / factor;
	}
}
