package org.busbar.core.doctor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.busbar.api.doctor.BusView;
import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;

/**
 * What the battery says of itself over its own link, and what it has said on the bus at about the same time. Both sides measure and send in their own time, so a
 * value is judged only when everything that the other side said around it has come.
 */
final class OwnLink {

	/** What is held against the bus. */
	static final List<Quantity> COMPARED = List.of(Quantity.BATTERY_SOC, Quantity.BATTERY_VOLTAGE, Quantity.BATTERY_CURRENT,
			Quantity.LIMIT_CHARGE_CURRENT, Quantity.LIMIT_DISCHARGE_CURRENT);

	private static final double NANOS_PER_SECOND = 1e9;
	/** Longer than anything is looked back. */
	private static final long KEPT = 60_000_000_000L;
	private static final int MOST_KEPT = 1000;
	/** A single value may be damaged on its way: the checksums of such links are weak. */
	private static final int FEWEST = 2;

	private final Map<Quantity, Deque<Sample>> own = new EnumMap<>(Quantity.class);
	private final Map<Quantity, Deque<Sample>> sent = new EnumMap<>(Quantity.class);
	private Optional<MonitorSnapshot> latest = Optional.empty();

	private record Sample(long nanos, double value) {
	}

	/**
	 * The two sides at the moment at which they were closest.
	 *
	 * @param own  over its own link
	 * @param sent on the bus
	 */
	record Difference(double own, double sent) {

		double size() {
			return Math.abs(own - sent);
		}
	}

	/** A round of the own link is over. */
	void said(MonitorSnapshot snapshot) {
		latest = Optional.of(snapshot);
		for (Quantity quantity : COMPARED) {
			snapshot.reading(quantity).ifPresent(reading -> add(own, quantity, new Sample(reading.nanos(), reading.number())));
		}
	}

	/** The bus at a moment; nothing is kept while there is no own link. */
	void look(BusView view) {
		if (latest.isEmpty()) {
			return;
		}
		for (Quantity quantity : COMPARED) {
			Optional<QuantityValue> value = view.latest(quantity);
			if (value.isPresent() && value.get().state() == QuantityState.VALID) {
				add(sent, quantity, new Sample(value.get().nanos(), value.get().value()));
			}
		}
	}

	private static void add(Map<Quantity, Deque<Sample>> all, Quantity quantity, Sample sample) {
		Deque<Sample> samples = all.computeIfAbsent(quantity, some -> new ArrayDeque<>());
		if (!samples.isEmpty() && samples.getLast().nanos() >= sample.nanos()) {
			return;
		}
		samples.addLast(sample);
		while (samples.size() > MOST_KEPT || sample.nanos() - samples.getFirst().nanos() > KEPT) {
			samples.removeFirst();
		}
	}

	/** Whether there is an own link at all. */
	boolean isThere() {
		return latest.isPresent();
	}

	/**
	 * The latest number of a value that is not older than so many seconds.
	 *
	 * @param now nanoseconds since 1970-01-01 UTC
	 */
	OptionalDouble number(String id, long now, double seconds) {
		Optional<MonitorReading> reading = latest.flatMap(snapshot -> snapshot.reading(id)).filter(some -> now - some.nanos() <= seconds * NANOS_PER_SECOND);
		return reading.filter(MonitorReading::isPossible).map(some -> OptionalDouble.of(some.number())).orElseGet(OptionalDouble::empty);
	}

	/**
	 * How far apart both sides are, whatever either is late by; the smallest difference of several readings. Empty while there are not two readings that can be
	 * judged: too new for all that the bus says around them to have come, or so old that the link must have stopped.
	 *
	 * @param now   nanoseconds since 1970-01-01 UTC
	 * @param delay seconds that either side may be late by
	 */
	Optional<Difference> difference(Quantity quantity, long now, double delay) {
		long late = (long) (delay * NANOS_PER_SECOND);
		Optional<Difference> least = Optional.empty();
		int judged = 0;
		for (Sample reading : own.getOrDefault(quantity, new ArrayDeque<>())) {
			long age = now - reading.nanos();
			if (age >= late && age <= 3 * late) {
				Optional<Difference> difference = around(quantity, reading, late);
				if (difference.isPresent()) {
					judged++;
					least = least.filter(other -> other.size() <= difference.get().size()).or(() -> difference);
				}
			}
		}
		return judged >= FEWEST ? least : Optional.empty();
	}

	/**
	 * Between two values that the bus sent everything in between was so too. Empty where the bus was not heard from the beginning to the end of the time that
	 * either side may be late by: what it said then is not known.
	 */
	private Optional<Difference> around(Quantity quantity, Sample reading, long late) {
		double lowest = Double.POSITIVE_INFINITY;
		double highest = Double.NEGATIVE_INFINITY;
		boolean begun = false;
		for (Sample sample : sent.getOrDefault(quantity, new ArrayDeque<>())) {
			if (sample.nanos() <= reading.nanos() - late) {
				begun = true;
				lowest = sample.value();
				highest = sample.value();
			} else {
				lowest = Math.min(lowest, sample.value());
				highest = Math.max(highest, sample.value());
			}
			if (sample.nanos() >= reading.nanos() + late) {
				return begun ? Optional.of(new Difference(reading.value(), Math.clamp(reading.value(), lowest, highest))) : Optional.empty();
			}
		}
		return Optional.empty();
	}
}
