package org.busbar.api.monitor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.busbar.api.quantity.Quantity;

/**
 * The latest reading of every value that came so far. Each has its own time: a value whose request failed is older than the others.
 *
 * @param battery  id of the battery
 * @param nanos    end of the latest round: nanoseconds since 1970-01-01 UTC
 * @param readings by {@link MonitorValue#id()}, in the order of the description
 */
public record MonitorSnapshot(String battery, long nanos, Map<String, MonitorReading> readings) {

	public MonitorSnapshot {
		readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
	}

	/** The latest reading of this value. */
	public Optional<MonitorReading> reading(String id) {
		return Optional.ofNullable(readings.get(id));
	}

	/** The latest number of this value; empty when none came or it cannot be. */
	public OptionalDouble number(String id) {
		MonitorReading reading = readings.get(id);
		return reading == null || !reading.isPossible() ? OptionalDouble.empty() : OptionalDouble.of(reading.number());
	}

	/** What is the same as this on the bus; the first in the order of the description when there are several, and none that cannot be. */
	public Optional<MonitorReading> reading(Quantity quantity) {
		return readings.values().stream()
				.filter(reading -> reading.isPossible() && reading.value().quantity().filter(quantity::equals).isPresent()).findFirst();
	}

	/** What belongs together, in the order of the description. */
	public List<MonitorReading> readings(MonitorGroup group) {
		return readings.values().stream().filter(reading -> reading.value().group() == group).toList();
	}
}
