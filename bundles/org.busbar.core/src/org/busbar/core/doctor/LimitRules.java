package org.busbar.core.doctor;

import java.util.Map;
import java.util.Optional;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityValue;

/** Whether the inverter keeps to the limits and the limits keep the battery whole. */
final class LimitRules {

	static final Map<String, RuleFunction> FUNCTIONS = Map.of("L-01", LimitRules::chargesTooMuch, "L-02", LimitRules::dischargesTooMuch, "L-03",
			LimitRules::aboveChargeVoltage, "L-06", LimitRules::chargeForbidden, "L-07", LimitRules::dischargeForbidden, "L-08", LimitRules::chargesCold,
			"L-09",
			LimitRules::allowsCold, "DEY-02", LimitRules::chargesAtZero);

	private LimitRules() {
	}

	/** L-01 */
	static Optional<Evidence> chargesTooMuch(Examination examination) {
		double current = examination.value(Quantity.BATTERY_CURRENT);
		return exceeds(examination, current, Quantity.LIMIT_CHARGE_CURRENT);
	}

	/** L-02 */
	static Optional<Evidence> dischargesTooMuch(Examination examination) {
		double current = -examination.value(Quantity.BATTERY_CURRENT);
		return exceeds(examination, current, Quantity.LIMIT_DISCHARGE_CURRENT);
	}

	/** Until the inverter has had its time, the highest limit of late is the one that counts. */
	private static Optional<Evidence> exceeds(Examination examination, double current, Quantity quantity) {
		double limit = examination.value(quantity);
		if (!(current > limit + examination.threshold("ampere"))) {
			return Optional.empty();
		}
		double oldest = examination.view().nanos() - 1e9 * examination.threshold("grace");
		double lenient = limit;
		for (QuantityValue value : examination.view().recent(quantity)) {
			lenient = value.nanos() >= oldest ? Math.max(lenient, value.value()) : lenient;
		}
		double most = lenient + Math.max(examination.threshold("ampere"), lenient * examination.threshold("part"));
		return current > most + Examination.TOLERANCE
				? Evidence.of(Examination.number(current, 1), Examination.number(limit, 1), examination.place(quantity))
				: Optional.empty();
	}

	/** L-03 */
	static Optional<Evidence> aboveChargeVoltage(Examination examination) {
		double limit = examination.value(Quantity.LIMIT_CHARGE_VOLTAGE);
		double voltage = examination.value(Quantity.BATTERY_VOLTAGE);
		return limit > examination.threshold("smallest") && voltage > limit + examination.threshold("above") + Examination.TOLERANCE
				? Evidence.of(Examination.number(voltage, 2), Examination.number(limit, 1), examination.place(Quantity.LIMIT_CHARGE_VOLTAGE))
				: Optional.empty();
	}

	/** L-06 */
	static Optional<Evidence> chargeForbidden(Examination examination) {
		double state = examination.value(Quantity.BATTERY_SOC);
		boolean forbidden = examination.value(Quantity.LIMIT_CHARGE_CURRENT) == 0 && state < examination.threshold("state")
				&& coldest(examination) > examination.threshold("warm");
		return forbidden ? Evidence.of(Examination.number(state, 0), examination.place(Quantity.LIMIT_CHARGE_CURRENT)) : Optional.empty();
	}

	/** L-07 */
	static Optional<Evidence> dischargeForbidden(Examination examination) {
		double state = examination.value(Quantity.BATTERY_SOC);
		return examination.value(Quantity.LIMIT_DISCHARGE_CURRENT) == 0 && state > examination.threshold("state")
				? Evidence.of(Examination.number(state, 0), examination.place(Quantity.LIMIT_DISCHARGE_CURRENT))
				: Optional.empty();
	}

	/** L-08 */
	static Optional<Evidence> chargesCold(Examination examination) {
		double current = examination.value(Quantity.BATTERY_CURRENT);
		double coldest = coldest(examination);
		return coldest <= examination.threshold("celsius") && current > examination.site().capacity() * examination.threshold("capacity-part")
				? Evidence.of(Examination.number(current, 1), Examination.number(coldest, 1))
				: Optional.empty();
	}

	/** L-09 */
	static Optional<Evidence> allowsCold(Examination examination) {
		double limit = examination.value(Quantity.LIMIT_CHARGE_CURRENT);
		double coldest = coldest(examination);
		return coldest <= examination.threshold("celsius") && limit > examination.site().capacity() * examination.threshold("capacity-part")
				? Evidence.of(Examination.number(limit, 1), Examination.number(coldest, 1), examination.place(Quantity.LIMIT_CHARGE_CURRENT))
				: Optional.empty();
	}

	/** DEY-02 */
	static Optional<Evidence> chargesAtZero(Examination examination) {
		double current = examination.value(Quantity.BATTERY_CURRENT);
		return examination.isBrand() && examination.value(Quantity.LIMIT_CHARGE_CURRENT) == 0 && current > examination.threshold("ampere")
				? Evidence.of(Examination.number(current, 1), examination.place(Quantity.LIMIT_CHARGE_CURRENT))
				: Optional.empty();
	}

	/** The lowest temperature that the battery tells. */
	private static double coldest(Examination examination) {
		double cell = examination.value(Quantity.CELL_TEMPERATURE_MIN);
		return Double.isNaN(cell) ? examination.value(Quantity.BATTERY_TEMPERATURE) : cell;
	}
}
