package org.busbar.sim;

import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.busbar.api.monitor.MonitorGroup;
import org.busbar.api.monitor.MonitorValue;
import org.busbar.api.quantity.Quantity;
import org.busbar.sim.battery.BatteryValues;

/** What a simulated battery tells over its own link: what its bus says of the whole, and modules that share it evenly. */
final class LinkValues implements ToDoubleFunction<MonitorValue> {

	private static final Pattern OF_MODULE = Pattern.compile("(?:pack|module\\.\\d+)\\.(.+)");
	private static final int SENSORS = 4;

	private final LinkSettings settings;
	private final Supplier<BatteryValues> battery;

	LinkValues(LinkSettings settings, Supplier<BatteryValues> battery) {
		this.settings = settings;
		this.battery = battery;
	}

	@Override
	public double applyAsDouble(MonitorValue value) {
		BatteryValues now = battery.get();
		double number = number(value, now);
		return settings.differs().isPresent() && settings.differs().equals(value.quantity()) ? number + settings.by() : number;
	}

	private double number(MonitorValue value, BatteryValues now) {
		if (value.quantity().isPresent()) {
			return now.quantity(value.quantity().get());
		}
		if (value.group() == MonitorGroup.CELLS && value.index() <= now.cells().size()) {
			return now.cells().get(value.index() - 1);
		}
		Matcher module = OF_MODULE.matcher(value.id());
		if (module.matches()) {
			return value.index() < settings.modules() ? ofModule(module.group(1), value.index(), now) : Double.NaN;
		}
		return switch (value.id()) {
			case "temperature.highest" -> now.quantity(Quantity.CELL_TEMPERATURE_MAX);
			case "temperature.lowest" -> now.quantity(Quantity.CELL_TEMPERATURE_MIN);
			case "contactor.charge", "contactor.discharge" -> 1;
			default -> Double.NaN;
		};
	}

	/** @param index 0 for the master */
	private double ofModule(String what, int index, BatteryValues now) {
		boolean last = index > 0 && index == settings.modules() - 1;
		return switch (what) {
			case "voltage" -> now.quantity(Quantity.BATTERY_VOLTAGE);
			case "current" -> now.quantity(Quantity.BATTERY_CURRENT) / settings.modules();
			case "soc" -> Math.max(0, now.quantity(Quantity.BATTERY_SOC) - (last ? settings.spread() : 0));
			case "capacity" -> now.quantity(Quantity.BATTERY_CAPACITY) / settings.modules();
			case "cell.highest" -> now.quantity(Quantity.CELL_VOLTAGE_MAX);
			case "cell.lowest" -> now.quantity(Quantity.CELL_VOLTAGE_MIN);
			case "temperature.highest" -> now.quantity(Quantity.CELL_TEMPERATURE_MAX);
			case "temperature.lowest" -> now.quantity(Quantity.CELL_TEMPERATURE_MIN);
			case "cells" -> now.cells().size();
			case "sensors" -> SENSORS;
			default -> Double.NaN;
		};
	}
}
