package org.busbar.api.doctor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody sees on the devices, has set or is about to do, and says in a word. Numbers are {@link Reading}s. */
public enum Fact {
	/** Error or message number that the inverter shows, as it shows it: {@code W31}. Several may be told. */
	CODE("code", Reading.Kind.DISPLAYED),
	/** Battery type that is set on the inverter, as its menu has it: {@code lithium}, {@code AGM}, {@code PYL}. */
	BATTERY_TYPE("type", Reading.Kind.STATED),
	/** Profile of the inverter's CAN port, as its menu has it: {@code LV}, {@code HV}, {@code VE.Can}. */
	PORT_PROFILE("profile", Reading.Kind.STATED),
	/** Firmware version of the battery, as its label or software has it: {@code B69.25}. */
	BATTERY_FIRMWARE("firmware", Reading.Kind.STATED),
	/** DIP switches of the inverter's CAN card, the first first: {@code 11000110}, 1 for ON. */
	DIP_SWITCHES("dip", Reading.Kind.STATED),
	/** What the inverter does without the battery's frames, as it is set. */
	LOSS_REACTION("loss", Reading.Kind.STATED, "stop", "continue"),
	/** Whether a GX controls the chargers by the battery's limits. */
	DVCC("dvcc", Reading.Kind.STATED, "on", "off"),
	/** Whether a GX shares its voltage measurement. */
	SHARED_VOLTAGE("svs", Reading.Kind.STATED, "on", "off"),
	/** Whether a GX shares its temperature measurement. */
	SHARED_TEMPERATURE("sts", Reading.Kind.STATED, "on", "off"),
	/** Which battery a GX lets control it. */
	CONTROLLING_BMS("bms", Reading.Kind.STATED, "this", "other"),
	/** Whether the installation runs with or without a grid. */
	GRID("grid", Reading.Kind.STATED, "yes", "no"),
	/** Whether solar chargers on the DC side feed into the grid. */
	DC_FEED_IN("dc-feed-in", Reading.Kind.STATED, "yes", "no"),
	/** Whether the inverter's data lead is out of the inverter, with the converter at the battery's end. */
	INVERTER_LEAD("inverter-lead", Reading.Kind.STATED, "in", "out"),
	/** Which battery module the data lead is in. */
	LEAD_MODULE("module", Reading.Kind.STATED, "master", "slave"),
	/** Whether something is in the first link socket (RS485-A) of the master. */
	MASTER_LINK("master-link", Reading.Kind.STATED, "used", "free"),
	/** Whether the master module was switched off while the others ran. */
	MASTER("master", Reading.Kind.STATED, "on", "off"),
	/** The lamp of the battery after its start button was pressed: it stays on, it goes out after a minute or two, or it never was on. */
	RUN_LAMP("run", Reading.Kind.STATED, "on", "goes-out", "off"),
	/** What was switched on first. */
	STARTED_FIRST("first", Reading.Kind.STATED, "battery", "inverter"),
	/** Whether the battery was on while its DIP switches were moved. */
	DIP_MOVED("dip-moved", Reading.Kind.STATED, "on", "off"),
	/** Whether there is a fuse or breaker between battery and inverter. */
	DC_BREAKER("breaker", Reading.Kind.STATED, "yes", "no"),
	/** Whether the inverter's input is charged through a resistor before the breaker is closed. */
	PRECHARGE("precharge", Reading.Kind.STATED, "yes", "no"),
	/** Whether one of the two CAN ports is known to be isolated from its device. */
	ISOLATED_PORT("isolated-port", Reading.Kind.STATED, "yes", "no"),
	/** Whether the converter isolates the bus from the computer. */
	CONVERTER_ISOLATED("isolated", Reading.Kind.STATED, "yes", "no"),
	/** What the computer runs on. */
	COMPUTER("laptop", Reading.Kind.STATED, "mains", "battery"),
	/** Which pole the battery opens when it protects itself. */
	SWITCHED_POLE("pole", Reading.Kind.STATED, "positive", "negative"),
	/** Whether the lead is about to be unplugged for a tap while the system runs. */
	TAP("tap", Reading.Kind.STATED, "running", "standby"),
	/** Supply voltage of the CAN transceiver of a gateway or emulator that stands for the battery. */
	TRANSCEIVER("transceiver", Reading.Kind.STATED, "3.3V", "5V");

	private final String id;
	private final Reading.Kind kind;
	private final List<String> choices;

	Fact(String id, Reading.Kind kind, String... choices) {
		this.id = id;
		this.kind = kind;
		this.choices = List.of(choices);
	}

	/** What it is called where it is typed: {@code code}. */
	public String id() {
		return id;
	}

	/** Where it comes from. */
	public Reading.Kind kind() {
		return kind;
	}

	/** What may be told; empty where any text may. */
	public List<String> choices() {
		return choices;
	}

	/**
	 * The text as it is kept: a choice as it is listed here, whether it was given in upper or lower case; free text without white space around it.
	 *
	 * @return empty when it is none of the choices
	 */
	public Optional<String> accept(String text) {
		String told = text.strip();
		if (choices.isEmpty()) {
			return told.isEmpty() ? Optional.empty() : Optional.of(told);
		}
		return choices.stream().filter(choice -> choice.equalsIgnoreCase(told)).findFirst();
	}

	/** The fact of this kind that is called so, upper or lower case. */
	public static Optional<Fact> of(Reading.Kind kind, String id) {
		String wanted = id.toLowerCase(Locale.ROOT);
		for (Fact fact : values()) {
			if (fact.kind == kind && fact.id.equals(wanted)) {
				return Optional.of(fact);
			}
		}
		return Optional.empty();
	}
}
