package org.busbar.sim.battery;

import java.util.Set;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;
import org.busbar.sim.Participant;

/**
 * One module of LFP cells with its battery management system: measures, announces limits that taper towards full and empty, and cuts the current where it must.
 * It never asks for a forced charge, because that starts one from the grid at once, and it stops with current limits of 0 and never with a low charge voltage,
 * which some inverters answer by discharging. For one thread.
 */
public final class SimulatedBattery implements Participant {

	/** Volt per cell of the charge voltage limit: 56.0 V for 16 cells, well below the 57.6 V that no default may exceed. */
	private static final double CHARGE_VOLTAGE = 3.5;
	/** Volt per cell of the discharge voltage limit. */
	private static final double DISCHARGE_VOLTAGE = 2.8;
	/** Charge current limit by capacity. */
	private static final double CHARGE_RATE = 0.5;
	/** Discharge current limit by capacity. */
	private static final double DISCHARGE_RATE = 1;
	private static final double LOWEST_TAPER = 0.05;
	private static final double CHARGE_TAPER_FROM = 0.9;
	private static final double DISCHARGE_TAPER_BELOW = 0.15;
	private static final double FULL = 0.9999;
	private static final double CHARGE_AGAIN_BELOW = 0.97;
	private static final double EMPTY = 0.0001;
	private static final double DISCHARGE_AGAIN_ABOVE = 0.05;

	private static final Set<Quantity> STOP_DISCHARGE_ONLY = Set.of(Quantity.ALARM_UNDER_VOLTAGE, Quantity.ALARM_DISCHARGE_OVER_CURRENT);
	private static final Set<Quantity> STOP_CHARGE_ONLY = Set.of(Quantity.ALARM_OVER_VOLTAGE, Quantity.ALARM_CHARGE_OVER_CURRENT,
			Quantity.ALARM_CHARGE_OVER_TEMPERATURE,
			Quantity.ALARM_CHARGE_UNDER_TEMPERATURE);

	private final int cells;
	private final double capacity;
	private final CellStack stack;
	private final Set<Quantity> alarms;
	private final boolean chargeStopped;
	private final boolean dischargeStopped;
	private boolean full;
	private boolean empty;
	private double discharged;

	/**
	 * @param seed        decides how far the cells lie apart
	 * @param cells       15 or 16
	 * @param capacity    Ah
	 * @param soc         state of charge in percent, 0 to 100
	 * @param temperature degree Celsius of the surroundings and at first of the cells
	 * @param alarms      alarms and warnings that are raised all the time; an alarm stops charging, discharging or both
	 */
	public SimulatedBattery(long seed, int cells, double capacity, double soc, double temperature, Set<Quantity> alarms) {
		this.cells = cells;
		this.capacity = capacity;
		this.alarms = Set.copyOf(alarms);
		stack = new CellStack(seed, cells, capacity, soc / 100, temperature);
		chargeStopped = alarms.stream().anyMatch(alarm -> stops(alarm) && !STOP_DISCHARGE_ONLY.contains(alarm));
		dischargeStopped = alarms.stream().anyMatch(alarm -> stops(alarm) && !STOP_CHARGE_ONLY.contains(alarm));
		updateEnds();
	}

	private static boolean stops(Quantity alarm) {
		return alarm.id().startsWith("alarm.");
	}

	/**
	 * Lets time pass.
	 *
	 * @param seconds        how long; a second or less
	 * @param wanted         current that the inverter drives, in A, positive while charging
	 * @param highestVoltage voltage at which the inverter holds back when charging, in V
	 * @param lowestVoltage  voltage at which the inverter holds back when discharging, in V
	 */
	public void advance(double seconds, double wanted, double highestVoltage, double lowestVoltage) {
		boolean blocked = wanted > 0 ? chargeBlocked() : dischargeBlocked();
		stack.flow(seconds, blocked ? 0 : wanted, highestVoltage, lowestVoltage);
		discharged += Math.max(0, -stack.current()) * seconds / 3600;
		updateEnds();
	}

	/** Full and empty hold until the battery is clearly neither, so that the limits do not flutter. */
	private void updateEnds() {
		double soc = stack.soc();
		full = soc >= FULL || full && soc >= CHARGE_AGAIN_BELOW;
		empty = soc <= EMPTY || empty && soc <= DISCHARGE_AGAIN_ABOVE;
	}

