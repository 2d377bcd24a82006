package org.busbar.core.monitor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.busbar.api.fact.Confidence;
import org.busbar.api.fact.Source;
import org.busbar.api.monitor.MonitorDescription;
import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.api.quantity.Quantity;
import org.busbar.core.export.Json;

/** What a battery says over its own link, as JSON. */
public final class MonitorJson {

	private MonitorJson() {
	}

	private record Content(String battery, String port, String state, Optional<String> fault, List<String> failed, long rounds, long requests, long failures,
			long skipped,
			long keys, Optional<Long> nanos, List<Value> values, List<Source> sources, List<String> findings) {
	}

	private record Value(String id, String title, String group, int index, Optional<Double> number, String unit, long raw, long nanos,
			Optional<String> quantity,
			Optional<String> confidence, String source, String note) {

		static Value of(MonitorReading reading) {
			return new Value(reading.value().id(), reading.value().title(), reading.value().group().word(), reading.value().index(),
					reading.isPossible() ? Optional.of(reading.number()) : Optional.empty(),
					reading.value().unit(), reading.raw(), reading.nanos(), reading.value().quantity().map(Quantity::id),
					reading.value().confidence().map(Confidence::word), reading.value().source(), reading.value().note());
		}
	}

	/** @param findings what the doctor found when it held this against the bus, each as one sentence */
	public static String write(MonitorDescription description, String port, MonitorStatus status, Optional<MonitorSnapshot> snapshot, List<String> findings) {
		List<Value> values = snapshot.stream().flatMap(some -> some.readings().values().stream()).map(Value::of).toList();
		return Json.write(new Content(description.battery(), port, status.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
				status.fault().map(fault -> status.text()), status.failed(),
				status.rounds(), status.requests(), status.failures(), status.skipped(), status.keys(), snapshot.map(MonitorSnapshot::nanos), values,
				description.sources(), findings));
	}
}
