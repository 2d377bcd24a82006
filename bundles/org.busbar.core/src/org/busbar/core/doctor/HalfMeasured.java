package org.busbar.core.doctor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.doctor.Reading;

/**
 * One of two readings of which rules judge both together or hardly anything.
 *
 * @param measured the one that was taken
 * @param missing  the one that was not
 */
record HalfMeasured(Reading measured, Reading missing) {

	private static final List<HalfMeasured> PAIRS = List.of(new HalfMeasured(Reading.HIGH, Reading.LOW),
			new HalfMeasured(Reading.HIGH_LOWEST, Reading.LOW_HIGHEST),
			new HalfMeasured(Reading.RESISTANCE, Reading.RESISTANCE_WITHOUT_CONVERTER), new HalfMeasured(Reading.MODULE_LOWEST, Reading.MODULE_HIGHEST));

	/** The first pair that is not whole; the resistance at the plug is judged alone. */
	static Optional<HalfMeasured> of(Set<Reading> readings) {
		return PAIRS.stream().flatMap(pair -> List.of(pair, new HalfMeasured(pair.missing, pair.measured)).stream())
				.filter(pair -> pair.measured != Reading.RESISTANCE && readings.contains(pair.measured) && !readings.contains(pair.missing)).findFirst();
	}
}
