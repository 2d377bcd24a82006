package org.busbar.sim.battery;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Cells in series: one current through all of them, each with a capacity, a resistance and a temperature of its own. Nothing balances them, so each keeps
 * its lead over the emptiest one, and one counter of charge describes the stack: empty when the emptiest cell is, full when the fullest is.
 */
final class CellStack {

	/** Ohm times ampere-hour: 0.5 milliohm for a cell of 100 Ah. Typical for prismatic cells, inferred. */
	private static final double RESISTANCE_BY_CAPACITY = 0.05;
	/** Slow part of the voltage drop, as large as the fast one, and its time constant in seconds. Inferred. */
	private static final double POLARISATION_SECONDS = 60;
	/** Joule per kelvin and ampere-hour: about 2 kg of cell for 100 Ah at 1 kJ/(kg K). Inferred. */
	private static final double HEAT_CAPACITY = 20;
	/** Watt per kelvin and ampere-hour to the surroundings; with the heat capacity a time constant of four hours. Inferred. */
	private static final double HEAT_LOSS = HEAT_CAPACITY / 14_400;

	private static final double CAPACITY_SPREAD = 0.01;
	private static final double RESISTANCE_SPREAD = 0.1;
	private static final double CHARGE_SPREAD = 0.006;

	private final double nominalCapacity;
	private final double ambient;
	private final double[] capacity;
	private final double[] resistance;
	private final double[] lead;
	private final double[] temperature;
	private final double usableCapacity;
	private final double totalResistance;
	private double charge;
	private double current;
	/** Volt over one cell of nominal resistance. */
	private double polarisation;

	/**
	 * @param seed     decides how far the cells lie apart
	 * @param cells    how many
	 * @param capacity nominal, in Ah
	 * @param soc      0 to 1
	 * @param ambient  degree Celsius, of the surroundings and at first of the cells
	 */
	CellStack(long seed, int cells, double capacity, double soc, double ambient) {
		Random random = new Random(seed);
		nominalCapacity = capacity;
		this.ambient = ambient;
		this.capacity = new double[cells];
		resistance = new double[cells];
		lead = new double[cells];
		temperature = new double[cells];
		int emptiest = random.nextInt(cells);
		double usable = Double.MAX_VALUE;
		double total = 0;
		for (int i = 0; i < cells; i++) {
			this.capacity[i] = capacity * (1 + CAPACITY_SPREAD * random.nextDouble());
			resistance[i] = RESISTANCE_BY_CAPACITY / capacity * (1 + RESISTANCE_SPREAD * (2 * random.nextDouble() - 1));
			lead[i] = i == emptiest ? 0 : capacity * CHARGE_SPREAD * random.nextDouble();
			temperature[i] = ambient;
			usable = Math.min(usable, this.capacity[i] - lead[i]);
			total += resistance[i];
		}
		usableCapacity = usable;
		totalResistance = total;
		charge = soc * usable;
	}

	/**
	 * Lets a current flow. It is cut short where the stack gets full or empty within the time, and it never leaves the given voltages by its own doing.
	 *
	 * @param seconds        how long
	 * @param wanted         ampere, positive while charging
	 * @param highestVoltage volt, that charging may lead to
	 * @param lowestVoltage  volt, that discharging may lead to
	 */
	void flow(double seconds, double wanted, double highestVoltage, double lowestVoltage) {
		double rest = voltageWithout();
		double flowing = wanted;
		if (wanted > 0) {
			flowing = Math.clamp((highestVoltage - rest) / totalResistance, 0, wanted);
			flowing = Math.min(flowing, (usableCapacity - charge) * 3600 / seconds);
		} else if (wanted < 0) {
			flowing = Math.clamp((lowestVoltage - rest) / totalResistance, wanted, 0);
			flowing = Math.max(flowing, -charge * 3600 / seconds);
		}
		current = flowing;
		charge = Math.clamp(charge + flowing * seconds / 3600, 0, usableCapacity);
		polarisation += (flowing * RESISTANCE_BY_CAPACITY / nominalCapacity - polarisation) * Math.min(1, seconds / POLARISATION_SECONDS);
		for (int i = 0; i < temperature.length; i++) {
			double heat = flowing * flowing * resistance[i] - (temperature[i] - ambient) * HEAT_LOSS * nominalCapacity;
			temperature[i] += heat * seconds / (HEAT_CAPACITY * nominalCapacity);
		}
	}

	/** Ampere, positive while charging. */
	double current() {
		return current;
	}

	/** Ah that can still be taken. */
	double charge() {
		return charge;
	}

	/** Ah between empty and full. */
	double usableCapacity() {
		return usableCapacity;
	}

	/** State of charge, 0 to 1. */
	double soc() {
		return charge / usableCapacity;
	}

	/** Volt at the terminals. */
	double voltage() {
		return voltageWithout() + current * totalResistance;
	}

	List<Double> cellVoltages() {
		return IntStream.range(0, capacity.length).mapToObj(this::cellVoltage).toList();
	}

	double lowestCellVoltage() {
		double lowest = Double.MAX_VALUE;
		for (int i = 0; i < capacity.length; i++) {
			lowest = Math.min(lowest, cellVoltage(i));
		}
		return lowest;
	}

	double highestCellVoltage() {
		double highest = -Double.MAX_VALUE;
		for (int i = 0; i < capacity.length; i++) {
			highest = Math.max(highest, cellVoltage(i));
		}
		return highest;
	}

	double lowestTemperature() {
		double lowest = Double.MAX_VALUE;
		for (double value : temperature) {
			lowest = Math.min(lowest, value);
		}
		return lowest;
	}

	double highestTemperature() {
		double highest = -Double.MAX_VALUE;
		for (double value : temperature) {
			highest = Math.max(highest, value);
		}
		return highest;
	}

	double meanTemperature() {
		double sum = 0;
		for (double value : temperature) {
			sum += value;
		}
		return sum / temperature.length;
	}

	private double voltageWithout() {
		double sum = 0;
		for (int i = 0; i < capacity.length; i++) {
			sum += cellVoltageWithout(i);
		}
		return sum;
	}

	private double cellVoltage(int cell) {
		return cellVoltageWithout(cell) + current * resistance[cell];
	}

	/** What the cell would show in the first moment without current. */
	private double cellVoltageWithout(int cell) {
		return OpenCircuitVoltage.at((lead[cell] + charge) / capacity[cell]) + polarisation;
	}
}
