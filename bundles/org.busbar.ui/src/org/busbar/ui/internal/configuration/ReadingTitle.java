package org.busbar.ui.internal.configuration;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.busbar.api.doctor.Reading;

/** What the readings that the doctor judges are called, and the units that they are taken in. */
public final class ReadingTitle {

	private static final ResourceBundle TITLES = ResourceBundle.getBundle("org.busbar.ui.internal.configuration.readings", Locale.getDefault(),
			ReadingTitle.class.getClassLoader());
	private static final String AMPERE = "A";

	private ReadingTitle() {
	}

	/** All readings, and first that it is none of them. */
	static List<Choice> choices() {
		return Stream.concat(Stream.of(new Choice("", Messages.reading_other)), Stream.of(Reading.values()).map(one -> new Choice(one.id(), of(one)))).toList();
	}

	/** The id of one that is newer than the titles. */
	public static String of(Reading reading) {
		return TITLES.containsKey(reading.id()) ? TITLES.getString(reading.id()) : reading.id();
	}

	/** Empty for a number of things. */
	public static String unit(Reading reading) {
		return switch (reading) {
			case RESISTANCE, RESISTANCE_WITHOUT_CONVERTER -> "ohm";
			case LENGTH -> "m";
			case MODULES -> "";
			case DISPLAYED_SOC, OWN_SOC, MODULE_SOC_LOWEST, MODULE_SOC_HIGHEST -> "%";
			case MODULE_CAPACITY, SET_CAPACITY -> "Ah";
			case INVERTER_POWER -> "W";
			case BATTERY_BIT_RATE, INVERTER_BIT_RATE -> "kbit/s";
			case INPUT_CAPACITY -> "mF";
			case DISPLAYED_CURRENT, DISPLAYED_CHARGE_CURRENT_LIMIT, DISPLAYED_DISCHARGE_CURRENT_LIMIT, MODULE_CHARGE_CURRENT, MODULE_DISCHARGE_CURRENT,
					SET_CHARGE_CURRENT, SET_DISCHARGE_CURRENT, FALLBACK_CURRENT, OWN_CURRENT ->
				AMPERE;
			default -> "V";
		};
	}
}
