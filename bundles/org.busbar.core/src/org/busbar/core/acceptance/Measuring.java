package org.busbar.core.acceptance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.quantity.Quantity;
import org.busbar.core.acceptance.TrialStatus.Live;

/** The measuring of one test: is told in the order of time what happens. Where a method tells of a moment, that of {@link #bus} is it. */
abstract class Measuring {

	final Circumstances site;
	final BusState bus;
	/** Whether an engineer follows the steps; in a recording nobody says what was done when. */
	final boolean guided;
	private final Map<Entry, Double> entries = new EnumMap<>(Entry.class);

	Measuring(Circumstances site, BusState bus, boolean guided) {
		this.site = site;
		this.bus = bus;
		this.guided = guided;
	}

	/**
	 * A value came.
	 *
	 * @param quantity of a valid number
	 * @param value    in its unit
	 */
	abstract void quantity(Quantity quantity, double value);

	/** Time went on, to the next frame or without one. */
	void advance() {
		// Not every test looks at silence.
	}

	/** The engineer has told that the {@link #action} is done. */
	void done() {
		// Not every test has one.
	}

	void type(Entry entry, double value) {
		entries.put(entry, value);
	}

	void untype(Entry entry) {
		entries.remove(entry);
	}

	Optional<Double> typed(Entry entry) {
		return Optional.ofNullable(entries.get(entry));
	}

	/** Whether silence, which a loss of frames looks like, is what it measures. */
	boolean measuresSilence() {
		return false;
	}

	abstract List<Precondition> preconditions();

	abstract int step();

	/** Whether the bus has shown all that it can, before the steps are over: what is missing is what only the engineer sees. */
	boolean isMeasured() {
		return false;
	}

	Optional<String> action() {
		return Optional.empty();
	}

	Optional<Live> live() {
		return Optional.empty();
	}

	/** What is measured by now; what is still missing says why. */
	abstract List<Line> lines();

	/** Begin of what proves it: nanoseconds since 1970-01-01 UTC. */
	long from() {
		return bus.first();
	}

	/** Its end. */
	long to() {
		return bus.now();
	}

	/** A text of this package. */
	static String text(String key, Object... arguments) {
		return Messages.format(key, arguments);
	}

	static String ampere(double value) {
		return Double.isNaN(value) ? "?" : Figures.text(value) + " A";
	}

	static String seconds(long nanos) {
		return Figures.text(Math.round(nanos / (double) Figures.SECOND * 10) / 10.0) + " s";
	}

	static double part(long nanos, long all) {
		return Math.clamp(nanos / (double) all, 0, 1);
	}
}
