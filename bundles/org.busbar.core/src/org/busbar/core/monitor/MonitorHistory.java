package org.busbar.core.monitor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.monitor.MonitorSnapshot;

/** The latest readings of every value. Any thread. */
final class MonitorHistory {

	/** About an hour at one round in two seconds. */
	static final int KEPT = 2000;

	private final Map<String, Deque<MonitorReading>> readings = new HashMap<>();

	synchronized void add(MonitorSnapshot snapshot) {
		for (MonitorReading reading : snapshot.readings().values()) {
			Deque<MonitorReading> kept = readings.computeIfAbsent(reading.value().id(), id -> new ArrayDeque<>());
			if (kept.isEmpty() || kept.getLast().nanos() < reading.nanos()) {
				kept.addLast(reading);
			}
			if (kept.size() > KEPT) {
				kept.removeFirst();
			}
		}
	}

	synchronized List<MonitorReading> of(String id) {
		return List.copyOf(readings.getOrDefault(id, new ArrayDeque<>()));
	}
}
