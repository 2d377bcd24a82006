package org.busbar.core.doctor;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.busbar.api.doctor.BatteryLine;
import org.busbar.api.doctor.Fact;
import org.busbar.api.doctor.MessageView;
import org.busbar.api.doctor.Reading;
import org.busbar.api.quantity.Quantity;

/** What somebody told of the work on site: the converter, the tap, who is on, which lead is where. */
final class ToldRules {

	static final Map<String, RuleFunction> FUNCTIONS = Map.ofEntries(Map.entry("A-04", ToldRules::groundLoop), Map.entry("A-09", ToldRules::tapRunning),
			Map.entry("P-15", ToldRules::answersItself), Map.entry("P-17", ToldRules::profileUnfit), Map.entry("P-18", ToldRules::typeOnOtherLine),
			Map.entry("L-10", ToldRules::fullByCurrent), Map.entry("C-06", ToldRules::leadInSlave), Map.entry("C-14", ToldRules::startOrder),
			Map.entry("WEC-01", ToldRules::shutDown), Map.entry("WEC-02", ToldRules::masterOff));

	private static final String YES = "yes";
	/** Pylontech writes its firmware so. */
	private static final Pattern FIRMWARE = Pattern.compile("[A-Za-z]?(\\d+)\\.(\\d+).*");

	private ToldRules() {
	}

	/** Who does not know whether a converter isolates has one that does not. */
	static Optional<Evidence> groundLoop(Examination examination) {
		boolean tied = examination.isTold(Fact.COMPUTER, "mains") && !examination.isTold(Fact.CONVERTER_ISOLATED, YES);
		double volt = Math.max(orNothing(examination.value(Quantity.BATTERY_VOLTAGE)), orNothing(examination.reading(Reading.BATTERY_TERMINALS)));
		boolean high = volt > examination.threshold("volt");
		boolean negative = !examination.isTold(Fact.SWITCHED_POLE, "positive");
		return tied && (high || negative)
				? Evidence.of(Messages.format(high ? "rule.ground-loop.high" : "rule.ground-loop.pole", Examination.number(volt, 0)))
				: Optional.empty();
	}

	private static double orNothing(double value) {
		return Double.isNaN(value) ? 0 : value;
	}

	/** */
	static Optional<Evidence> tapRunning(Examination examination) {
		if (!examination.isTold(Fact.TAP, "running")) {
			return Optional.empty();
		}
		String brand = examination.site().brand();
		boolean known = examination.rule().words("brands").contains(brand);
		return Evidence.of(Messages.format("rule.tap-running." + (known ? brand : "unknown")));
	}

	/** P-15 */
	static Optional<Evidence> answersItself(Examination examination) {
		double oldest = examination.view().nanos() - 1e9 * examination.threshold("present");
		return examination.isTold(Fact.INVERTER_LEAD, "out")
				? examination.messages("answers").stream().filter(message -> message.last() >= oldest).findFirst()
						.flatMap(message -> Evidence.of(PresenceRules.name(message)))
				: Optional.empty();
	}

	/** P-17 */
	static Optional<Evidence> profileUnfit(Examination examination) {
		if (!examination.isBrand()) {
			return Optional.empty();
		}
		String profile = examination.told(Fact.PORT_PROFILE);
		boolean kept = !examination.messages("keep-alive").isEmpty();
		if (profile.equalsIgnoreCase("HV") && !kept && !examination.isBattery()) {
			return Evidence.of(Messages.format("rule.profile-unfit.silent"));
		}
		String firmware = examination.told(Fact.BATTERY_FIRMWARE);
		return profile.equalsIgnoreCase("LV") && examination.isBattery() && isFrom(firmware, examination.threshold("major"), examination.threshold("minor"))
				? Evidence.of(Messages.format("rule.profile-unfit.firmware", firmware))
				: Optional.empty();
	}

	private static boolean isFrom(String firmware, double major, double minor) {
		Matcher parts = FIRMWARE.matcher(firmware);
		if (!parts.matches()) {
			return false;
		}
		double first = Double.parseDouble(parts.group(1));
		return first > major || first == major && Double.parseDouble(parts.group(2)) >= minor;
	}

	/** P-18 */
	static Optional<Evidence> typeOnOtherLine(Examination examination) {
		if (!examination.isBrand()) {
			return Optional.empty();
		}
		boolean can = examination.site().lines().contains(BatteryLine.CAN);
		boolean serial = examination.site().lines().contains(BatteryLine.RS485);
		String type = examination.told(Fact.BATTERY_TYPE);
		if (isWord(examination, "serial-types", type) && can && !serial) {
			return Evidence.of(type, Messages.format("rule.type-on-other-line.serial"));
		}
		return isWord(examination, "can-types", type) && serial && !can
				? Evidence.of(type, Messages.format("rule.type-on-other-line.can"))
				: Optional.empty();
	}

	private static boolean isWord(Examination examination, String list, String told) {
		return examination.rule().words(list).stream().anyMatch(told::equalsIgnoreCase);
	}

	/** L-10 */
	static Optional<Evidence> fullByCurrent(Examination examination) {
		return examination.isBrand() && examination.isTold(Fact.DC_FEED_IN, YES) && examination.isFull()
				&& examination.value(Quantity.LIMIT_CHARGE_CURRENT) == 0 ? Evidence.of(examination.place(Quantity.LIMIT_CHARGE_CURRENT)) : Optional.empty();
	}

	/** C-06 */
	static Optional<Evidence> leadInSlave(Examination examination) {
		if (examination.isTold(Fact.LEAD_MODULE, "slave")) {
			return Evidence.of(Messages.format("rule.lead-in-slave.slave"));
		}
		return examination.isTold(Fact.MASTER_LINK, "used") ? Evidence.of(Messages.format("rule.lead-in-slave.link")) : Optional.empty();
	}

	/** C-14 */
	static Optional<Evidence> startOrder(Examination examination) {
		if (examination.isTold(Fact.DIP_MOVED, "on")) {
			return Evidence.of(Messages.format("rule.start-order.dip"));
		}
		return examination.isTold(Fact.STARTED_FIRST, "inverter") && examination.isBattery()
				? Evidence.of(Messages.format("rule.start-order.inverter"))
				: Optional.empty();
	}

	/** WEC-01 */
	static Optional<Evidence> shutDown(Examination examination) {
		double volt = examination.reading(Reading.BATTERY_TERMINALS);
		boolean dark = examination.isTold(Fact.RUN_LAMP, "goes-out") || examination.isTold(Fact.RUN_LAMP, "off");
		return examination.isBattery() && dark && Math.abs(volt) <= examination.threshold("volt") && examination.view().frames() == 0
				? Evidence.of(Examination.number(volt, 1))
				: Optional.empty();
	}

	/** WEC-02 */
	static Optional<Evidence> masterOff(Examination examination) {
		if (!examination.isBattery() || !examination.isTold(Fact.MASTER, "off")) {
			return Optional.empty();
		}
		long latest = examination.view().messages().stream().mapToLong(MessageView::last).max().orElse(Long.MAX_VALUE);
		double silent = (examination.view().nanos() - latest) / 1e9;
		return silent > examination.threshold("silent") ? Evidence.of(Examination.duration(silent)) : Optional.empty();
	}
}
