package org.busbar.core.fingerprint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.core.configuration.Fingerprint;
import org.busbar.core.configuration.Fingerprint.Heard;
import org.busbar.core.configuration.Fingerprint.Known;
import org.busbar.core.configuration.Fingerprint.Range;

/**
 * What has changed since a site was accepted, in plain sentences. What another state of charge, another temperature, another load or noise explains is no change;
 * what was heard for too short a time to tell is none either.
 */
public final class FingerprintChanges {

	/** A period that is so many times as long, or as short, is another. */
	private static final double PERIOD = 1.5;
	private static final double PERIOD_SECONDS = 0.05;
	/** A message is missing when so many periods passed without it, and at least so many seconds. */
	private static final double MISSED = 5;
	private static final double SHORTEST = 5;
	/** Volt. */
	private static final double VOLTAGE = 0.3;
	/** Ampere, and part: what the highest limit may differ by. */
	private static final double AMPERE = 2;
	private static final double PART = 0.1;
	private static final double CAPACITY_PART = 0.05;
	/** Percent and degrees by which two captures may lie apart and still be compared. */
	private static final double NEAR = 5;
	/** At the ends the limits move by nature. */
	private static final double FULL = 97;
	private static final double EMPTY = 10;

	private final Fingerprint before;
	private final Fingerprint now;
	private final Map<Quantity, Range> old;
	private final Map<Quantity, Range> fresh;
	private final List<String> changes = new ArrayList<>();

	private FingerprintChanges(Fingerprint before, Fingerprint now) {
		this.before = before;
		this.now = now;
		old = ranges(before);
		fresh = ranges(now);
	}

	/** The changes, those that stop a site first. */
	public static List<String> between(Fingerprint accepted, Fingerprint today) {
		return new FingerprintChanges(accepted, today).compare();
	}

	/**
	 * What was left out of the comparison, and why; a sentence for each reason.
	 *
	 * @return empty where everything that both heard was compared
	 */
	public static List<String> leftOut(Fingerprint accepted, Fingerprint today) {
		return new FingerprintChanges(accepted, today).leftOut();
	}

	/** Why a site had better not be accepted at this moment; empty where nothing speaks against it. */
	public static Optional<String> warning(Fingerprint print) {
		return Optional.ofNullable(ranges(print).get(Quantity.BATTERY_SOC)).filter(range -> range.high() >= FULL)
				.map(range -> Messages.format("accept.full", number(range.high()), number(FULL)));
	}

	private static Map<Quantity, Range> ranges(Fingerprint print) {
		return print.ranges().stream().filter(range -> Quantity.of(range.quantity()).isPresent())
				.collect(Collectors.toMap(range -> Quantity.of(range.quantity()).orElseThrow(), Function.identity(), (one, other) -> one));
	}

	private List<String> compare() {
		messages();
		voltage(Quantity.LIMIT_CHARGE_VOLTAGE, "charge-voltage", !reaches(FULL));
		voltage(Quantity.LIMIT_DISCHARGE_VOLTAGE, "discharge-voltage", !falls(EMPTY));
		current(Quantity.LIMIT_CHARGE_CURRENT, "charge-current");
		current(Quantity.LIMIT_DISCHARGE_CURRENT, "discharge-current");
		number(Quantity.MODULES_ONLINE, "modules-online", 0);
		number(Quantity.BATTERY_CAPACITY, "capacity", CAPACITY_PART);
		facts();
		return List.copyOf(changes);
	}

	private void tell(String key, Object... arguments) {
		changes.add(Messages.format("change." + key, arguments));
	}

	private void messages() {
		Map<String, Heard> present = now.messages().stream().collect(Collectors.toMap(Heard::identifier, Function.identity(), (one, other) -> one));
		for (Role role : Role.values()) {
			List<Heard> expected = before.messages().stream().filter(one -> one.sender().equals(role.node()) && isDue(one, now)).toList();
			if (!expected.isEmpty() && expected.stream().noneMatch(one -> present.containsKey(one.identifier()))) {
				tell("silent." + role, expected.size());
			} else {
				expected.stream().filter(one -> !present.containsKey(one.identifier())).forEach(this::missing);
			}
		}
		before.messages().stream().filter(one -> one.sender().isEmpty() && isDue(one, now) && !present.containsKey(one.identifier())).forEach(this::missing);
		Map<String, Heard> known = before.messages().stream().collect(Collectors.toMap(Heard::identifier, Function.identity(), (one, other) -> one));
		for (Heard message : now.messages()) {
			Heard then = known.get(message.identifier());
			if (then != null) {
				same(then, message);
			} else if (isDue(message, before)) {
				tell("new", message.identifier(), number(message.period()));
			}
		}
	}

	/** Whether a message that comes so often had to be heard. */
	private static boolean isDue(Heard message, Fingerprint in) {
		return message.period() > 0 && in.seconds() >= Math.max(SHORTEST, MISSED * message.period());
	}

	private void missing(Heard message) {
		tell("missing", message.identifier(), number(message.period()));
	}

	private void same(Heard then, Heard message) {
		if (then.length() != message.length()) {
			tell("length", message.identifier(), message.length(), then.length());
		}
		double ratio = message.period() / then.period();
		if ((ratio > PERIOD || ratio < 1 / PERIOD) && Math.abs(message.period() - then.period()) > PERIOD_SECONDS) {
			tell("period", message.identifier(), number(message.period()), number(then.period()));
		}
	}

