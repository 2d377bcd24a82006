package org.busbar.core.doctor;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.busbar.api.doctor.Fact;
import org.busbar.api.doctor.Reading;
import org.busbar.api.quantity.Quantity;

/** How the inverter is set up, and how it is joined to the battery on the DC side. */
final class SetupRules {

	static final Map<String, RuleFunction> FUNCTIONS = Map.ofEntries(Map.entry("C-07", SetupRules::openLoop), Map.entry("C-08", SetupRules::ownLimitTooHigh),
			Map.entry("C-09", SetupRules::goesOn), Map.entry("C-10", SetupRules::fallbackUnfit), Map.entry("C-11", SetupRules::bitRatesDiffer),
			Map.entry("C-12", SetupRules::capacitySet), Map.entry("C-13", SetupRules::chargersNotControlled), Map.entry("C-15", SetupRules::dcPath),
			Map.entry("C-17", SetupRules::transceiver), Map.entry("C-18", SetupRules::switches),
			Map.entry("C-19", SetupRules::ownVoltageTooHigh), Map.entry("C-20", SetupRules::ownChargeCurrentTooHigh),
			Map.entry("C-21", SetupRules::ownDischargeCurrentTooHigh), Map.entry("C-22", SetupRules::ownCutoffTooLow));

	private static final double KILO = 1000;
	private static final String CONTINUE = "continue";

	private SetupRules() {
	}

	/** C-07 */
	static Optional<Evidence> openLoop(Examination examination) {
		return examination.isTold(Fact.BATTERY_TYPE) ? Evidence.of(examination.told(Fact.BATTERY_TYPE)) : Optional.empty();
	}

	/** C-08. Where no nameplate is known, what the battery allows on the bus. */
	static Optional<Evidence> ownLimitTooHigh(Examination examination) {
		double nameplate = OwnLimit.ofAll(examination.reading(Reading.MODULES), examination.reading(Reading.MODULE_CHARGE_CURRENT));
		double most = Double.isNaN(nameplate) ? examination.value(Quantity.LIMIT_CHARGE_CURRENT) : nameplate;
		double set = examination.reading(Reading.SET_CHARGE_CURRENT);
		return examination.isBrand() && most > 0 && OwnLimit.isAbove(set, most)
				? Evidence.of(Examination.number(set, 0), Examination.number(most, 0), Examination.number(most * examination.threshold("part"), 0))
				: Optional.empty();
	}

	/** C-19. An inverter that no longer hears the battery charges to its own limit. */
	static Optional<Evidence> ownVoltageTooHigh(Examination examination) {
		double set = examination.reading(Reading.SET_CHARGE_VOLTAGE);
		double borne = examination.reading(Reading.MODULE_CHARGE_VOLTAGE);
		return OwnLimit.isAbove(set, borne) ? Evidence.of(Examination.number(set, 2), Examination.number(borne, 2)) : Optional.empty();
	}

	/** C-20. What C-08 says of some brands, on which it is worse, it says there. */
	static Optional<Evidence> ownChargeCurrentTooHigh(Examination examination) {
		return ownCurrentTooHigh(examination, Reading.SET_CHARGE_CURRENT, Reading.MODULE_CHARGE_CURRENT);
	}

	/** C-21 */
	static Optional<Evidence> ownDischargeCurrentTooHigh(Examination examination) {
		return ownCurrentTooHigh(examination, Reading.SET_DISCHARGE_CURRENT, Reading.MODULE_DISCHARGE_CURRENT);
	}

	private static Optional<Evidence> ownCurrentTooHigh(Examination examination, Reading own, Reading nameplate) {
		double set = examination.reading(own);
		double modules = examination.reading(Reading.MODULES);
		double each = examination.reading(nameplate);
		double borne = OwnLimit.ofAll(modules, each);
		return OwnLimit.isAbove(set, borne)
				? Evidence.of(Examination.number(set, 1), Examination.number(borne, 1), Examination.number(modules, 0), Examination.number(each, 1))
				: Optional.empty();
	}

	/** C-22 */
	static Optional<Evidence> ownCutoffTooLow(Examination examination) {
		double set = examination.reading(Reading.INVERTER_CUTOFF);
		double borne = examination.reading(Reading.MODULE_DISCHARGE_VOLTAGE);
		return OwnLimit.isBelow(set, borne) ? Evidence.of(Examination.number(set, 2), Examination.number(borne, 2)) : Optional.empty();
	}

	/** C-09 */
	static Optional<Evidence> goesOn(Examination examination) {
		if (!examination.isTold(Fact.LOSS_REACTION, CONTINUE)) {
			return Optional.empty();
		}
		double volt = fallback(examination, Reading.FALLBACK_VOLTAGE, "volt");
		double ampere = fallback(examination, Reading.FALLBACK_CURRENT, "ampere");
		return Evidence.of(Double.isNaN(volt) || Double.isNaN(ampere)
				? Messages.format("rule.goes-on.unknown")
				: Messages.format("rule.goes-on.values", Examination.number(volt, 1), Examination.number(ampere, 0)));
	}

	/** What was told, or else what the brand's inverters have from the factory. */
	private static double fallback(Examination examination, Reading reading, String name) {
		double told = examination.reading(reading);
		return Double.isNaN(told) ? examination.rule().find(examination.site(), name + '.' + examination.site().brand()).orElse(Double.NaN) : told;
	}

