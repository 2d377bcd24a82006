package org.busbar.ui.internal.configuration;

import java.util.List;
import java.util.stream.Stream;

import org.busbar.api.doctor.Reading;

/** What the readings that the doctor judges are called, and the units that they are taken in. */
final class ReadingTitle {

	private static final String VOLT = "V";
	private static final String AMPERE = "A";

	private ReadingTitle() {
	}

	/** All readings, and first that it is none of them. */
	static List<Choice> choices() {
		return Stream.concat(Stream.of(new Choice("", Messages.reading_other)), Stream.of(Reading.values()).map(one -> new Choice(one.id(), of(one)))).toList();
	}

	static String of(Reading reading) {
		return switch (reading) {
			case RESISTANCE -> Messages.reading_resistance;
			case RESISTANCE_WITHOUT_CONVERTER -> Messages.reading_resistance_without;
			case HIGH -> Messages.reading_high;
			case LOW -> Messages.reading_low;
			case HIGH_LOWEST -> Messages.reading_high_lowest;
			case LOW_HIGHEST -> Messages.reading_low_highest;
			case GROUNDS -> Messages.reading_grounds;
			case LENGTH -> Messages.reading_length;
			case INVERTER_TERMINALS -> Messages.reading_terminals;
			case MODULES -> Messages.reading_modules;
			case DISPLAYED_SOC -> Messages.reading_soc;
			case DISPLAYED_VOLTAGE -> Messages.reading_voltage;
			case DISPLAYED_CURRENT -> Messages.reading_current;
			case DISPLAYED_CHARGE_VOLTAGE_LIMIT -> Messages.reading_cvl;
			case DISPLAYED_CHARGE_CURRENT_LIMIT -> Messages.reading_ccl;
			case DISPLAYED_DISCHARGE_CURRENT_LIMIT -> Messages.reading_dcl;
		};
	}

	static String unit(Reading reading) {
		return switch (reading) {
			case RESISTANCE, RESISTANCE_WITHOUT_CONVERTER -> "ohm";
			case HIGH, LOW, HIGH_LOWEST, LOW_HIGHEST, GROUNDS, INVERTER_TERMINALS, DISPLAYED_VOLTAGE, DISPLAYED_CHARGE_VOLTAGE_LIMIT -> VOLT;
			case DISPLAYED_CURRENT, DISPLAYED_CHARGE_CURRENT_LIMIT, DISPLAYED_DISCHARGE_CURRENT_LIMIT -> AMPERE;
			case LENGTH -> "m";
			case DISPLAYED_SOC -> "%";
			case MODULES -> "";
		};
	}
}
