package org.busbar.api.doctor;

/** A line between battery and inverter that carries data. */
public enum BatteryLine {
	/** CAN. */
	CAN,
	/** RS485. */
	RS485
}