	private void voltage(Quantity quantity, String key, boolean comparable) {
		Range then = old.get(quantity);
		Range today = fresh.get(quantity);
		if (then != null && today != null && comparable && (today.low() > then.high() + VOLTAGE || today.high() < then.low() - VOLTAGE)) {
			tell(key, span(today), span(then));
		}
	}

	/** A limit tapers with state of charge and temperature: only where both are alike does its highest value mean something. */
	private void current(Quantity quantity, String key) {
		Range then = old.get(quantity);
		Range today = fresh.get(quantity);
		if (then != null && today != null && isAlike() && !reaches(FULL) && !falls(EMPTY)
				&& Math.abs(today.high() - then.high()) > Math.max(AMPERE, PART * then.high())) {
			tell(key, number(today.high()), number(then.high()));
		}
	}

	private boolean isAlike() {
		return near(Quantity.BATTERY_SOC, false) && near(Quantity.BATTERY_TEMPERATURE, true);
	}

	private List<String> leftOut() {
		List<String> reasons = new ArrayList<>();
		if (reaches(FULL)) {
			String when = isFull(old) ? "accepted" : "now";
			leave(reasons, "full." + when, heard(Quantity.LIMIT_CHARGE_VOLTAGE, Quantity.LIMIT_CHARGE_CURRENT, Quantity.LIMIT_DISCHARGE_CURRENT), FULL);
		}
		if (falls(EMPTY)) {
			leave(reasons, "empty", heard(Quantity.LIMIT_DISCHARGE_VOLTAGE, Quantity.LIMIT_CHARGE_CURRENT, Quantity.LIMIT_DISCHARGE_CURRENT), EMPTY);
		} else if (!reaches(FULL) && !isAlike()) {
			leave(reasons, "apart", heard(Quantity.LIMIT_CHARGE_CURRENT, Quantity.LIMIT_DISCHARGE_CURRENT), NEAR);
		}
		leave(reasons, "short.now", tooBrief(before, now), now.seconds());
		leave(reasons, "short.accepted", tooBrief(now, before), before.seconds());
		leave(reasons, "unknown.now", unknown(before, now), 0);
		leave(reasons, "unknown.accepted", unknown(now, before), 0);
		return List.copyOf(reasons);
	}

	private static void leave(List<String> reasons, String key, String what, double bound) {
		if (!what.isEmpty()) {
			reasons.add(Messages.format("left-out." + key, what, number(bound)));
		}
	}

	/** Messages that the one has heard and the other not, but for too short a time, or too irregular, to be missed. */
	private static String tooBrief(Fingerprint one, Fingerprint other) {
		Set<String> heard = other.messages().stream().map(Heard::identifier).collect(Collectors.toSet());
		return one.messages().stream().filter(message -> !heard.contains(message.identifier()) && !isDue(message, other))
				.map(message -> "0x" + message.identifier()).distinct().collect(Collectors.joining(", "));
	}

	/** Facts that the one knows and the other does not. */
	private static String unknown(Fingerprint one, Fingerprint other) {
		Set<String> known = other.facts().stream().map(Known::subject).collect(Collectors.toSet());
		return one.facts().stream().filter(fact -> !known.contains(fact.subject())).map(Known::title).distinct().collect(Collectors.joining(", "));
	}

	/** Those that both heard, by name. */
	private String heard(Quantity... limits) {
		return Stream.of(limits).filter(limit -> old.containsKey(limit) && fresh.containsKey(limit)).map(limit -> Messages.format(limit.id()))
				.collect(Collectors.joining(", "));
	}

	private static boolean isFull(Map<Quantity, Range> ranges) {
		return Optional.ofNullable(ranges.get(Quantity.BATTERY_SOC)).filter(range -> range.high() >= FULL).isPresent();
	}

	private boolean near(Quantity quantity, boolean unknown) {
		Range then = old.get(quantity);
		Range today = fresh.get(quantity);
		return then == null || today == null ? unknown : today.low() >= then.low() - NEAR && today.high() <= then.high() + NEAR;
	}

	private boolean reaches(double percent) {
		return Optional.ofNullable(old.get(Quantity.BATTERY_SOC)).filter(range -> range.high() >= percent).isPresent()
				|| Optional.ofNullable(fresh.get(Quantity.BATTERY_SOC)).filter(range -> range.high() >= percent).isPresent();
	}

	private boolean falls(double percent) {
		return Optional.ofNullable(old.get(Quantity.BATTERY_SOC)).filter(range -> range.low() <= percent).isPresent()
				|| Optional.ofNullable(fresh.get(Quantity.BATTERY_SOC)).filter(range -> range.low() <= percent).isPresent();
	}

	private void number(Quantity quantity, String key, double part) {
		Range then = old.get(quantity);
		Range today = fresh.get(quantity);
		if (then != null && today != null && Math.abs(today.high() - then.high()) > part * then.high()) {
			tell(key, number(today.high()), number(then.high()));
		}
	}

	private void facts() {
		Map<String, Known> today = now.facts().stream().collect(Collectors.toMap(Known::subject, Function.identity(), (one, other) -> one));
		for (Known then : before.facts()) {
			Known fact = today.get(then.subject());
			if (fact != null && !fact.value().equals(then.value())) {
				tell("fact", then.title(), fact.value(), then.value());
			}
		}
	}

	private static String span(Range range) {
		return range.high() - range.low() < VOLTAGE ? number(range.high()) : Messages.format("span", number(range.low()), number(range.high()));
	}

	private static String number(double value) {
		BigDecimal rounded = BigDecimal.valueOf(Math.round(value * 100) / 100.0).stripTrailingZeros();
		return rounded.signum() == 0 ? "0" : rounded.toPlainString();
	}
}
