package org.busbar.core.doctor;

import java.util.Map;
import java.util.Optional;

import org.busbar.api.doctor.Fact;
import org.busbar.api.doctor.Reading;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityValue;

/** Nameplates, and what the battery's own software shows, held against the bus and against each other. */
final class NameplateRules {

	static final Map<String, RuleFunction> FUNCTIONS = Map.of("V-11", NameplateRules::allowsTooMuch, "V-12", NameplateRules::allowsLittle, "L-11",
			NameplateRules::inverterTooLarge, "B-14", NameplateRules::modulesUneven, "B-15", NameplateRules::modulesApart, "X-13",
			NameplateRules::tellsOtherwise);

	private static final double PERCENT = 100;

	private NameplateRules() {
	}

	/** V-11 */
	static Optional<Evidence> allowsTooMuch(Examination examination) {
		return allowsTooMuch(examination, Quantity.LIMIT_CHARGE_CURRENT, Reading.MODULE_CHARGE_CURRENT)
				.or(() -> allowsTooMuch(examination, Quantity.LIMIT_DISCHARGE_CURRENT, Reading.MODULE_DISCHARGE_CURRENT));
	}

	private static Optional<Evidence> allowsTooMuch(Examination examination, Quantity limit, Reading nameplate) {
		double allowed = examination.value(limit);
		double modules = examination.reading(Reading.MODULES);
		double each = examination.reading(nameplate);
		return allowed > examination.threshold("part") * modules * each + Examination.TOLERANCE
				? Evidence.of(Examination.number(allowed, 1), Examination.number(modules, 0), Examination.number(each, 1), examination.place(limit))
				: Optional.empty();
	}

	/** V-12. Full, cold, hot or in alarm a battery rightly allows less. */
	static Optional<Evidence> allowsLittle(Examination examination) {
		double allowed = examination.value(Quantity.LIMIT_CHARGE_CURRENT);
		double expected = examination.reading(Reading.MODULES) * examination.reading(Reading.MODULE_CHARGE_CURRENT);
		double temperature = examination.value(Quantity.BATTERY_TEMPERATURE);
		boolean usual = examination.value(Quantity.BATTERY_SOC) < examination.threshold("state") && temperature >= examination.threshold("coldest")
				&& temperature <= examination.threshold("hottest");
		return usual && allowed > 0 && allowed < examination.threshold("part") * expected && !StateRules.isAlarmed(examination)
				? Evidence.of(Examination.number(allowed / expected * PERCENT, 0), Examination.number(allowed, 1), Examination.number(expected, 0),
						examination.place(Quantity.LIMIT_CHARGE_CURRENT))
				: Optional.empty();
	}

	/** L-11. With a grid, the grid helps. */
	static Optional<Evidence> inverterTooLarge(Examination examination) {
		double power = examination.reading(Reading.INVERTER_POWER);
		double cutoff = examination.reading(Reading.INVERTER_CUTOFF);
		double lowest = Double.isNaN(cutoff) ? examination.site().cells() * examination.threshold("cell-lowest") : cutoff;
		double given = examination.reading(Reading.MODULES) * examination.reading(Reading.MODULE_DISCHARGE_CURRENT);
		double needed = power / lowest;
		return examination.isTold(Fact.GRID, "no") && lowest > 0 && needed > given
				? Evidence.of(Examination.number(power, 0), Examination.number(needed, 0), Examination.number(lowest, 1), Examination.number(given, 0))
				: Optional.empty();
	}

	/** B-14 */
	static Optional<Evidence> modulesUneven(Examination examination) {
		double lowest = examination.reading(Reading.MODULE_SOC_LOWEST);
		double highest = examination.reading(Reading.MODULE_SOC_HIGHEST);
		return highest - lowest > examination.threshold("percent")
				? Evidence.of(Examination.number(lowest, 1), Examination.number(highest, 1))
				: Optional.empty();
	}

	/** B-15 */
	static Optional<Evidence> modulesApart(Examination examination) {
		double apart = examination.reading(Reading.MODULE_HIGHEST) - examination.reading(Reading.MODULE_LOWEST);
		return apart > examination.threshold("volt") + Examination.TOLERANCE
				? Evidence.of(Examination.number(apart, 2), Examination.number(examination.threshold("volt"), 1))
				: Optional.empty();
	}

	/** The software shows what was so some seconds ago. */
	static Optional<Evidence> tellsOtherwise(Examination examination) {
		return tellsOtherwise(examination, Reading.OWN_SOC, Quantity.BATTERY_SOC, examination.threshold("percent"))
				.or(() -> tellsOtherwise(examination, Reading.OWN_VOLTAGE, Quantity.BATTERY_VOLTAGE, examination.threshold("volt")))
				.or(() -> tellsOtherwise(examination, Reading.OWN_CURRENT, Quantity.BATTERY_CURRENT,
						Math.max(examination.threshold("ampere"), Math.abs(examination.reading(Reading.OWN_CURRENT)) * examination.threshold("part"))));
	}

	private static Optional<Evidence> tellsOtherwise(Examination examination, Reading reading, Quantity quantity, double most) {
		double own = examination.reading(reading);
		double sent = examination.value(quantity);
		double oldest = examination.view().nanos() - examination.threshold("delay") * 1e9;
		double least = Math.abs(own - sent);
		for (QuantityValue value : examination.view().recent(quantity)) {
			least = value.nanos() >= oldest ? Math.min(least, Math.abs(own - value.value())) : least;
		}
		String unit = quantity.unit().symbol();
		return least > most + Examination.TOLERANCE
				? Evidence.of(Examination.number(own, 2) + ' ' + unit, Examination.number(sent, 2) + ' ' + unit, examination.place(quantity))
				: Optional.empty();
	}
}
