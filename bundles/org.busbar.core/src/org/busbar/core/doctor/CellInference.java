package org.busbar.core.doctor;

import java.util.List;
import java.util.OptionalDouble;

import org.busbar.api.doctor.BusView;
import org.busbar.api.quantity.Quantity;

/**
 * How many cells are in series, concluded from the values on the bus: the pack voltage by the cell voltages, else the charge voltage limit. The highest limit
 * counts, because a battery that has one high cell lowers it.
 */
final class CellInference {

	private static final int FEWEST = 4;
	private static final int MOST = 24;
	/** Volt between lowest and highest cell above which their middle is not their mean. */
	private static final double SPREAD = 0.15;
	private static final double NEAR_INTEGER = 0.25;

	private final List<CellClass> classes;
	private int cells;
	private boolean measured;
	private double highestLimit;
	private String evidence = "";

	CellInference(List<CellClass> classes) {
		this.classes = classes;
	}

	/** 0 while nothing can be concluded. */
	int cells() {
		return cells;
	}

	String evidence() {
		return evidence;
	}

	void look(BusView view) {
		double voltage = number(view.value(Quantity.BATTERY_VOLTAGE));
		double lowest = number(view.value(Quantity.CELL_VOLTAGE_MIN));
		double highest = number(view.value(Quantity.CELL_VOLTAGE_MAX));
		double counted = 2 * voltage / (lowest + highest);
		long whole = Math.round(counted);
		if (lowest > 0 && highest - lowest <= SPREAD && Math.abs(counted - whole) <= NEAR_INTEGER && whole >= FEWEST && whole <= MOST) {
			if (!measured || cells != whole) {
				measured = true;
				cells = (int) whole;
				evidence = Messages.format("inferred.cells.measured", Examination.number(voltage, 2), Examination.number(counted, 2));
			}
		} else if (!measured) {
			byLimit(number(view.value(Quantity.LIMIT_CHARGE_VOLTAGE)));
		}
	}

	private void byLimit(double limit) {
		if (!(limit > highestLimit)) {
			return;
		}
		highestLimit = limit;
		List<CellClass> fitting = classes.stream().filter(known -> known.contains(limit)).toList();
		cells = fitting.size() == 1 ? fitting.getFirst().cells() : 0;
		evidence = cells > 0 ? Messages.format("inferred.cells.class", Examination.number(limit, 1), Integer.toString(cells)) : "";
	}

	private static double number(OptionalDouble value) {
		return value.orElse(Double.NaN);
	}
}
