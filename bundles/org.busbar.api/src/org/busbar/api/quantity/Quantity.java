package org.busbar.api.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The closed list of values that mean the same for every brand. Unit and sign are fixed: volt, ampere, degree Celsius, percent, ampere-hour; a current is
 * positive while the battery is being charged, limits are positive both ways.
 * <p>
 * An alarm or a warning is 1 only where the dialect says that it is raised. Alarms stop the battery, warnings do not.
 */
public enum Quantity {
	/** Voltage at the battery's terminals. */
	BATTERY_VOLTAGE("battery.voltage", Unit.VOLT),
	/** Current of the battery, positive while it is being charged. */
	BATTERY_CURRENT("battery.current", Unit.AMPERE),
	/** Temperature of the battery as the dialect gives it, usually the mean of the cells. */
	BATTERY_TEMPERATURE("battery.temperature", Unit.CELSIUS),
	/** State of charge, 0 to 100. */
	BATTERY_SOC("battery.soc", Unit.PERCENT),
	/** State of health, 0 to 100. */
	BATTERY_SOH("battery.soh", Unit.PERCENT),
	/** Installed capacity. */
	BATTERY_CAPACITY("battery.capacity", Unit.AMPERE_HOUR),
	/** Charge that is left. */
	BATTERY_CAPACITY_REMAINING("battery.capacity.remaining", Unit.AMPERE_HOUR),
	/** Charge cycles so far. */
	BATTERY_CYCLES("battery.cycles", Unit.COUNT),
	/** The maker's name that the battery sends. */
	BATTERY_MANUFACTURER("battery.manufacturer", Unit.TEXT),
	/** Charge voltage limit (CVL). */
	LIMIT_CHARGE_VOLTAGE("limit.charge.voltage", Unit.VOLT),
	/** Charge current limit (CCL), positive. */
	LIMIT_CHARGE_CURRENT("limit.charge.current", Unit.AMPERE),
	/** Discharge current limit (DCL), positive. */
	LIMIT_DISCHARGE_CURRENT("limit.discharge.current", Unit.AMPERE),
	/** Discharge voltage limit (DVL). */
	LIMIT_DISCHARGE_VOLTAGE("limit.discharge.voltage", Unit.VOLT),
	/** Lowest cell voltage. */
	CELL_VOLTAGE_MIN("cell.voltage.min", Unit.VOLT),
	/** Highest cell voltage. */
	CELL_VOLTAGE_MAX("cell.voltage.max", Unit.VOLT),
	/** Lowest cell temperature. */
	CELL_TEMPERATURE_MIN("cell.temperature.min", Unit.CELSIUS),
	/** Highest cell temperature. */
	CELL_TEMPERATURE_MAX("cell.temperature.max", Unit.CELSIUS),
	/** Modules that take part. */
	MODULES_ONLINE("modules.online", Unit.COUNT),
	/** Modules that are known and do not take part. */
	MODULES_OFFLINE("modules.offline", Unit.COUNT),
	/** Modules that forbid charging. */
	MODULES_BLOCKING_CHARGE("modules.blocking.charge", Unit.COUNT),
	/** Modules that forbid discharging. */
	MODULES_BLOCKING_DISCHARGE("modules.blocking.discharge", Unit.COUNT),
	/** The battery allows charging. */
	REQUEST_CHARGE_ENABLE("request.charge.enable", Unit.FLAG),
	/** The battery allows discharging. */
	REQUEST_DISCHARGE_ENABLE("request.discharge.enable", Unit.FLAG),
	/** The battery asks to be charged now. */
	REQUEST_CHARGE_FORCE("request.charge.force", Unit.FLAG),
	/** The battery asks for a full charge. */
	REQUEST_CHARGE_FULL("request.charge.full", Unit.FLAG),
	/** Battery voltage that the inverter reports back. */
	INVERTER_ECHO_VOLTAGE("inverter.echo.voltage", Unit.VOLT),
	/** Battery current that the inverter reports back, positive while charging. */
	INVERTER_ECHO_CURRENT("inverter.echo.current", Unit.AMPERE),
	/** Battery temperature that the inverter reports back. */
	INVERTER_ECHO_TEMPERATURE("inverter.echo.temperature", Unit.CELSIUS),
	/** State of charge that the inverter reports back. */
	INVERTER_ECHO_SOC("inverter.echo.soc", Unit.PERCENT),
	/** Alarm: something is wrong that the dialect does not name. */
	ALARM_GENERAL("alarm.general", Unit.FLAG),
	/** Alarm: battery or cell voltage too high. */
	ALARM_OVER_VOLTAGE("alarm.over-voltage", Unit.FLAG),
	/** Alarm: battery or cell voltage too low. */
	ALARM_UNDER_VOLTAGE("alarm.under-voltage", Unit.FLAG),
	/** Alarm: too hot. */
	ALARM_OVER_TEMPERATURE("alarm.over-temperature", Unit.FLAG),
	/** Alarm: too cold. */
	ALARM_UNDER_TEMPERATURE("alarm.under-temperature", Unit.FLAG),
	/** Alarm: too hot to charge. */
	ALARM_CHARGE_OVER_TEMPERATURE("alarm.charge-over-temperature", Unit.FLAG),
	/** Alarm: too cold to charge. */
	ALARM_CHARGE_UNDER_TEMPERATURE("alarm.charge-under-temperature", Unit.FLAG),
	/** Alarm: discharge current too high. */
	ALARM_DISCHARGE_OVER_CURRENT("alarm.discharge-over-current", Unit.FLAG),
	/** Alarm: charge current too high. */
	ALARM_CHARGE_OVER_CURRENT("alarm.charge-over-current", Unit.FLAG),
	/** Alarm: contactor or its driver faulty. */
	ALARM_CONTACTOR("alarm.contactor", Unit.FLAG),
	/** Alarm: short circuit. */
	ALARM_SHORT_CIRCUIT("alarm.short-circuit", Unit.FLAG),
	/** Alarm: fault inside the battery management system. */
	ALARM_INTERNAL("alarm.internal", Unit.FLAG),
	/** Alarm: communication between the modules faulty. */
	ALARM_COMMUNICATION("alarm.communication", Unit.FLAG),
	/** Alarm: cell voltages too far apart. */
	ALARM_CELL_IMBALANCE("alarm.cell-imbalance", Unit.FLAG),
	/** Warning: something is wrong that the dialect does not name. */
	WARNING_GENERAL("warning.general", Unit.FLAG),
	/** Warning: battery or cell voltage too high. */
	WARNING_OVER_VOLTAGE("warning.over-voltage", Unit.FLAG),
	/** Warning: battery or cell voltage too low. */
	WARNING_UNDER_VOLTAGE("warning.under-voltage", Unit.FLAG),
	/** Warning: too hot. */
	WARNING_OVER_TEMPERATURE("warning.over-temperature", Unit.FLAG),
	/** Warning: too cold. */
	WARNING_UNDER_TEMPERATURE("warning.under-temperature", Unit.FLAG),
	/** Warning: too hot to charge. */
	WARNING_CHARGE_OVER_TEMPERATURE("warning.charge-over-temperature", Unit.FLAG),
	/** Warning: too cold to charge. */
	WARNING_CHARGE_UNDER_TEMPERATURE("warning.charge-under-temperature", Unit.FLAG),
	/** Warning: discharge current too high. */
	WARNING_DISCHARGE_OVER_CURRENT("warning.discharge-over-current", Unit.FLAG),
	/** Warning: charge current too high. */
	WARNING_CHARGE_OVER_CURRENT("warning.charge-over-current", Unit.FLAG),
	/** Warning: contactor or its driver faulty. */
	WARNING_CONTACTOR("warning.contactor", Unit.FLAG),
	/** Warning: short circuit. */
	WARNING_SHORT_CIRCUIT("warning.short-circuit", Unit.FLAG),
	/** Warning: fault inside the battery management system. */
	WARNING_INTERNAL("warning.internal", Unit.FLAG),
	/** Warning: communication between the modules faulty. */
	WARNING_COMMUNICATION("warning.communication", Unit.FLAG),
	/** Warning: cell voltages too far apart. */
	WARNING_CELL_IMBALANCE("warning.cell-imbalance", Unit.FLAG);

	private static final Map<String, Quantity> BY_ID = new HashMap<>();
	static {
		for (Quantity quantity : values()) {
			BY_ID.put(quantity.id, quantity);
		}
	}

	private final String id;
	private final Unit unit;

	Quantity(String id, Unit unit) {
		this.id = id;
		this.unit = unit;
	}

	/** The stable identifier: {@code battery.soc}. */
	public String id() {
		return id;
	}

	/** The one unit it is given in. */
	public Unit unit() {
		return unit;
	}

	/** The quantity with this identifier, if the list has it. */
	public static Optional<Quantity> of(String id) {
		return Optional.ofNullable(BY_ID.get(id));
	}
}
