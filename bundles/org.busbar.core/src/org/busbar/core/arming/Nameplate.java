package org.busbar.core.arming;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.busbar.api.quantity.Quantity;

/**
 * What the battery at the terminals bears, as its nameplate says. No limit above it is ever sent.
 *
 * @param cells            cells in series
 * @param chargeVoltage    highest charge voltage in V
 * @param chargeCurrent    highest charge current of all modules in A
 * @param dischargeCurrent highest discharge current of all modules in A
 */
public record Nameplate(int cells, double chargeVoltage, double chargeCurrent, double dischargeCurrent) {

	/** How it is written. */
	public static final String FORM = "cells=16,voltage=57.6,charge=100,discharge=100";

	/** No lithium cell of a battery bears less. */
	private static final double LOWEST_CELL = 2.0;
	/** No lithium cell of a battery bears more. */
	private static final double HIGHEST_CELL = 4.2;
	/** No sensor of a battery in use reads less, in degree Celsius, unless it is open or shorted. */
	private static final double COLDEST = -39;
	/** Nor more. */
	private static final double HOTTEST = 90;

	/** @throws IllegalArgumentException when no battery can be like that */
	public Nameplate {
		boolean volts = chargeVoltage > cells * LOWEST_CELL && chargeVoltage <= cells * HIGHEST_CELL;
		if (cells < 1 || !volts || !isCurrent(chargeCurrent) || !isCurrent(dischargeCurrent)) {
			throw new IllegalArgumentException(Messages.format("nameplate.impossible", FORM));
		}
	}

	private static boolean isCurrent(double current) {
		return current > 0 && current <= 100_000;
	}

	/**
	 * Reads {@value #FORM}.
	 *
	 * @throws IllegalArgumentException when it is not written so; the message says how
	 */
	public static Nameplate parse(String text) {
		Map<String, Double> numbers = new TreeMap<>();
		try {
			for (String part : text.split(",")) {
				int equals = part.indexOf('=');
				numbers.put(part.substring(0, equals).strip(), Double.valueOf(part.substring(equals + 1).strip()));
			}
			if (numbers.keySet().equals(new TreeMap<>(Map.of("cells", 0, "voltage", 0, "charge", 0, "discharge", 0)).keySet())) {
				return new Nameplate(whole(number(numbers, "cells")), number(numbers, "voltage"), number(numbers, "charge"), number(numbers, "discharge"));
			}
		} catch (NumberFormatException | StringIndexOutOfBoundsException malformed) {
			throw new IllegalArgumentException(Messages.format("nameplate.form", FORM, text), malformed);
		}
		throw new IllegalArgumentException(Messages.format("nameplate.form", FORM, text));
	}

	/** As many as no battery has where it is no whole number. */
	private static int whole(double cells) {
		return cells == Math.rint(cells) ? (int) cells : 0;
	}

	private static Double number(Map<String, Double> numbers, String name) {
		return numbers.getOrDefault(name, Double.NaN);
	}

	/**
	 * What is wrong with a limit of this value; empty when nothing is, or when the quantity is no limit.
	 *
	 * @param nameplate empty where none is given: then only what is no limit at all is wrong
	 */
	static Optional<String> objection(Optional<Nameplate> nameplate, Quantity limit, double value) {
		if (limits(limit) && !(value >= 0)) {
			return Optional.of(Messages.format("limit.negative", limit.id(), value, limit.unit().symbol()));
		}
		return nameplate.flatMap(plate -> plate.objection(limit, value));
	}

	private Optional<String> objection(Quantity limit, double value) {
		return switch (limit) {
			case LIMIT_CHARGE_VOLTAGE -> value < cells * LOWEST_CELL
					? Optional.of(Messages.format("limit.below", limit.id(), value, limit.unit().symbol(), cells * LOWEST_CELL))
					: above(limit, value, chargeVoltage);
			case LIMIT_CHARGE_CURRENT -> above(limit, value, chargeCurrent);
			case LIMIT_DISCHARGE_CURRENT -> above(limit, value, dischargeCurrent);
			default -> Optional.empty();
		};
	}

	/** Why no battery in use with this nameplate has such a value; empty when one may. */
	Optional<String> doubt(Quantity measured, double value) {
		return switch (measured) {
			case BATTERY_VOLTAGE -> outside(measured, value, cells * LOWEST_CELL, cells * HIGHEST_CELL);
			case CELL_VOLTAGE_MIN, CELL_VOLTAGE_MAX -> outside(measured, value, LOWEST_CELL, HIGHEST_CELL);
			case BATTERY_TEMPERATURE, CELL_TEMPERATURE_MIN, CELL_TEMPERATURE_MAX -> outside(measured, value, COLDEST, HOTTEST);
			default -> Optional.empty();
		};
	}

	private static Optional<String> outside(Quantity measured, double value, double lowest, double highest) {
		return value >= lowest && value <= highest
				? Optional.empty()
				: Optional.of(Messages.format("value.unlikely", measured.id(), value, measured.unit().symbol(), lowest, highest));
	}

	private static Optional<String> above(Quantity limit, double value, double highest) {
		return value <= highest ? Optional.empty() : Optional.of(Messages.format("limit.above", limit.id(), value, limit.unit().symbol(), highest));
	}

	/** Whether it has anything to say of the quantity. */
	static boolean limits(Quantity quantity) {
		return quantity == Quantity.LIMIT_CHARGE_VOLTAGE || quantity == Quantity.LIMIT_CHARGE_CURRENT || quantity == Quantity.LIMIT_DISCHARGE_CURRENT;
	}
}