	/** C-10. What inverters have from the factory counts only where somebody said that this one goes on. */
	static Optional<Evidence> fallbackUnfit(Examination examination) {
		boolean goesOn = examination.isTold(Fact.LOSS_REACTION, CONTINUE);
		if (examination.isTold(Fact.LOSS_REACTION, "stop")) {
			return Optional.empty();
		}
		double volt = goesOn ? fallback(examination, Reading.FALLBACK_VOLTAGE, "volt") : examination.reading(Reading.FALLBACK_VOLTAGE);
		double ampere = goesOn ? fallback(examination, Reading.FALLBACK_CURRENT, "ampere") : examination.reading(Reading.FALLBACK_CURRENT);
		int cells = examination.site().cells();
		double most = examination.reading(Reading.MODULES) * examination.reading(Reading.MODULE_CHARGE_CURRENT);
		if (cells > 0 && volt / cells > examination.threshold("cell-highest") + Examination.TOLERANCE) {
			return Evidence.of(Messages.format("rule.fallback-unfit.volt", Examination.number(volt, 1), Examination.number(volt / cells, 2),
					Integer.toString(cells)));
		}
		return ampere > most
				? Evidence.of(Messages.format("rule.fallback-unfit.ampere", Examination.number(ampere, 0), Examination.number(most, 0)))
				: Optional.empty();
	}

	/** C-11 */
	static Optional<Evidence> bitRatesDiffer(Examination examination) {
		double battery = examination.reading(Reading.BATTERY_BIT_RATE);
		double inverter = examination.reading(Reading.INVERTER_BIT_RATE);
		if (Double.isNaN(battery) && Double.isNaN(inverter)) {
			return Optional.empty();
		}
		double converter = examination.view().bitRate() > 0 ? examination.view().bitRate() / KILO : Double.NaN;
		boolean differ = DoubleStream.of(battery, inverter, converter).filter(rate -> !Double.isNaN(rate)).distinct().count() > 1;
		return differ
				? Evidence.of(Stream.of(rate("battery", battery), rate("inverter", inverter), rate("converter", converter)).filter(text -> !text.isEmpty())
						.collect(Collectors.joining(", ")))
				: Optional.empty();
	}

	private static String rate(String where, double kilobits) {
		return Double.isNaN(kilobits) ? "" : Messages.format("rule.bit-rates-differ." + where, Examination.number(kilobits, 1));
	}

	/** C-12 */
	static Optional<Evidence> capacitySet(Examination examination) {
		double set = examination.reading(Reading.SET_CAPACITY);
		double installed = examination.capacity();
		return examination.isBrand() && Math.abs(set - installed) > installed * examination.threshold("part")
				? Evidence.of(Examination.number(set, 0), Examination.number(installed, 0))
				: Optional.empty();
	}

	/** C-13. What is advised of the shared measurements is advised for one maker's batteries. */
	static Optional<Evidence> chargersNotControlled(Examination examination) {
		if (!examination.isBrand()) {
			return Optional.empty();
		}
		if (examination.isTold(Fact.DVCC, "off")) {
			return Evidence.of(Messages.format("rule.chargers-not-controlled.dvcc"));
		}
		if (examination.isTold(Fact.CONTROLLING_BMS, "other")) {
			return Evidence.of(Messages.format("rule.chargers-not-controlled.bms"));
		}
		boolean shared = examination.isTold(Fact.SHARED_VOLTAGE, "on") || examination.isTold(Fact.SHARED_TEMPERATURE, "on");
		return examination.isBattery() && shared ? Evidence.of(Messages.format("rule.chargers-not-controlled.shared")) : Optional.empty();
	}

	/** C-15 */
	static Optional<Evidence> dcPath(Examination examination) {
		if (examination.isTold(Fact.DC_BREAKER, "no")) {
			return Evidence.of(Messages.format("rule.dc-path.breaker"));
		}
		double told = examination.reading(Reading.INPUT_CAPACITY);
		double capacity = Double.isNaN(told) ? examination.rule().find(examination.site(), "input." + examination.site().brand()).orElse(Double.NaN) : told;
		return examination.isTold(Fact.PRECHARGE, "no") && capacity > examination.threshold("millifarad")
				? Evidence.of(Messages.format("rule.dc-path.precharge", Examination.number(capacity, 0)))
				: Optional.empty();
	}

	/** C-17 */
	static Optional<Evidence> transceiver(Examination examination) {
		return examination.isBrand() && examination.isTold(Fact.TRANSCEIVER, "5V") ? Evidence.of() : Optional.empty();
	}

	/** C-18 */
	static Optional<Evidence> switches(Examination examination) {
		String told = examination.told(Fact.DIP_SWITCHES).toUpperCase(Locale.ROOT).replace("ON", "1").replace("OFF", "0").replaceAll("[ ,-]", "");
		if (!examination.isBrand() || !told.matches("[01]{8}")) {
			return Optional.empty();
		}
		if (!examination.rule().words("rates").contains(told.substring(5))) {
			return Evidence.of(told, Messages.format("rule.switches.rate"));
		}
		return examination.rule().words("own-protocols").contains(told.substring(0, 4))
				? Evidence.of(told, Messages.format("rule.switches.protocol"))
				: Optional.empty();
	}
}
