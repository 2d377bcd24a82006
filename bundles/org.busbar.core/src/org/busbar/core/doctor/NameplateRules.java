package org.busbar.core.doctor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.busbar.api.doctor.Fact;
import org.busbar.api.doctor.Reading;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityValue;

/** Nameplates, and what the battery's own software shows, held against the bus and against each other. */
final class NameplateRules {

	static final Map<String, RuleFunction> FUNCTIONS = Map.of("V-11", NameplateRules::allowsTooMuch, "V-12", NameplateRules::allowsLittle, "V-14",
			NameplateRules::dischargesTooFar, "L-11",
			NameplateRules::inverterTooLarge, "B-14", NameplateRules::modulesUneven, "B-15", NameplateRules::modulesApart, "X-13",
			NameplateRules::tellsOtherwise);

	private static final double PERCENT = 100;
	/** More than any battery has beside the one that is asked. */
	private static final int MOST_MODULES = 14;

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
		return OwnLimit.isAbove(allowed, examination.threshold("part") * OwnLimit.ofAll(modules, each))
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

	/** V-14. A limit of 0 is none. */
	static Optional<Evidence> dischargesTooFar(Examination examination) {
		double limit = examination.value(Quantity.LIMIT_DISCHARGE_VOLTAGE);
		double borne = examination.reading(Reading.MODULE_DISCHARGE_VOLTAGE);
		return limit > 0 && OwnLimit.isBelow(limit, borne)
				? Evidence.of(Examination.number(limit, 2), Examination.number(borne, 2), examination.place(Quantity.LIMIT_DISCHARGE_VOLTAGE))
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

	/** B-14. By what was typed, or by what the battery says over its own link. */
	static Optional<Evidence> modulesUneven(Examination examination) {
		return modulesUneven(examination, examination.reading(Reading.MODULE_SOC_LOWEST), examination.reading(Reading.MODULE_SOC_HIGHEST), "own.software")
				.or(() -> examination.ownLink().flatMap(link -> modulesUneven(examination, link)));
	}

	private static Optional<Evidence> modulesUneven(Examination examination, double lowest, double highest, String who) {
		return highest - lowest > examination.threshold("percent") + Examination.TOLERANCE
				? Evidence.of(Messages.format("own.uneven", Messages.format(who), Examination.number(lowest, 1), Examination.number(highest, 1)))
				: Optional.empty();
	}

	private static Optional<Evidence> modulesUneven(Examination examination, OwnLink link) {
		List<Double> charges = modules(examination, link, "soc");
		Optional<Evidence> spread = charges.size() < 2
				? Optional.empty()
				: modulesUneven(examination, Collections.min(charges), Collections.max(charges), "own.link");
		return spread.or(() -> number(examination, link, "imbalance").orElse(0) > 0 ? Evidence.of(Messages.format("own.imbalance")) : Optional.empty());
	}

	/** Of the module that is asked and of those beside it that are there; one that is not says that it has no voltage. */
	private static List<Double> modules(Examination examination, OwnLink link, String what) {
		List<Double> values = new ArrayList<>();
		for (int module = 0; module <= MOST_MODULES; module++) {
			String name = module == 0 ? "pack." : "module." + module + '.';
			if (number(examination, link, name + "voltage").orElse(0) > 0) {
				number(examination, link, name + what).ifPresent(values::add);
			}
		}
		return values;
	}

	private static OptionalDouble number(Examination examination, OwnLink link, String id) {
		return link.number(id, examination.view().nanos(), examination.threshold("fresh"));
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
		return tellsOtherwise(examination, Reading.OWN_SOC, Quantity.BATTERY_SOC)
				.or(() -> tellsOtherwise(examination, Reading.OWN_VOLTAGE, Quantity.BATTERY_VOLTAGE))
				.or(() -> tellsOtherwise(examination, Reading.OWN_CURRENT, Quantity.BATTERY_CURRENT))
				.or(() -> examination.ownLink().flatMap(link -> tellsOtherwise(examination, link)));
	}

	private static Optional<Evidence> tellsOtherwise(Examination examination, Reading reading, Quantity quantity) {
		double own = examination.reading(reading);
		double sent = examination.value(quantity);
		double oldest = examination.view().nanos() - examination.threshold("delay") * 1e9;
		double least = Math.abs(own - sent);
		for (QuantityValue value : examination.view().recent(quantity)) {
			least = value.nanos() >= oldest ? Math.min(least, Math.abs(own - value.value())) : least;
		}
		return least > most(examination, quantity, own) + Examination.TOLERANCE ? told(examination, quantity, "own.software", own, sent) : Optional.empty();
	}

	private static Optional<Evidence> tellsOtherwise(Examination examination, OwnLink link) {
		for (Quantity quantity : OwnLink.COMPARED) {
			Optional<OwnLink.Difference> difference = link.difference(quantity, examination.view().nanos(), examination.threshold("delay"))
					.filter(apart -> apart.size() > most(examination, quantity, apart.own()) + Examination.TOLERANCE);
			if (difference.isPresent()) {
				return told(examination, quantity, "own.link", difference.get().own(), difference.get().sent());
			}
		}
		return Optional.empty();
	}

	private static Optional<Evidence> told(Examination examination, Quantity quantity, String who, double own, double sent) {
		String unit = quantity.unit().symbol();
		return Evidence.of(Messages.format(who), Examination.number(own, 2) + ' ' + unit, Examination.number(sent, 2) + ' ' + unit,
				examination.place(quantity));
	}

	private static double most(Examination examination, Quantity quantity, double own) {
		return OwnLinkTolerance.most(examination.rule(), examination.site(), quantity, own);
	}
}
