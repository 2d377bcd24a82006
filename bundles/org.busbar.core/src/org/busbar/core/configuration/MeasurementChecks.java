package org.busbar.core.configuration;

import java.util.Optional;

import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Severity;

/** Whether measurements can be, and are what they should be as far as one value tells. The doctor judges them together. */
final class MeasurementChecks {

	private final Problems problems;

	private MeasurementChecks(Problems problems) {
		this.problems = problems;
	}

	static void check(Configuration configuration, Problems problems) {
		MeasurementChecks checks = new MeasurementChecks(problems);
		configuration.measurements().forEach(checks::check);
	}

	private void check(Measurement measurement) {
		String path = Problems.path("measurements", measurement);
		WorkChecks.time(problems, path, measurement.time());
		Optional<Reading> reading = DoctorSite.reading(measurement);
		if (!Double.isFinite(measurement.value())) {
			problems.add(Severity.WARNING, "measurement.open", path + ".value", measurement.what());
		} else if (reading.isPresent()) {
			MeasuredRange.of(reading.get()).ifPresent(range -> check(measurement, range, path));
		} else if (!measurement.reading().isEmpty()) {
			problems.add(Severity.WARNING, "measurement.reading", path + ".reading", measurement.reading());
		}
	}

	private void check(Measurement measurement, MeasuredRange range, String path) {
		double value = measurement.value();
		if (!measurement.unit().strip().equalsIgnoreCase(range.unit())) {
			problems.add(Severity.ERROR, "measurement.unit", path + ".unit", measurement.what(), range.unit(), measurement.unit());
		} else if (value < range.lowest() || value > range.highest()) {
			problems.add(Severity.ERROR, "measurement.impossible", path + ".value", measurement.what(), Problems.number(value), range.unit(),
					Problems.number(range.lowest()), Problems.number(range.highest()));
		} else if (value < range.from() || value > range.to()) {
			problems.add(Severity.WARNING, "measurement.range", path + ".value", measurement.what(), Problems.number(value), range.unit(),
					Problems.number(range.from()), Problems.number(range.to()));
		}
	}
}