	/** Terminal voltage in V. */
	public double voltage() {
		return stack.voltage();
	}

	/** Current in A, positive while charging. */
	public double current() {
		return stack.current();
	}

	/** Highest charge current allowed now, in A; 0 when charging is blocked. */
	public double chargeCurrentLimit() {
		if (chargeBlocked()) {
			return 0;
		}
		double towardsFull = Math.clamp((1 - stack.soc()) / (1 - CHARGE_TAPER_FROM), LOWEST_TAPER, 1);
		double cold = Math.clamp(stack.lowestTemperature() / 10, 0, 1);
		return capacity * CHARGE_RATE * towardsFull * Math.min(cold, heatTaper());
	}

	/** Highest discharge current allowed now, in A; 0 when discharging is blocked. */
	public double dischargeCurrentLimit() {
		if (dischargeBlocked()) {
			return 0;
		}
		double towardsEmpty = Math.clamp(stack.soc() / DISCHARGE_TAPER_BELOW, LOWEST_TAPER, 1);
		double cold = Math.clamp((stack.lowestTemperature() + 20) / 10, 0, 1);
		return capacity * DISCHARGE_RATE * towardsEmpty * Math.min(cold, heatTaper());
	}

	private double heatTaper() {
		return Math.clamp((55 - stack.highestTemperature()) / 10, 0, 1);
	}

	private boolean chargeBlocked() {
		return chargeStopped || full;
	}

	private boolean dischargeBlocked() {
		return dischargeStopped || empty;
	}

	@Override
	public double quantity(Quantity quantity) {
		return switch (quantity) {
			case BATTERY_VOLTAGE -> stack.voltage();
			case BATTERY_CURRENT -> stack.current();
			case BATTERY_TEMPERATURE -> stack.meanTemperature();
			case BATTERY_SOC -> stack.soc() * 100;
			case BATTERY_SOH -> Math.min(100, stack.usableCapacity() / capacity * 100);
			case BATTERY_CAPACITY -> capacity;
			case BATTERY_CAPACITY_REMAINING -> stack.charge();
			case BATTERY_CYCLES -> Math.floor(discharged / capacity);
			case LIMIT_CHARGE_VOLTAGE -> cells * CHARGE_VOLTAGE;
			case LIMIT_CHARGE_CURRENT -> chargeCurrentLimit();
			case LIMIT_DISCHARGE_CURRENT -> dischargeCurrentLimit();
			case LIMIT_DISCHARGE_VOLTAGE -> cells * DISCHARGE_VOLTAGE;
			case CELL_VOLTAGE_MIN -> stack.lowestCellVoltage();
			case CELL_VOLTAGE_MAX -> stack.highestCellVoltage();
			case CELL_TEMPERATURE_MIN -> stack.lowestTemperature();
			case CELL_TEMPERATURE_MAX -> stack.highestTemperature();
			case MODULES_ONLINE -> 1;
			case MODULES_OFFLINE -> 0;
			case MODULES_BLOCKING_CHARGE, REQUEST_CHARGE_ENABLE -> flag(chargeBlocked() == (quantity == Quantity.MODULES_BLOCKING_CHARGE));
			case MODULES_BLOCKING_DISCHARGE, REQUEST_DISCHARGE_ENABLE -> flag(dischargeBlocked() == (quantity == Quantity.MODULES_BLOCKING_DISCHARGE));
			default -> quantity.unit() == Unit.FLAG ? flag(alarms.contains(quantity)) : Double.NaN;
		};
	}

	/** All that it measures now. */
	public BatteryValues values() {
		return BatteryValues.of(this, stack.cellVoltages());
	}

	/** A maker that nobody takes for a real one. */
	@Override
	public String text(Quantity quantity) {
		return quantity == Quantity.BATTERY_MANUFACTURER ? "BUSBAR" : "";
	}

	private static double flag(boolean set) {
		return set ? 1 : 0;
	}

	@Override
	public void learned(long nanos, Quantity quantity, double value) {
		// a battery management system decides by what it measures itself
	}
}
