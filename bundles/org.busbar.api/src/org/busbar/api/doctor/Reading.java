package org.busbar.api.doctor;

import java.util.Optional;

/** What somebody measures with a multimeter, reads on a display or counts, and types in. Voltages of pins are measured to the ground of their device. */
public enum Reading {
	/** Ohm between CAN-H and CAN-L at the plug, everything off. */
	RESISTANCE("R", Kind.MEASURED),
	/** The same without the converter. */
	RESISTANCE_WITHOUT_CONVERTER("R0", Kind.MEASURED),
	/** Volt of CAN-H, as a multimeter averages it. */
	HIGH("VH", Kind.MEASURED),
	/** Volt of CAN-L, as a multimeter averages it. */
	LOW("VL", Kind.MEASURED),
	/** Lowest volt of CAN-H within 10 s, with MIN/MAX hold. */
	HIGH_LOWEST("VHmin", Kind.MEASURED),
	/** Highest volt of CAN-L within 10 s, with MIN/MAX hold. */
	LOW_HIGHEST("VLmax", Kind.MEASURED),
	/** Volt between the grounds of battery and inverter, before they are connected. */
	GROUNDS("VG", Kind.MEASURED),
	/** Metres of the CAN lead. */
	LENGTH("length", Kind.MEASURED),
	/** Volt at the inverter's DC terminals. */
	INVERTER_TERMINALS("VDC", Kind.MEASURED),
	/** Modules that are installed. */
	MODULES("modules", Kind.MEASURED),
	/** Percent that the inverter shows as state of charge. */
	DISPLAYED_SOC("soc", Kind.DISPLAYED),
	/** Volt that the inverter shows as battery voltage. */
	DISPLAYED_VOLTAGE("v", Kind.DISPLAYED),
	/** Ampere that the inverter shows as battery current, positive while charging. */
	DISPLAYED_CURRENT("i", Kind.DISPLAYED),
	/** Volt that the inverter shows as charge voltage limit. */
	DISPLAYED_CHARGE_VOLTAGE_LIMIT("cvl", Kind.DISPLAYED),
	/** Ampere that the inverter shows as charge current limit. */
	DISPLAYED_CHARGE_CURRENT_LIMIT("ccl", Kind.DISPLAYED),
	/** Ampere that the inverter shows as discharge current limit. */
	DISPLAYED_DISCHARGE_CURRENT_LIMIT("dcl", Kind.DISPLAYED);

	/** Where a reading comes from. */
	public enum Kind {
		/** By a person with a multimeter, a tape or ten fingers. */
		MEASURED,
		/** From the inverter's display. */
		DISPLAYED
	}

	private final String id;
	private final Kind kind;

	Reading(String id, Kind kind) {
		this.id = id;
		this.kind = kind;
	}

	/** What it is called where it is typed: {@code VH}. */
	public String id() {
		return id;
	}

	/** Where it comes from. */
	public Kind kind() {
		return kind;
	}

	/** The reading of this kind that is called so, upper or lower case. */
	public static Optional<Reading> of(Kind kind, String id) {
		for (Reading reading : values()) {
			if (reading.kind == kind && reading.id.equalsIgnoreCase(id)) {
				return Optional.of(reading);
			}
		}
		return Optional.empty();
	}
}
