package org.busbar.core.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Severity;
import org.busbar.api.quantity.Quantity;
import org.busbar.core.quantity.QuantityTexts;

/** How the battery is. */
final class StateRules {

	static final Map<String, RuleFunction> FUNCTIONS = Map.ofEntries(Map.entry("B-01", StateRules::spread), Map.entry("B-02", StateRules::wideSpread),
			Map.entry("B-03", StateRules::cellHigh), Map.entry("B-04", StateRules::cellLow), Map.entry("B-05", StateRules::hot),
			Map.entry("B-06", StateRules::temperatureSpread), Map.entry("B-07", StateRules::modulesDiffer), Map.entry("B-08", StateRules::modulesBlock),
			Map.entry("B-09", StateRules::alarms), Map.entry("B-10", StateRules::warnings), Map.entry("B-11", StateRules::worn),
			Map.entry("B-12", StateRules::forcedCharge));

	private static final String ALARM = "alarm.";
	private static final String WARNING = "warning.";
	private static final double MILLI = 1000;

	private StateRules() {
	}

	/** B-01 */
	static Optional<Evidence> spread(Examination examination) {
		double lowest = examination.value(Quantity.CELL_VOLTAGE_MIN);
		double highest = examination.value(Quantity.CELL_VOLTAGE_MAX);
		boolean flat = highest < examination.threshold("flat-to") && lowest > examination.threshold("flat-from");
		return flat && highest - lowest > examination.threshold("volt") + Examination.TOLERANCE ? spread(examination, highest - lowest) : Optional.empty();
	}

	/** B-02 */
	static Optional<Evidence> wideSpread(Examination examination) {
		double lowest = examination.value(Quantity.CELL_VOLTAGE_MIN);
		double highest = examination.value(Quantity.CELL_VOLTAGE_MAX);
		double most = examination.threshold(highest < examination.threshold("flat-to") ? "flat" : "steep");
		return lowest > 0 && highest - lowest > most + Examination.TOLERANCE ? spread(examination, highest - lowest) : Optional.empty();
	}

	private static Optional<Evidence> spread(Examination examination, double volt) {
		return Evidence.of(Examination.number(volt * MILLI, 0), examination.place(Quantity.CELL_VOLTAGE_MAX));
	}

	/** B-03 */
	static Optional<Evidence> cellHigh(Examination examination) {
		double highest = examination.value(Quantity.CELL_VOLTAGE_MAX);
		boolean stops = highest >= examination.threshold("cell-maximum") - Examination.TOLERANCE;
		return highest >= examination.threshold("cell-warning") - Examination.TOLERANCE
				? Evidence.of(Examination.number(highest, 3), examination.place(Quantity.CELL_VOLTAGE_MAX))
						.map(evidence -> stops ? evidence : evidence.as(Severity.WARNING))
				: Optional.empty();
	}

	/** B-04. No cells at all are not empty ones. */
	static Optional<Evidence> cellLow(Examination examination) {
		double lowest = examination.value(Quantity.CELL_VOLTAGE_MIN);
		boolean ruined = lowest <= examination.threshold("cell-ruined") + Examination.TOLERANCE;
		return lowest > 0 && lowest <= examination.threshold("cell-minimum") + Examination.TOLERANCE
				? Evidence.of(Examination.number(lowest, 3), examination.place(Quantity.CELL_VOLTAGE_MIN))
						.map(evidence -> ruined ? evidence.as(Severity.DANGER) : evidence)
				: Optional.empty();
	}

	/** B-05 */
	static Optional<Evidence> hot(Examination examination) {
		boolean cells = !Double.isNaN(examination.value(Quantity.CELL_TEMPERATURE_MAX));
		Quantity quantity = cells ? Quantity.CELL_TEMPERATURE_MAX : Quantity.BATTERY_TEMPERATURE;
		double hottest = examination.value(quantity);
		boolean tooHot = hottest >= examination.threshold("error");
		return hottest >= examination.threshold("warning")
				? Evidence.of(Examination.number(hottest, 1), examination.place(quantity)).map(evidence -> tooHot ? evidence.as(Severity.ERROR) : evidence)
				: Optional.empty();
	}

