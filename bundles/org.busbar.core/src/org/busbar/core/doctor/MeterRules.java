package org.busbar.core.doctor;

import java.util.Map;
import java.util.Optional;

import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Severity;
import org.busbar.api.quantity.Quantity;

/** What a multimeter and the inverter's display say. */
final class MeterRules {

	static final Map<String, RuleFunction> FUNCTIONS = Map.of("A-08", MeterRules::converterTerminates, "E-01", MeterRules::shorted, "E-02",
			MeterRules::terminators, "E-03", MeterRules::grounds, "E-04", MeterRules::notCan, "E-05", MeterRules::saturated, "E-06", MeterRules::exchanged,
			"E-08",
			MeterRules::length, "X-10", MeterRules::displayDiffers, "X-14", MeterRules::terminalsDiffer);

	private static final String OHM = "ohm";
	private static final double KILO = 1000;

	private MeterRules() {
	}

	/** */
	static Optional<Evidence> converterTerminates(Examination examination) {
		double with = examination.reading(Reading.RESISTANCE);
		double without = examination.reading(Reading.RESISTANCE_WITHOUT_CONVERTER);
		return with < without * examination.threshold("part") ? Evidence.of(ohm(without), ohm(with)) : Optional.empty();
	}

	/** E-01 */
	static Optional<Evidence> shorted(Examination examination) {
		double resistance = examination.reading(Reading.RESISTANCE);
		return resistance < examination.threshold(OHM) ? Evidence.of(ohm(resistance)) : Optional.empty();
	}

	/** E-02. With terminators of 100 ohm, as the Sunny Island's are, 50 ohm are right. */
	static Optional<Evidence> terminators(Examination examination) {
		double resistance = examination.reading(Reading.RESISTANCE);
		if (!(resistance >= examination.threshold("shorted"))) {
			return Optional.empty();
		}
		boolean plugs = examination.rule().words("hundred-ohm-brands").contains(examination.site().brand());
		if (plugs && resistance >= examination.threshold("plugs-from") && resistance <= examination.threshold("plugs-to")) {
			return Optional.empty();
		}
		boolean right = resistance >= examination.threshold("right-from") && resistance <= examination.threshold("right-to");
		if (right) {
			return Optional.empty();
		}
		String kind = reading(examination, resistance);
		return Evidence.of(ohm(resistance), Messages.format("rule.terminators." + kind))
				.map(evidence -> kind.equals("open") ? evidence.then("open") : evidence);
	}

	private static String reading(Examination examination, double resistance) {
		if (resistance < examination.threshold("three-from")) {
			return "four";
		}
		if (resistance < examination.threshold("plugs-from")) {
			return "three";
		}
		if (resistance < examination.threshold("right-from")) {
			return "doubtful";
		}
		if (resistance < examination.threshold("one-from")) {
			return "more";
		}
		if (resistance < examination.threshold("none-from")) {
			return "one";
		}
		return resistance <= examination.threshold("open-from") ? "none" : "open";
	}

	private static String ohm(double resistance) {
		return resistance < KILO
				? Messages.format("rule.ohm", Examination.number(resistance, 1))
				: Messages.format("rule.kilohm", Examination.number(resistance / KILO, 1));
	}

	/** E-03 */
	static Optional<Evidence> grounds(Examination examination) {
		double voltage = examination.reading(Reading.GROUNDS);
		return Math.abs(voltage) > examination.threshold("volt") ? Evidence.of(Examination.number(voltage, 2)) : Optional.empty();
	}

	/** E-04. What both pins show, or what the one that was measured shows alone. */
	static Optional<Evidence> notCan(Examination examination) {
		double measuredHigh = examination.reading(Reading.HIGH);
		double measuredLow = examination.reading(Reading.LOW);
		double high = Double.isNaN(measuredHigh) ? measuredLow : measuredHigh;
		double low = Double.isNaN(measuredLow) ? measuredHigh : measuredLow;
		if (Double.isNaN(high) || isSaturated(examination, high, low)) {
			return Optional.empty();
		}
		double most = Math.max(Math.abs(high), Math.abs(low));
		String kind;
		if (most > examination.threshold("pack")) {
			kind = "pack";
		} else if (Math.max(high, low) >= examination.threshold("supply")) {
			kind = "supply";
		} else if (Math.min(high, low) <= -examination.threshold("transmitter")) {
			kind = "transmitter";
		} else if (most <= examination.threshold("nothing")) {
			kind = "nothing";
		} else if (Math.abs(high - low) >= examination.threshold("apart")) {
			kind = "rs485";
		} else {
			return Optional.empty();
		}
		boolean dangerous = kind.equals("pack") || kind.equals("supply");
		return Evidence.of(measured(measuredHigh, measuredLow), Messages.format("rule.not-can." + kind))
				.map(evidence -> dangerous ? evidence.as(Severity.DANGER).then("stop") : evidence);
	}

