package org.busbar.ui.internal.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;

import org.busbar.core.trigger.RecordingPlan;
import org.busbar.core.trigger.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggerFormTest {

	@Test
	void comesToAPlan() {
		assertEquals(new TriggerForm.Outcome.Ready(new RecordingPlan(Optional.of(Trigger.parse("alarm")), Optional.of(Trigger.parse("351")),
				Duration.ofMillis(500), Duration.ofSeconds(10))), new TriggerForm("alarm", "351", "0.5", " 10 ").outcome());
		assertEquals(new TriggerForm.Outcome.Ready(new RecordingPlan(Optional.of(Trigger.parse("alarm")), Optional.empty(), Duration.ZERO, Duration.ZERO)),
				new TriggerForm("alarm", " ", "0", "0").outcome());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"''| ''| 1| 1| Begin: Column 1", "what| ''| 1| 1| Begin: Column 1", "alarm| what| 1| 1| End: Column 1",
			"alarm| ''| x| 1| Seconds before", "alarm| ''| 1| -1| Seconds before", "alarm| ''| NaN| 1| Seconds before", "alarm| ''| 1| 90000| Seconds before"})
	void tellsWhatIsMissing(String start, String stop, String pre, String post, String part) {
		TriggerForm.Outcome.Incomplete told = assertInstanceOf(TriggerForm.Outcome.Incomplete.class, new TriggerForm(start, stop, pre, post).outcome());
		assertTrue(told.reason().startsWith(part), told::reason);
	}
}
