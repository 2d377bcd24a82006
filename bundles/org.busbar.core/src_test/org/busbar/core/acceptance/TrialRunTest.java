package org.busbar.core.acceptance;

import static org.busbar.core.acceptance.Course.assertVerdict;
import static org.busbar.core.acceptance.Course.loadedAndCharged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.doctor.Site;
import org.busbar.core.configuration.TestResult.Verdict;
import org.junit.jupiter.api.Test;

/** What all tests have in common; each has a file of its own beside this one. */
class TrialRunTest {

	@Test
	void whatIsAbortedIsNeverPassed() {
		Course course = loadedAndCharged(new Course(Trial.SIGN, "victron", true)).type(Entry.CLAMP, 40).type(Entry.DISPLAY_CURRENT, 40);
		course.run.abort("The converter is gone.");
		course.run.abort("Later.");
		assertVerdict(Verdict.NOT_MEASURED, course);
		assertEquals("The converter is gone.", course.result().reason());
		assertFalse(course.result().lines().isEmpty());
	}

	@Test
	void withoutTheProtocolNothingIsMeasured() {
		TrialRun run = new TrialRun(Trial.SIGN, new Circumstances(Site.UNKNOWN, Optional.empty()), true);
		run.frame(1, 16, 0, 8, 0);
		assertEquals(Verdict.NOT_MEASURED, run.result().verdict());
	}

	@Test
	void everyTestTellsWhatItIs() {
		for (Trial trial : Trial.values()) {
			assertEquals(Optional.of(trial), Trial.of(trial.id()));
			for (String text : List.of(trial.title(), trial.purpose(), trial.hazard(), trial.limit(), trial.source())) {
				assertFalse(text.isBlank(), trial.id());
			}
			// Before anything is heard, whatever is asked has an answer, and nothing is passed.
			TrialRun run = new TrialRun(trial, Course.site("victron"), true);
			assertTrue(run.status().step() < trial.steps().size() && !run.status().preconditions().isEmpty(), trial.id());
			assertEquals(Verdict.NOT_MEASURED, run.result().verdict(), trial.id());
		}
	}

	@Test
	void theExcerptShowsTheMessagesOfTheTest() {
		Course course = loadedAndCharged(new Course(Trial.SIGN, "victron", true));
		TrialResult result = course.result();
		List<String> frames = Excerpt.of(course.store, result.from(), result.to(), course.run.messages());
		assertEquals(12, frames.size(), frames::toString);
		assertTrue(frames.getFirst().contains("can0 010#") && frames.get(1).contains("can0 012#"), frames::toString);
		assertEquals(Set.of(16, 18), course.run.messages());
	}
}
