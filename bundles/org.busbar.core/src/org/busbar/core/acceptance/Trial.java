package org.busbar.core.acceptance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.busbar.api.quantity.Quantity;
import org.busbar.core.configuration.AcceptanceTest;

/** The acceptance tests that the bus measures, with what the engineer is told about each. */
public enum Trial {
	/** The battery's current has the right sign and scale. */
	SIGN("AT1", "sign", 3, Set.of(Quantity.BATTERY_CURRENT), Entry.CLAMP, Entry.DISPLAY_CURRENT, Entry.DISPLAY_VOLTAGE, Entry.DISPLAY_SOC),
	/** The inverter reacts when it no longer hears the battery. */
	LOSS("AT2", "loss", 3, Set.of(Quantity.BATTERY_CURRENT), Entry.REACTION),
	/** The inverter obeys the limits. */
	LIMITS("AT3", "limits", 1, Set.of(Quantity.BATTERY_CURRENT, Quantity.LIMIT_CHARGE_CURRENT, Quantity.LIMIT_DISCHARGE_CURRENT)),
	/** Both start, whichever is switched on first. */
	START("AT4", "start", 8, Set.of(Quantity.BATTERY_CURRENT)),
	/** A warning of the battery is shown by the inverter. */
	ALARM("AT5", "alarm", 3, AlarmMeasuring.ALARMS, Entry.DISPLAY_ALARM),
	/** The state of charge outlasts a restart. */
	RESTART("AT6", "restart", 4, Set.of(Quantity.BATTERY_SOC), Entry.DISPLAY_SOC),
	/** Three days without trouble. */
	WATCH("AT7", "watch", 1, Set.of(Quantity.BATTERY_SOC));

	private final String id;
	private final String word;
	private final int steps;
	private final Set<Quantity> quantities;
	private final List<Entry> entries;

	Trial(String id, String word, int steps, Set<Quantity> quantities, Entry... entries) {
		this.id = id;
		this.word = word;
		this.steps = steps;
		this.quantities = quantities;
		this.entries = List.of(entries);
	}

	/** {@code AT1} to {@code AT7}. */
	public String id() {
		return id;
	}

	/** By {@link #id}, in any case. */
	public static Optional<Trial> of(String id) {
		return Arrays.stream(values()).filter(trial -> trial.id.equalsIgnoreCase(id)).findFirst();
	}

	/** Which one a test of a configuration is; empty for one of the engineer's own. */
	public static Optional<Trial> of(AcceptanceTest test) {
		return Arrays.stream(values()).filter(trial -> trial.testId().equals(test.id())).findFirst();
	}

	/** The id that such a test has in a configuration. */
	public String testId() {
		return "test-" + word;
	}

	/** Its name for people. */
	public String title() {
		return text("title");
	}

	/** Why it is done. */
	public String purpose() {
		return text("purpose");
	}

	/** What is dangerous about it. */
	public String hazard() {
		return text("hazard");
	}

	/** What has to be so for it to be passed. */
	public String limit() {
		return text("limit");
	}

	/** What that rests on. */
	public String source() {
		return text("source");
	}

	/** What is to be done, in order. */
	public List<String> steps() {
		return IntStream.rangeClosed(1, steps).mapToObj(number -> text("step." + number)).toList();
	}

	/** All steps in one text. */
	public String procedure() {
		return String.join(" ", steps());
	}

	/** When the button of an {@link TrialStatus#action} is to be pressed, for who has that button; empty for a test without. */
	public Optional<String> button() {
		return this == LOSS || this == START ? Optional.of(text("button")) : Optional.empty();
	}

	/** What the engineer may read and type. */
	public List<Entry> entries() {
		return entries;
	}

	/** What an excerpt has to show. */
	Stream<Quantity> quantities() {
		return quantities.stream();
	}

	private String text(String key) {
		return Messages.format(id + '.' + key);
	}
}
