package org.busbar.ui.internal.monitor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.monitor.MonitorValue;
import org.busbar.core.monitor.MonitorText;

/** Numbers of a battery's own link as people read them. */
final class ValueTexts {

	private static final int MOST_DECIMALS = 3;
	/** Below, a voltage is one of a cell, of which millivolts count. */
	private static final double CELL = 10;
	private static final char SPACE = '\u00A0';
	private static final String CELSIUS = "degC";

	private ValueTexts() {
	}

	/** The value with its unit; yes or no; what nobody can explain as it came. */
	static String value(MonitorReading reading) {
		MonitorValue value = reading.value();
		if (value.isFlag()) {
			return reading.number() == 0 ? Messages.flag_no : Messages.flag_yes;
		}
		if (value.confidence().isEmpty()) {
			return String.format(Locale.ROOT, "0x%04X (%d)", reading.raw(), reading.raw());
		}
		return reading.isPossible() ? withUnit(number(reading.number(), value.unit()), value) : MonitorText.number(reading);
	}

	/** How much more a reading is than something else, with its sign and as exact as the reading is. */
	static String difference(MonitorReading reading, double other) {
		MonitorValue value = reading.value();
		BigDecimal exact = new BigDecimal(number(reading.number(), value.unit()));
		BigDecimal difference = BigDecimal.valueOf(reading.number() - other).setScale(exact.scale(), RoundingMode.HALF_EVEN);
		return (difference.signum() > 0 ? "+" : "") + withUnit(difference.toPlainString(), value);
	}

	/** The unit as people write it; empty where there is none. */
	static String unit(MonitorValue value) {
		return value.isFlag() ? "" : value.unit().equals(CELSIUS) ? Messages.unit_celsius : value.unit();
	}

	/** With no more decimals than it has and no fewer than are usual. */
	static String number(double number, String unit) {
		if (!Double.isFinite(number)) {
			return Double.toString(number);
		}
		BigDecimal rounded = BigDecimal.valueOf(number).setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
		return rounded.setScale(Math.max(rounded.scale(), usual(number, unit))).toPlainString();
	}

	private static String withUnit(String number, MonitorValue value) {
		String unit = unit(value);
		return unit.isEmpty() ? number : number + SPACE + unit;
	}

	private static int usual(double number, String unit) {
		return switch (unit) {
			case "V" -> Math.abs(number) < CELL ? 3 : 2;
			case "A", "%" -> 1;
			default -> 0;
		};
	}
}
