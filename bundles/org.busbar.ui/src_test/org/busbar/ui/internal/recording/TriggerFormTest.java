package org.busbar.ui.internal.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.busbar.core.recorder.Rotation;
import org.busbar.core.trigger.RecordingPlan;
import org.busbar.core.trigger.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggerFormTest {

	private static final Path FOLDER = Path.of("captures");
	private static final TriggerForm.Limits NONE = new TriggerForm.Limits("", " ", "");
	private static final Rotation UNLIMITED = new Rotation(FOLDER, "trigger", Rotation.ANY_LENGTH, Rotation.ANY_TIME, 2 * Rotation.ANY_LENGTH);

	@Test
	void comesToAPlan() {
		assertEquals(new TriggerForm.Outcome.Ready(new RecordingPlan(Optional.of(Trigger.parse("alarm")), Optional.of(Trigger.parse("351")),
				Duration.ofMillis(500), Duration.ofSeconds(10)), UNLIMITED), new TriggerForm("alarm", "351", "0.5", " 10 ", NONE).outcome(FOLDER));
		assertEquals(new TriggerForm.Outcome.Ready(new RecordingPlan(Optional.of(Trigger.parse("alarm")), Optional.empty(), Duration.ZERO, Duration.ZERO),
				UNLIMITED), new TriggerForm("alarm", " ", "0", "0", NONE).outcome(FOLDER));
	}

	@Test
	void capturesFollowOneAnother() {
		assertEquals(new Rotation(FOLDER, "trigger", 50_000_000, Rotation.ANY_TIME, 2 * Rotation.ANY_LENGTH), rotation("50", "", ""));
		assertEquals(new Rotation(FOLDER, "trigger", Rotation.ANY_LENGTH, Duration.ofHours(1), 2 * Rotation.ANY_LENGTH), rotation("", " 60 ", ""));
		assertEquals(new Rotation(FOLDER, "ring", 50_000_000, Rotation.ANY_TIME, 100_000_000), rotation("50", "", "100"),
				"what is deleted has a name of its own");
	}

	private static Rotation rotation(String megabytes, String minutes, String kept) {
		TriggerForm form = new TriggerForm("", "", "1", "1", new TriggerForm.Limits(megabytes, minutes, kept));
		TriggerForm.Outcome.Ready ready = assertInstanceOf(TriggerForm.Outcome.Ready.class, form.outcome(FOLDER));
		assertEquals(Optional.empty(), ready.plan().start(), "It begins at once");
		return ready.rotation();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"''| ''| 1| 1| Write what is to begin", "what| ''| 1| 1| Begin: Column 1", "alarm| what| 1| 1| End: Column 1",
			"alarm| ''| x| 1| Seconds before", "alarm| ''| 1| -1| Seconds before", "alarm| ''| NaN| 1| Seconds before", "alarm| ''| 1| 90000| Seconds before"})
	void tellsWhatIsMissing(String start, String stop, String pre, String post, String part) {
		assertTold(part, new TriggerForm(start, stop, pre, post, NONE));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"0| ''| ''| \"0\" is no limit", "1.5| ''| ''| \"1.5\" is no limit", "''| -1| ''| \"-1\" is no limit",
			"''| 99999999| ''| \"99999999\" is no limit", "50| ''| 99| What is kept", "''| 60| 100| What is kept", "''| ''| x| \"x\" is no limit"})
	void tellsWhatIsNoLimit(String megabytes, String minutes, String kept, String part) {
		assertTold(part, new TriggerForm("alarm", "", "1", "1", new TriggerForm.Limits(megabytes, minutes, kept)));
	}

	private static void assertTold(String part, TriggerForm form) {
		TriggerForm.Outcome.Incomplete told = assertInstanceOf(TriggerForm.Outcome.Incomplete.class, form.outcome(FOLDER));
		assertTrue(told.reason().startsWith(part), told::reason);
	}
}
