package org.busbar.sim.battery;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;

/**
 * What a simulated battery measures at one moment.
 *
 * @param quantities what it knows, each in its unit
 * @param cells      voltages, the first cell first
 */
public record BatteryValues(Map<Quantity, Double> quantities, List<Double> cells) {

	public BatteryValues {
		quantities = Map.copyOf(quantities);
		cells = List.copyOf(cells);
	}

	static BatteryValues of(SimulatedBattery battery, List<Double> cells) {
		Map<Quantity, Double> all = new EnumMap<>(Quantity.class);
		for (Quantity quantity : Quantity.values()) {
			double value = quantity.unit() == Unit.TEXT ? Double.NaN : battery.quantity(quantity);
			if (!Double.isNaN(value)) {
				all.put(quantity, value);
			}
		}
		return new BatteryValues(all, cells);
	}

	/** {@link Double#NaN} when it does not know it. */
	public double quantity(Quantity quantity) {
		return quantities.getOrDefault(quantity, Double.NaN);
	}
}
