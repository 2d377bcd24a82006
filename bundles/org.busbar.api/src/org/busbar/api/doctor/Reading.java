package org.busbar.api.doctor;

import java.util.Optional;

/**
 * A number that somebody measures with a multimeter, reads on a display, counts or knows, and types in. Voltages of pins are measured to the ground of their
 * device.
 */
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
	/** Volt at the battery's own terminals. */
	BATTERY_TERMINALS("VB", Kind.MEASURED),
	/** Volt of the module with the lowest voltage, before modules are paralleled. */
	MODULE_LOWEST("VMmin", Kind.MEASURED),
	/** Volt of the module with the highest voltage, before modules are paralleled. */
	MODULE_HIGHEST("VMmax", Kind.MEASURED),
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
	DISPLAYED_DISCHARGE_CURRENT_LIMIT("dcl", Kind.DISPLAYED),
	/** Ampere that one module takes, as its nameplate or data sheet has it. */
	MODULE_CHARGE_CURRENT("module-charge", Kind.STATED),
	/** Ampere that one module gives, as its nameplate or data sheet has it. */
	MODULE_DISCHARGE_CURRENT("module-discharge", Kind.STATED),
	/** Volt that the battery may be charged to, as its nameplate or data sheet has it. */
	MODULE_CHARGE_VOLTAGE("module-charge-v", Kind.STATED),
	/** Volt that the battery may be discharged to, as its nameplate or data sheet has it. */
	MODULE_DISCHARGE_VOLTAGE("module-discharge-v", Kind.STATED),
	/** Ah of one module, as its nameplate has it. */
	MODULE_CAPACITY("module-ah", Kind.STATED),
	/** Watt that the inverter gives continuously, as its nameplate has it. */
	INVERTER_POWER("power", Kind.STATED),
	/** Volt below which the inverter switches off, as it is set. */
	INVERTER_CUTOFF("cutoff", Kind.STATED),
	/** Ampere that the inverter's own charge limit is set to. */
	SET_CHARGE_CURRENT("set-charge", Kind.STATED),
	/** Ampere that the inverter's own discharge limit is set to. */
	SET_DISCHARGE_CURRENT("set-discharge", Kind.STATED),
	/** Volt that the inverter's own charge limit is set to. */
	SET_CHARGE_VOLTAGE("set-charge-v", Kind.STATED),
	/** Ah that are set on the inverter. */
	SET_CAPACITY("set-ah", Kind.STATED),
	/** Volt that the inverter charges to without the battery's frames, as it is set. */
	FALLBACK_VOLTAGE("fallback-v", Kind.STATED),
	/** Ampere that the inverter charges with without the battery's frames, as it is set. */
	FALLBACK_CURRENT("fallback-i", Kind.STATED),
	/** kbit/s that are set on the battery. */
	BATTERY_BIT_RATE("battery-kbit", Kind.STATED),
	/** kbit/s that are set on the inverter. */
	INVERTER_BIT_RATE("inverter-kbit", Kind.STATED),
	/** mF of the inverter's DC input. */
	INPUT_CAPACITY("input-mf", Kind.STATED),
	/** Percent that the battery's own software or display shows as state of charge. */
	OWN_SOC("own-soc", Kind.STATED),
	/** Volt that the battery's own software or display shows. */
	OWN_VOLTAGE("own-v", Kind.STATED),
	/** Ampere that the battery's own software or display shows, positive while charging. */
	OWN_CURRENT("own-i", Kind.STATED),
	/** Percent of the emptiest module, in the battery's own software. */
	MODULE_SOC_LOWEST("module-soc-min", Kind.STATED),
	/** Percent of the fullest module, in the battery's own software. */
	MODULE_SOC_HIGHEST("module-soc-max", Kind.STATED);

	/** Where a reading comes from. */
	public enum Kind {
		/** By a person with a multimeter, a tape or ten fingers. */
		MEASURED,
		/** From the inverter's display. */
		DISPLAYED,
		/** From a nameplate, a menu, the battery's own software or a plan. */
		STATED
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
