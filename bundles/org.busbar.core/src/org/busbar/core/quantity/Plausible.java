package org.busbar.core.quantity;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;

/** Values that a battery can have, whatever its protocol. What lies outside was read in the wrong way, or is nothing to send. */
public final class Plausible {

	/** No storage that is built today has more. */
	private static final double HIGHEST_VOLTAGE = 1600;
	private static final double HIGHEST_CURRENT = 2000;
	/** Limits are often sent as "no limit", some way above what the battery can do. */
	private static final double HIGHEST_CURRENT_LIMIT = 2500;
	private static final double LOWEST_TEMPERATURE = -60;
	private static final double HIGHEST_TEMPERATURE = 150;
	private static final double HIGHEST_CELL_VOLTAGE = 5;
	private static final double HIGHEST_HEALTH = 120;
	private static final double MOST_MODULES = 1024;

	private Plausible() {
	}

	/**
	 * From the lowest to the highest value, both possible.
	 *
	 * @param lowest  in the unit of the quantity
	 * @param highest infinite where nobody can say
	 */
	public record Range(double lowest, double highest) {

		/** Whether a number can be right. */
		public boolean holds(double value) {
			return value >= lowest && value <= highest;
		}
	}

	/** The values that a quantity can have. */
	public static Range range(Quantity quantity) {
		return switch (quantity) {
			case BATTERY_VOLTAGE, LIMIT_CHARGE_VOLTAGE, LIMIT_DISCHARGE_VOLTAGE, INVERTER_ECHO_VOLTAGE -> new Range(0, HIGHEST_VOLTAGE);
			case BATTERY_CURRENT, INVERTER_ECHO_CURRENT -> new Range(-HIGHEST_CURRENT, HIGHEST_CURRENT);
			case LIMIT_CHARGE_CURRENT, LIMIT_DISCHARGE_CURRENT -> new Range(0, HIGHEST_CURRENT_LIMIT);
			case BATTERY_TEMPERATURE, CELL_TEMPERATURE_MIN, CELL_TEMPERATURE_MAX, INVERTER_ECHO_TEMPERATURE ->
				new Range(LOWEST_TEMPERATURE, HIGHEST_TEMPERATURE);
			case CELL_VOLTAGE_MIN, CELL_VOLTAGE_MAX -> new Range(0, HIGHEST_CELL_VOLTAGE);
			case BATTERY_SOC, INVERTER_ECHO_SOC -> new Range(0, 100);
			case BATTERY_SOH -> new Range(0, HIGHEST_HEALTH);
			case MODULES_ONLINE, MODULES_OFFLINE, MODULES_BLOCKING_CHARGE, MODULES_BLOCKING_DISCHARGE -> new Range(0, MOST_MODULES);
			default -> new Range(0, quantity.unit() == Unit.FLAG ? 1 : Double.POSITIVE_INFINITY);
		};
	}
}