	/** B-06 */
	static Optional<Evidence> temperatureSpread(Examination examination) {
		double coldest = examination.value(Quantity.CELL_TEMPERATURE_MIN);
		double hottest = examination.value(Quantity.CELL_TEMPERATURE_MAX);
		return hottest - coldest > examination.threshold("kelvin") + Examination.TOLERANCE
				? Evidence.of(Examination.number(coldest, 1), Examination.number(hottest, 1), examination.place(Quantity.CELL_TEMPERATURE_MAX))
				: Optional.empty();
	}

	/** B-07 */
	static Optional<Evidence> modulesDiffer(Examination examination) {
		double installed = examination.reading(Reading.MODULES);
		double online = examination.value(Quantity.MODULES_ONLINE);
		return Math.abs(online - installed) > 0
				? Evidence.of(Examination.number(online, 0), Examination.number(installed, 0), examination.place(Quantity.MODULES_ONLINE))
				: Optional.empty();
	}

	/** B-08 */
	static Optional<Evidence> modulesBlock(Examination examination) {
		List<String> told = new ArrayList<>();
		for (Quantity quantity : List.of(Quantity.MODULES_BLOCKING_CHARGE, Quantity.MODULES_BLOCKING_DISCHARGE, Quantity.MODULES_OFFLINE)) {
			double modules = examination.value(quantity);
			boolean rightly = quantity == Quantity.MODULES_BLOCKING_CHARGE && examination.isFull()
					|| quantity == Quantity.MODULES_BLOCKING_DISCHARGE && examination.isEmpty();
			if (modules > 0 && !rightly) {
				told.add(Messages.format("rule.modules-block." + quantity.id(), Examination.number(modules, 0), examination.place(quantity)));
			}
		}
		return told.isEmpty() ? Optional.empty() : Evidence.of(String.join(", ", told));
	}

	/** B-09 */
	static Optional<Evidence> alarms(Examination examination) {
		return raised(examination, ALARM);
	}

	/** Whether the battery raises an alarm or warns. */
	static boolean isAlarmed(Examination examination) {
		return raised(examination, ALARM).isPresent() || raised(examination, WARNING).isPresent();
	}

	/** B-10 */
	static Optional<Evidence> warnings(Examination examination) {
		return raised(examination, WARNING);
	}

	private static Optional<Evidence> raised(Examination examination, String kind) {
		List<String> names = new ArrayList<>();
		String place = "";
		for (Quantity quantity : Quantity.values()) {
			if (quantity.id().startsWith(kind) && examination.value(quantity) == 1) {
				names.add(QuantityTexts.reason(quantity));
				place = examination.place(quantity);
			}
		}
		return names.isEmpty() ? Optional.empty() : Evidence.of(String.join(", ", names), place);
	}

	/** B-11. What is 0 or impossible V-07 knows of. */
	static Optional<Evidence> worn(Examination examination) {
		double health = examination.value(Quantity.BATTERY_SOH);
		return health > 0 && health < examination.threshold("percent")
				? Evidence.of(Examination.number(health, 0), examination.place(Quantity.BATTERY_SOH))
				: Optional.empty();
	}

	/** B-12. At a low state of charge it is what the flag is for. */
	static Optional<Evidence> forcedCharge(Examination examination) {
		double state = examination.value(Quantity.BATTERY_SOC);
		return examination.value(Quantity.REQUEST_CHARGE_FORCE) == 1 && state > examination.threshold("state")
				? Evidence.of(Examination.number(state, 0), examination.place(Quantity.REQUEST_CHARGE_FORCE))
				: Optional.empty();
	}
}
