package org.busbar.core.doctor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.busbar.api.doctor.BusView;
import org.busbar.api.doctor.Fact;
import org.busbar.api.doctor.MessageView;
import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Site;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;

/**
 * What a rule looks at.
 *
 * @param rule its data
 * @param site what is known apart from the bus
 * @param view the bus at one moment
 */
record Examination(RuleDefinition rule, Site site, BusView view) {

	/** Added where values with two decimals are compared, so that binary noise decides nothing. */
	static final double TOLERANCE = 1e-6;

	private static final long MINUTE = 60;
	private static final long HOUR = 3600;

	double threshold(String name) {
		return rule.threshold(site, name);
	}

	/** {@link Double#NaN}, with which no comparison holds, when it cannot be trusted at this moment. */
	double value(Quantity quantity) {
		return view.value(quantity).orElse(Double.NaN);
	}

	/** Whether the battery is so full that it rightly takes no more; false where its state of charge cannot be trusted. */
	boolean isFull() {
		return value(Quantity.BATTERY_SOC) >= threshold("full");
	}

	/** Whether the battery is so empty that it rightly gives no more; false where its state of charge cannot be trusted. */
	boolean isEmpty() {
		return value(Quantity.BATTERY_SOC) <= threshold("empty");
	}

	/** What was typed in; {@link Double#NaN}, with which no comparison holds, when nothing was. */
	double reading(Reading reading) {
		return site.readings().getOrDefault(reading, Double.NaN);
	}

	/** The latest value, also one that its range does not admit; {@link Double#NaN} when none was received or it is old. */
	double received(Quantity quantity) {
		return view.latest(quantity).filter(value -> value.state() == QuantityState.VALID || value.state() == QuantityState.OUT_OF_RANGE).stream()
				.mapToDouble(QuantityValue::value).findFirst().orElse(Double.NaN);
	}

	/** What went before, longer ago than single readings are kept; empty while no dialect is known. */
	Optional<Chronicle> chronicle() {
		return view instanceof Moment moment ? moment.chronicle() : Optional.empty();
	}

	/** What the battery says over its own link; empty where nobody asks it. */
	Optional<OwnLink> ownLink() {
		return view instanceof Moment moment && moment.ownLink().isThere() ? Optional.of(moment.ownLink()) : Optional.empty();
	}

	/** Installed capacity in Ah, as it was given or as the modules make it up; {@link Double#NaN} when nobody said. */
	double capacity() {
		double given = site.capacity();
		return given > 0 ? given : reading(Reading.MODULES) * reading(Reading.MODULE_CAPACITY);
	}

	/** Whether this was told. */
	boolean isTold(Fact fact, String text) {
		return site.installation().isTold(fact, text);
	}

	/** What was told of a fact that is told once; empty when nothing was. */
	String told(Fact fact) {
		return site.installation().told(fact).stream().findFirst().orElse("");
	}

	/** Whether what was told of a fact is one of the rule's words, upper or lower case. */
	boolean isTold(Fact fact) {
		return rule.words(fact.id()).stream().anyMatch(word -> site.installation().told(fact).stream().anyMatch(word::equalsIgnoreCase));
	}

	/** Whether the battery is one of those that the rule names, by maker or by maker and model. */
	boolean isBattery() {
		return rule.words("batteries").stream().anyMatch(name -> site.battery().equals(name) || site.battery().startsWith(name + '/'));
	}

	/** Whether the inverter is of one of the brands that the rule names. */
	boolean isBrand() {
		return rule.words("brands").contains(site.brand());
	}

	/** Whether the dialect is known and one of those that the rule names. */
	boolean isDialect() {
		return site.protocol().filter(protocol -> rule.words("dialects").contains(protocol.id())).isPresent();
	}

	/** A limit that is below 0, though none can be; whether the dialect's range admits it does not matter. Empty when there is none such at this moment. */
	OptionalDouble negative(Quantity limit) {
		return view.latest(limit).filter(ValueRules::isNegative).stream().mapToDouble(QuantityValue::value).findFirst();
	}

	/** The message that a quantity was read from, as people write its identifier. */
	String place(Quantity quantity) {
		String signal = view.latest(quantity).map(QuantityValue::signal).orElse("");
		String message = signal.substring(0, Math.max(0, signal.indexOf('.')));
		return view.messages().stream().filter(seen -> seen.name().equals(message)).map(PresenceRules::name).findFirst().orElse(signal);
	}

	/** What somebody chose for an option of the dialect; empty where the dialect was only concluded. */
	Optional<String> chosen(String option) {
		return !site.isInferred(Site.PROTOCOL) && view instanceof Moment moment ? moment.option(option) : Optional.empty();
	}

	/** The messages that were seen of the identifiers of this name. */
	List<MessageView> messages(String name) {
		List<Identifier> wanted = rule.identifiers(name);
		List<MessageView> seen = view.messages();
		List<MessageView> found = List.of();
		for (int i = 0; i < seen.size(); i++) {
			if (isAmong(wanted, seen.get(i).key())) {
				found = found.isEmpty() ? new ArrayList<>() : found;
				found.add(seen.get(i));
			}
		}
		return found;
	}

	/** Whether there is such an identifier; asked so often that it makes no objects. */
	static boolean isAmong(List<Identifier> identifiers, int key) {
		for (int i = 0; i < identifiers.size(); i++) {
			if (identifiers.get(i).key() == key) {
				return true;
			}
		}
		return false;
	}

	/** A number as people write it: at most so many decimals, none that says nothing. */
	static String number(double value, int decimals) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
		return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
	}

	/** A time as people say it. */
	static String duration(double seconds) {
		long whole = Math.round(seconds);
		if (whole < MINUTE) {
			return Messages.format("duration.seconds", number(seconds, 1));
		}
		return whole < HOUR
				? Messages.format("duration.minutes", whole / MINUTE, whole % MINUTE)
				: Messages.format("duration.hours", whole / HOUR, whole % HOUR / MINUTE);
	}
}
