package org.busbar.core.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.busbar.api.doctor.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every reading has values that cannot be. */
class MeasuredRangeTest {

	private static final Configuration NOTHING = new Configuration("site", "", "", List.of(), Optional.empty(), List.of(), List.of(), Optional.empty(),
			Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());

	private static List<String> problems(String reading, double value, String unit) {
		Measurement measurement = new Measurement("m", "what", reading, value, unit, "", "", "", "");
		return Validation.problems(ConfigurationEdit.add(NOTHING, "measurements", measurement).or(NOTHING)).stream().map(ConfigurationProblem::id)
				.filter(id -> id.startsWith("measurement.")).toList();
	}

	@ParameterizedTest
	@EnumSource
	void noReadingTakesEveryNumber(Reading reading) {
		MeasuredRange range = MeasuredRange.of(reading).orElseThrow();
		assertTrue(range.lowest() <= range.from() && range.from() < range.to() && range.to() <= range.highest(), range.toString());
		assertEquals(List.of("measurement.impossible"), problems(reading.id(), 1e12, range.unit()));
	}

	@ParameterizedTest
	@CsvSource({"own-soc,101,%", "own-soc,-1,%", "cutoff,-44,V", "module-ah,-100,Ah", "battery-kbit,500000,kbit/s", "power,-5000,W", "set-charge,-20,A"})
	void whatWasStatedCannotBeEverything(String reading, double value, String unit) {
		assertEquals(List.of("measurement.impossible"), problems(reading, value, unit));
		assertEquals(List.of("measurement.unit"), problems(reading, value, "mV"));
	}
}
