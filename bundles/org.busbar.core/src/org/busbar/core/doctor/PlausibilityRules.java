package org.busbar.core.doctor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.core.quantity.Plausible;
import org.busbar.core.quantity.QuantityTexts;

/** Whether measured values are possible, alone, one after the other, and together. */
final class PlausibilityRules {

	static final Map<String, RuleFunction> FUNCTIONS = Map.ofEntries(Map.entry("V-06", PlausibilityRules::chargeStateImpossible),
			Map.entry("V-07", PlausibilityRules::healthImpossible), Map.entry("V-08", PlausibilityRules::temperatureImpossible),
			Map.entry("V-09", PlausibilityRules::voltageAbsent),
			Map.entry("V-15", PlausibilityRules::valueImpossible), Map.entry("X-03", PlausibilityRules::signInverted),
			Map.entry("X-05", PlausibilityRules::jump),
			Map.entry("X-06", PlausibilityRules::restVoltage), Map.entry("X-07", PlausibilityRules::chargeContradiction),
			Map.entry("X-08", PlausibilityRules::dischargeContradiction), Map.entry("X-09", PlausibilityRules::inverterBelieves),
			Map.entry("X-12", PlausibilityRules::capacityDiffers));

	private static final double FULL = 100;
	private static final List<Quantity> TEMPERATURES = List.of(Quantity.BATTERY_TEMPERATURE, Quantity.CELL_TEMPERATURE_MIN, Quantity.CELL_TEMPERATURE_MAX);

	private static final List<Quantity> BOUNDED = List.of(Quantity.BATTERY_VOLTAGE, Quantity.BATTERY_CURRENT, Quantity.LIMIT_CHARGE_VOLTAGE,
			Quantity.LIMIT_DISCHARGE_VOLTAGE, Quantity.LIMIT_CHARGE_CURRENT, Quantity.LIMIT_DISCHARGE_CURRENT, Quantity.CELL_VOLTAGE_MIN,
			Quantity.CELL_VOLTAGE_MAX, Quantity.INVERTER_ECHO_SOC, Quantity.INVERTER_ECHO_VOLTAGE, Quantity.INVERTER_ECHO_CURRENT,
			Quantity.INVERTER_ECHO_TEMPERATURE);

	private PlausibilityRules() {
	}

	/** V-06 */
	static Optional<Evidence> chargeStateImpossible(Examination examination) {
		double state = examination.received(Quantity.BATTERY_SOC);
		return state > FULL || state < 0 ? Evidence.of(Examination.number(state, 1), examination.place(Quantity.BATTERY_SOC)) : Optional.empty();
	}

	/** V-07 */
	static Optional<Evidence> healthImpossible(Examination examination) {
		double health = examination.received(Quantity.BATTERY_SOH);
		return health == 0 || health > FULL ? Evidence.of(Examination.number(health, 1), examination.place(Quantity.BATTERY_SOH)) : Optional.empty();
	}

	/** V-08 */
	static Optional<Evidence> temperatureImpossible(Examination examination) {
		for (Quantity quantity : TEMPERATURES) {
			double temperature = examination.received(quantity);
			if (temperature < examination.threshold("coldest") || temperature > examination.threshold("hottest")) {
				return Evidence.of(Examination.number(temperature, 1), examination.place(quantity));
			}
		}
		return Optional.empty();
	}

	/** V-09 */
	static Optional<Evidence> voltageAbsent(Examination examination) {
		boolean alive = examination.value(Quantity.BATTERY_SOC) >= 0 && examination.value(Quantity.LIMIT_CHARGE_VOLTAGE) > 0;
		return alive && examination.value(Quantity.BATTERY_VOLTAGE) == 0 ? Evidence.of(examination.place(Quantity.BATTERY_VOLTAGE)) : Optional.empty();
	}

	/** V-15. Limits below 0 are V-05's, and some values of the battery have rules of their own. */
	static Optional<Evidence> valueImpossible(Examination examination) {
		for (Quantity quantity : BOUNDED) {
			double value = examination.received(quantity);
			boolean negativeLimit = value < 0 && ValueRules.LIMITS.contains(quantity);
			if (!Double.isNaN(value) && !Plausible.range(quantity).holds(value) && !negativeLimit) {
				return Evidence.of(QuantityTexts.name(quantity), Examination.number(value, 1) + ' ' + QuantityTexts.unit(quantity.unit()),
						examination.place(quantity));
			}
		}
		return Optional.empty();
	}

	/** Every step of the current has to move the voltage the wrong way. */
	static Optional<Evidence> signInverted(Examination examination) {
		List<QuantityValue> currents = examination.view().recent(Quantity.BATTERY_CURRENT);
		List<QuantityValue> voltages = examination.view().recent(Quantity.BATTERY_VOLTAGE);
		int last = Math.min(currents.size(), voltages.size());
		double step = examination.site().capacity() * examination.threshold("capacity-part");
		int wrong = 0;
		for (int i = 1; i < last; i++) {
			QuantityValue current = currents.get(currents.size() - i);
			QuantityValue voltage = voltages.get(voltages.size() - i);
			if (current.nanos() != voltage.nanos()) {
				return Optional.empty();
			}
			double more = current.value() - currents.get(currents.size() - i - 1).value();
			double higher = voltage.value() - voltages.get(voltages.size() - i - 1).value();
			if (Math.abs(more) >= step && Math.abs(higher) >= examination.threshold("volt") - Examination.TOLERANCE) {
				if (more * higher > 0) {
					return Optional.empty();
				}
				wrong++;
			}
		}
		return wrong >= examination.threshold("steps")
				? Evidence.of(Integer.toString(wrong), examination.place(Quantity.BATTERY_CURRENT))
				: Optional.empty();
	}

