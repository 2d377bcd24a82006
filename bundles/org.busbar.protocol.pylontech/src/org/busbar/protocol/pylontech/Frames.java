package org.busbar.protocol.pylontech;

import java.util.List;

import org.busbar.api.quantity.Quantity;

/** Identifiers at address 0, and which bit stands for what. */
final class Frames {

	static final int REQUEST = 0x4200;
	/** What is asked for in byte 0 of {@link #REQUEST}. */
	static final int ENSEMBLE = 0;
	/** What is asked for in byte 0 of {@link #REQUEST}. */
	static final int EQUIPMENT = 2;

	static final int STATUS = 0x4210;
	static final int LIMITS = 0x4220;
	static final int CELL_VOLTAGES = 0x4230;
	static final int CELL_TEMPERATURES = 0x4240;
	static final int ALARMS = 0x4250;
	static final int MODULE_VOLTAGES = 0x4260;
	static final int MODULE_TEMPERATURES = 0x4270;
	static final int FORBIDDEN = 0x4280;
	static final int FAULTS = 0x4290;
	static final int VERSIONS = 0x7310;
	static final int TOPOLOGY = 0x7320;
	static final int MANUFACTURER_1 = 0x7330;
	static final int MANUFACTURER_2 = 0x7340;
	static final int MASK = 0x8240;
	static final int MASK_ACCEPTED = 0x8250;

	/** What switches something on, in the frames that have such a byte. */
	static final int EFFECTIVE = 0xAA;

	/** Bit of {@link #ALARMS} by which the battery asks for a forced charge. Read, never sent. */
	static final int FORCED_CHARGE = 3;
	static final int OTHER_ERROR = 31;
	static final int BMIC = 1;

	/** Bits of {@link #ALARMS}; the first one that stands for a quantity is the one that is sent. */
	static final List<Bit> ALARM_BITS = List.of(new Bit(Quantity.ALARM_COMMUNICATION, 26), new Bit(Quantity.ALARM_CONTACTOR, 29),
			new Bit(Quantity.ALARM_INTERNAL, 24), new Bit(Quantity.ALARM_INTERNAL, 25), new Bit(Quantity.ALARM_INTERNAL, 30),
			new Bit(Quantity.ALARM_GENERAL, OTHER_ERROR), new Bit(Quantity.ALARM_GENERAL, 27), new Bit(Quantity.ALARM_GENERAL, 28),
			new Bit(Quantity.WARNING_UNDER_VOLTAGE, 32), new Bit(Quantity.WARNING_UNDER_VOLTAGE, 34), new Bit(Quantity.WARNING_UNDER_VOLTAGE, 42),
			new Bit(Quantity.WARNING_OVER_VOLTAGE, 33), new Bit(Quantity.WARNING_OVER_VOLTAGE, 35), new Bit(Quantity.WARNING_OVER_VOLTAGE, 43),
			new Bit(Quantity.WARNING_CHARGE_UNDER_TEMPERATURE, 36), new Bit(Quantity.WARNING_CHARGE_OVER_TEMPERATURE, 37),
			new Bit(Quantity.WARNING_UNDER_TEMPERATURE, 38), new Bit(Quantity.WARNING_OVER_TEMPERATURE, 39),
			new Bit(Quantity.WARNING_CHARGE_OVER_CURRENT, 40), new Bit(Quantity.WARNING_DISCHARGE_OVER_CURRENT, 41),
			new Bit(Quantity.ALARM_UNDER_VOLTAGE, 48), new Bit(Quantity.ALARM_UNDER_VOLTAGE, 50), new Bit(Quantity.ALARM_UNDER_VOLTAGE, 58),
			new Bit(Quantity.ALARM_OVER_VOLTAGE, 49), new Bit(Quantity.ALARM_OVER_VOLTAGE, 51), new Bit(Quantity.ALARM_OVER_VOLTAGE, 59),
			new Bit(Quantity.ALARM_CHARGE_UNDER_TEMPERATURE, 52), new Bit(Quantity.ALARM_CHARGE_OVER_TEMPERATURE, 53),
			new Bit(Quantity.ALARM_UNDER_TEMPERATURE, 54), new Bit(Quantity.ALARM_OVER_TEMPERATURE, 55), new Bit(Quantity.ALARM_CHARGE_OVER_CURRENT, 56),
			new Bit(Quantity.ALARM_DISCHARGE_OVER_CURRENT, 57));

	/** Bits of {@link #FAULTS}. */
	static final List<Bit> FAULT_BITS = List.of(new Bit(Quantity.ALARM_INTERNAL, BMIC), new Bit(Quantity.ALARM_INTERNAL, 0),
			new Bit(Quantity.ALARM_COMMUNICATION, 2), new Bit(Quantity.ALARM_INTERNAL, 3), new Bit(Quantity.ALARM_INTERNAL, 4));

	/**
	 * @param quantity what the bit stands for
	 * @param bit      its number in the frame, from 0
	 */
	record Bit(Quantity quantity, int bit) {

		boolean raised(long payload) {
			return (payload >>> bit & 1) != 0;
		}
	}

	private Frames() {
	}
}
