package org.busbar.ui.internal.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;

import org.busbar.api.doctor.Reading;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationEdit;
import org.busbar.core.configuration.Measurement;
import org.busbar.core.configuration.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingTitleTest {

	private static final Configuration NOTHING = new Configuration("site", "", "", List.of(), Optional.empty(), List.of(), List.of(), Optional.empty(),
			Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());

	@ParameterizedTest
	@EnumSource
	void everyReadingHasATitleOfItsOwn(Reading reading) {
		assertNotEquals(reading.id(), ReadingTitle.of(reading));
		assertEquals(1, ReadingTitle.choices().stream().filter(choice -> choice.title().equals(ReadingTitle.of(reading))).count());
	}

	/** What is added here is what the check of a configuration wants. */
	@ParameterizedTest
	@EnumSource
	void theUnitIsTheOneThatIsChecked(Reading reading) {
		Measurement measurement = new Measurement("m", "what", reading.id(), 1, ReadingTitle.unit(reading), "", "", "", "");
		assertEquals(List.of(), Validation.problems(ConfigurationEdit.add(NOTHING, "measurements", measurement).or(NOTHING)).stream()
				.filter(problem -> problem.id().equals("measurement.unit") || problem.id().equals("measurement.reading")).toList());
	}

	@Test
	void noneOfThemComesFirst() {
		assertEquals("", ReadingTitle.choices().getFirst().value());
	}
}