	private static String measured(double high, double low) {
		if (Double.isNaN(low)) {
			return Messages.format("rule.not-can.high", Examination.number(high, 2));
		}
		return Double.isNaN(high)
				? Messages.format("rule.not-can.low", Examination.number(low, 2))
				: Messages.format("rule.not-can.both", Examination.number(high, 2), Examination.number(low, 2));
	}

	/** E-05 */
	static Optional<Evidence> saturated(Examination examination) {
		double high = examination.reading(Reading.HIGH);
		double low = examination.reading(Reading.LOW);
		return isSaturated(examination, high, low) ? Evidence.of(Examination.number(high, 2), Examination.number(low, 2)) : Optional.empty();
	}

	/** Thresholds of both rules, so that they never speak together. */
	private static boolean isSaturated(Examination examination, double high, double low) {
		return high >= examination.threshold("saturated-high") && high < examination.threshold("supply") && low <= examination.threshold("saturated-low")
				&& low > examination.threshold("nothing") && high - low > examination.threshold("saturated-apart");
	}

	/** E-06. Frames alone never show it: a receiver whose wires are exchanged hears nothing, not even an error. */
	static Optional<Evidence> exchanged(Examination examination) {
		double lowest = examination.reading(Reading.HIGH_LOWEST);
		double highest = examination.reading(Reading.LOW_HIGHEST);
		return lowest < examination.threshold("dip") && highest > examination.threshold("peak")
				? Evidence.of(Examination.number(lowest, 2), Examination.number(highest, 2))
				: Optional.empty();
	}

	/** E-08 */
	static Optional<Evidence> length(Examination examination) {
		double metres = examination.reading(Reading.LENGTH);
		return metres > examination.threshold("metres")
				? Evidence.of(Examination.number(metres, 1)).map(evidence -> metres > examination.threshold("far") ? evidence.as(Severity.ERROR) : evidence)
				: Optional.empty();
	}

	/** */
	static Optional<Evidence> displayDiffers(Examination examination) {
		double current = examination.value(Quantity.BATTERY_CURRENT);
		double most = Math.max(examination.threshold("ampere"), Math.abs(current) * examination.threshold("part"));
		return differs(examination, Reading.DISPLAYED_SOC, Quantity.BATTERY_SOC, examination.threshold("percent"))
				.or(() -> differs(examination, Reading.DISPLAYED_VOLTAGE, Quantity.BATTERY_VOLTAGE, examination.threshold("volt")))
				.or(() -> differs(examination, Reading.DISPLAYED_CURRENT, Quantity.BATTERY_CURRENT, most))
				.or(() -> chargeVoltageDiffers(examination))
				.or(() -> differs(examination, Reading.DISPLAYED_CHARGE_CURRENT_LIMIT, Quantity.LIMIT_CHARGE_CURRENT, examination.threshold("limit")))
				.or(() -> differs(examination, Reading.DISPLAYED_DISCHARGE_CURRENT_LIMIT, Quantity.LIMIT_DISCHARGE_CURRENT, examination.threshold("limit")));
	}

	/** Some inverters hold less than the battery allows, and rightly. */
	private static Optional<Evidence> chargeVoltageDiffers(Examination examination) {
		double shown = examination.reading(Reading.DISPLAYED_CHARGE_VOLTAGE_LIMIT);
		return ProtocolRules.isHeldLower(examination, shown, examination.value(Quantity.LIMIT_CHARGE_VOLTAGE))
				? Optional.empty()
				: differs(examination, Reading.DISPLAYED_CHARGE_VOLTAGE_LIMIT, Quantity.LIMIT_CHARGE_VOLTAGE, examination.threshold("limit"));
	}

	private static Optional<Evidence> differs(Examination examination, Reading reading, Quantity quantity, double most) {
		double shown = examination.reading(reading);
		double sent = examination.value(quantity);
		String unit = quantity.unit().symbol();
		return Math.abs(shown - sent) > most + Examination.TOLERANCE
				? Evidence.of(Examination.number(shown, 2) + ' ' + unit, Examination.number(sent, 2) + ' ' + unit, examination.place(quantity))
				: Optional.empty();
	}

	/** */
	static Optional<Evidence> terminalsDiffer(Examination examination) {
		double measured = examination.reading(Reading.INVERTER_TERMINALS);
		double sent = examination.value(Quantity.BATTERY_VOLTAGE);
		double most = examination.threshold("volt") + examination.threshold("part") * sent;
		boolean idle = Math.abs(examination.value(Quantity.BATTERY_CURRENT)) < examination.threshold("idle");
		return idle && Math.abs(measured - sent) > most
				? Evidence.of(Examination.number(measured, 2), Examination.number(sent, 2), examination.place(Quantity.BATTERY_VOLTAGE))
				: Optional.empty();
	}
}
