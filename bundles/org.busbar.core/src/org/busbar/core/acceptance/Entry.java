package org.busbar.core.acceptance;

import java.util.Arrays;
import java.util.Optional;

import org.busbar.api.quantity.Unit;

/** What only the engineer sees, and types. */
public enum Entry {
	/** Current of the battery cable by the clamp meter, while the load is on, in A; its sign does not count. */
	CLAMP("clamp", Unit.AMPERE.symbol()),
	/** Battery current that the inverter showed under the same load, in A; its sign does not count. */
	DISPLAY_CURRENT("i", Unit.AMPERE.symbol()),
	/** Battery voltage that the inverter shows, in V. */
	DISPLAY_VOLTAGE("v", Unit.VOLT.symbol()),
	/** State of charge that the inverter shows, in percent. */
	DISPLAY_SOC("soc", Unit.PERCENT.symbol()),
	/** Seconds until the inverter reacted, where only its display shows that. */
	REACTION("reaction", "s"),
	/** Whether the inverter shows the warning: 1 or 0. */
	DISPLAY_ALARM("alarm", "");

	private final String word;
	private final String unit;

	Entry(String word, String unit) {
		this.word = word;
		this.unit = unit;
	}

	/** What it is called where it is typed. */
	public String word() {
		return word;
	}

	/** Its unit; empty where it has none. */
	public String unit() {
		return unit;
	}

	/** Its name for people. */
	public String title() {
		return Messages.format("entry." + word);
	}

	/** By the word. */
	public static Optional<Entry> of(String word) {
		return Arrays.stream(values()).filter(entry -> entry.word.equalsIgnoreCase(word)).findFirst();
	}

	/** Whether it can have this value. */
	public boolean takes(double value) {
		return switch (this) {
			case DISPLAY_ALARM -> value == 0 || value == 1;
			case DISPLAY_SOC -> value >= 0 && value <= 100;
			case DISPLAY_VOLTAGE, REACTION -> value >= 0 && Double.isFinite(value);
			case CLAMP, DISPLAY_CURRENT -> Double.isFinite(value);
		};
	}
}