	/** A battery that finds itself full or empty may jump. */
	static Optional<Evidence> jump(Examination examination) {
		List<QuantityValue> states = examination.view().recent(Quantity.BATTERY_SOC);
		for (int i = 1; i < states.size(); i++) {
			double before = states.get(i - 1).value();
			double after = states.get(i).value();
			boolean quick = states.get(i).nanos() - states.get(i - 1).nanos() <= 1e9 * examination.threshold("seconds");
			if (quick && after > 0 && after < FULL && Math.abs(after - before) >= examination.threshold("percent")) {
				return Evidence.of(Examination.number(before, 1), Examination.number(after, 1), examination.place(Quantity.BATTERY_SOC));
			}
		}
		return Optional.empty();
	}

	/** Between 20 and 95 % the voltage of LFP says nothing, so only what is far off speaks. */
	static Optional<Evidence> restVoltage(Examination examination) {
		double current = examination.value(Quantity.BATTERY_CURRENT);
		double state = examination.value(Quantity.BATTERY_SOC);
		double cell = examination.value(Quantity.BATTERY_VOLTAGE) / examination.site().cells();
		boolean rests = Math.abs(current) <= examination.site().capacity() * examination.threshold("capacity-part");
		boolean low = cell < examination.threshold("low") && state > examination.threshold("low-state");
		boolean high = cell > examination.threshold("high") && state < examination.threshold("high-state");
		boolean empty = cell < examination.threshold("empty") && state > examination.threshold("empty-state");
		return rests && (low || high || empty) ? Evidence.of(Examination.number(cell, 3), Examination.number(state, 0)) : Optional.empty();
	}

	/** */
	static Optional<Evidence> chargeContradiction(Examination examination) {
		double limit = examination.value(Quantity.LIMIT_CHARGE_CURRENT);
		double enabled = examination.value(Quantity.REQUEST_CHARGE_ENABLE);
		boolean full = !(examination.value(Quantity.BATTERY_SOC) < examination.threshold("full"));
		return contradiction(examination, limit, enabled, full, Quantity.LIMIT_CHARGE_CURRENT, Quantity.REQUEST_CHARGE_ENABLE);
	}

	/** */
	static Optional<Evidence> dischargeContradiction(Examination examination) {
		double limit = examination.value(Quantity.LIMIT_DISCHARGE_CURRENT);
		double enabled = examination.value(Quantity.REQUEST_DISCHARGE_ENABLE);
		boolean empty = !(examination.value(Quantity.BATTERY_SOC) > examination.threshold("empty"));
		return contradiction(examination, limit, enabled, empty, Quantity.LIMIT_DISCHARGE_CURRENT, Quantity.REQUEST_DISCHARGE_ENABLE);
	}

	/** @param natural whether a limit of 0 beside the permission is what such a state of charge brings */
	private static Optional<Evidence> contradiction(Examination examination, double limit, double enabled, boolean natural, Quantity current,
			Quantity permission) {
		boolean forbidden = enabled == 0 && limit > examination.threshold("ampere");
		boolean allowed = enabled == 1 && limit == 0 && !natural;
		return forbidden || allowed
				? Evidence.of(Examination.number(limit, 1), examination.place(current),
						Messages.format(forbidden ? "rule.enable.forbidden" : "rule.enable.allowed"),
						examination.place(permission))
				: Optional.empty();
	}

	/** An inverter that measures nothing sends zeros. */
	static Optional<Evidence> inverterBelieves(Examination examination) {
		double believed = examination.value(Quantity.INVERTER_ECHO_SOC);
		double measured = examination.value(Quantity.INVERTER_ECHO_VOLTAGE);
		double state = examination.value(Quantity.BATTERY_SOC);
		double voltage = examination.value(Quantity.BATTERY_VOLTAGE);
		if (!(measured > 0)) {
			return Optional.empty();
		}
		if (Math.abs(believed - state) > examination.threshold("percent")) {
			return Evidence.of(Examination.number(believed, 1) + " %", Examination.number(state, 1) + " %", examination.place(Quantity.INVERTER_ECHO_SOC));
		}
		double most = Math.max(examination.threshold("volt"), voltage * examination.threshold("part"));
		return Math.abs(measured - voltage) > most
				? Evidence.of(Examination.number(measured, 1) + " V", Examination.number(voltage, 2) + " V", examination.place(Quantity.INVERTER_ECHO_VOLTAGE))
				: Optional.empty();
	}

	/** */
	static Optional<Evidence> capacityDiffers(Examination examination) {
		double told = examination.value(Quantity.BATTERY_CAPACITY);
		double installed = examination.site().capacity();
		return Math.abs(told - installed) > installed * examination.threshold("part")
				? Evidence.of(Examination.number(told, 0), Examination.number(installed, 0), examination.place(Quantity.BATTERY_CAPACITY))
				: Optional.empty();
	}
}
