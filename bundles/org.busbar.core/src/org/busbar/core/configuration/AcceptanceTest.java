package org.busbar.core.configuration;

import java.util.List;
import java.util.Optional;

/**
 * One test before a site is handed over.
 *
 * @param id           stable identifier within the document
 * @param title        its name for people
 * @param procedure    what to do
 * @param expected     what has to happen
 * @param observed     what happened; empty when not told
 * @param outcome      how it ended
 * @param time         when, ISO 8601 with offset; empty when not told
 * @param person       by whom; empty when not told
 * @param measurements ids of the {@link Measurement}s that prove it
 * @param result       what was measured on the bus; empty where it was not run on one
 */
public record AcceptanceTest(String id, String title, String procedure, String expected, String observed, Outcome outcome, String time, String person,
		List<String> measurements, Optional<TestResult> result) implements Part {

	public AcceptanceTest {
		measurements = List.copyOf(measurements);
	}

	/** A test that was not run on the bus. */
	public AcceptanceTest(String id, String title, String procedure, String expected, String observed, Outcome outcome, String time, String person,
			List<String> measurements) {
		this(id, title, procedure, expected, observed, outcome, time, person, measurements, Optional.empty());
	}

	/** How an acceptance test ended. */
	public enum Outcome {
		/** Not done yet. */
		OPEN,
		/** Done, as expected. */
		PASSED,
		/** Done, not as expected. */
		FAILED,
		/** Does not concern this site. */
		NOT_APPLICABLE
	}
}
