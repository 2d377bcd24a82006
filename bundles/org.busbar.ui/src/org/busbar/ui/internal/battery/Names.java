package org.busbar.ui.internal.battery;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;

/** What quantities and units are called in this view, where a section's title says the rest. */
final class Names {

	private static final String ALARM = "alarm.";
	private static final String WARNING = "warning.";

	private Names() {
	}

	static boolean isAlarm(Quantity quantity) {
		return quantity.id().startsWith(ALARM);
	}

	static boolean isWarning(Quantity quantity) {
		return quantity.id().startsWith(WARNING);
	}

	/** The name of a quantity; of an alarm and of its warning the same one. */
	static String of(Quantity quantity) {
		return switch (quantity) {
			case BATTERY_VOLTAGE -> Messages.name_voltage;
			case BATTERY_CURRENT -> Messages.name_current;
			case BATTERY_TEMPERATURE -> Messages.name_temperature;
			case BATTERY_SOC -> Messages.name_soc;
			case BATTERY_SOH -> Messages.name_soh;
			case BATTERY_CAPACITY -> Messages.name_capacity;
			case BATTERY_CAPACITY_REMAINING -> Messages.name_remaining;
			case BATTERY_CYCLES -> Messages.name_cycles;
			case BATTERY_MANUFACTURER -> Messages.name_manufacturer;
			case LIMIT_CHARGE_VOLTAGE -> Messages.name_cvl;
			case LIMIT_CHARGE_CURRENT -> Messages.name_ccl;
			case LIMIT_DISCHARGE_CURRENT -> Messages.name_dcl;
			case LIMIT_DISCHARGE_VOLTAGE -> Messages.name_dvl;
			case CELL_VOLTAGE_MIN -> Messages.name_cell_voltage_min;
			case CELL_VOLTAGE_MAX -> Messages.name_cell_voltage_max;
			case CELL_TEMPERATURE_MIN -> Messages.name_cell_temperature_min;
			case CELL_TEMPERATURE_MAX -> Messages.name_cell_temperature_max;
			case MODULES_ONLINE -> Messages.name_modules_online;
			case MODULES_OFFLINE -> Messages.name_modules_offline;
			case MODULES_BLOCKING_CHARGE -> Messages.name_modules_blocking_charge;
			case MODULES_BLOCKING_DISCHARGE -> Messages.name_modules_blocking_discharge;
			case REQUEST_CHARGE_ENABLE -> Messages.name_charge_enable;
			case REQUEST_DISCHARGE_ENABLE -> Messages.name_discharge_enable;
			case REQUEST_CHARGE_FORCE -> Messages.name_charge_force;
			case REQUEST_CHARGE_FULL -> Messages.name_charge_full;
			case INVERTER_ECHO_VOLTAGE -> Messages.name_echo_voltage;
			case INVERTER_ECHO_CURRENT -> Messages.name_echo_current;
			case INVERTER_ECHO_TEMPERATURE -> Messages.name_echo_temperature;
			case INVERTER_ECHO_SOC -> Messages.name_echo_soc;
			case ALARM_GENERAL, WARNING_GENERAL -> Messages.condition_general;
			case ALARM_OVER_VOLTAGE, WARNING_OVER_VOLTAGE -> Messages.condition_over_voltage;
			case ALARM_UNDER_VOLTAGE, WARNING_UNDER_VOLTAGE -> Messages.condition_under_voltage;
			case ALARM_OVER_TEMPERATURE, WARNING_OVER_TEMPERATURE -> Messages.condition_over_temperature;
			case ALARM_UNDER_TEMPERATURE, WARNING_UNDER_TEMPERATURE -> Messages.condition_under_temperature;
			case ALARM_CHARGE_OVER_TEMPERATURE, WARNING_CHARGE_OVER_TEMPERATURE -> Messages.condition_charge_over_temperature;
			case ALARM_CHARGE_UNDER_TEMPERATURE, WARNING_CHARGE_UNDER_TEMPERATURE -> Messages.condition_charge_under_temperature;
			case ALARM_DISCHARGE_OVER_CURRENT, WARNING_DISCHARGE_OVER_CURRENT -> Messages.condition_discharge_over_current;
			case ALARM_CHARGE_OVER_CURRENT, WARNING_CHARGE_OVER_CURRENT -> Messages.condition_charge_over_current;
			case ALARM_CONTACTOR, WARNING_CONTACTOR -> Messages.condition_contactor;
			case ALARM_SHORT_CIRCUIT, WARNING_SHORT_CIRCUIT -> Messages.condition_short_circuit;
			case ALARM_INTERNAL, WARNING_INTERNAL -> Messages.condition_internal;
			case ALARM_COMMUNICATION, WARNING_COMMUNICATION -> Messages.condition_communication;
			case ALARM_CELL_IMBALANCE, WARNING_CELL_IMBALANCE -> Messages.condition_cell_imbalance;
		};
	}

	/** The unit as it is written after a number; empty where there is none. */
	static String of(Unit unit) {
		return unit == Unit.CELSIUS ? Messages.unit_celsius : unit.symbol();
	}
}
