package org.busbar.core.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.busbar.core.configuration.TestResult.Verdict;
import org.busbar.core.observation.Assumptions;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.Observation;
import org.busbar.core.observation.RecordedBus;
import org.junit.jupiter.api.Test;

/** A recording that is fed to a test, with what is missing of it. */
class TrialFeedTest {

	private static TrialResult measured(Trial trial, long lost, long omitted) {
		Course course = new Course(trial, "victron", false).ampere(8).run(10);
		FrameStore frames = course.store;
		if (lost > 0) {
			frames.lost(frames.end() - 1, lost);
		}
		Observation recording = Observation.of("visit.log", new RecordedBus("", 0, frames, lost, omitted, List.of()), Assumptions.NONE);
		try {
			TrialRun run = new TrialRun(trial, Course.site("victron"), false);
			assertTrue(new TrialFeed(recording, run).look());
			return run.result();
		} finally {
			recording.end();
		}
	}

	@Test
	void whatARecordingLostIsTold() {
		assertTrue(measured(Trial.LOSS, 7, 0).reason().contains("lost frames (7)"));
		assertTrue(measured(Trial.LOSS, 0, 0).reason().contains("not pulled"));
	}

	@Test
	void aRecordingWithoutItsEndIsNotMeasured() {
		TrialResult result = measured(Trial.SIGN, 0, 5);
		assertEquals(Verdict.NOT_MEASURED, result.verdict());
		assertTrue(result.reason().contains("5 frames"), result::reason);
	}
}
