package org.busbar.core.acceptance;

import static org.busbar.core.acceptance.Course.assertVerdict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.busbar.core.configuration.TestResult.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** AT7: 72 hours. A course that passes, one that fails and one that nearly does. */
class WatchTrialTest {

	private Course hours(String brand, double hours) {
		return new Course(Trial.WATCH, brand, false).run(hours * 3600);
	}

	@Test
	void lessThanThreeDaysAreNotMeasured() {
		Course course = hours("victron", 1);
		assertVerdict(Verdict.NOT_MEASURED, course);
		assertTrue(course.result().reason().contains("1 h"), course.result()::reason);
	}

	@Test
	void aGapThatTheInverterReactsToFails() {
		Course course = hours("victron", 0.1);
		course.battery = false;
		course.run(4);
		course.battery = true;
		course.run(60);
		assertVerdict(Verdict.FAILED, course);
		assertEquals(4.5, course.value("Longest gap"), 0.6);
	}

	@Test
	void aGapIsRecordedWhereNobodyKnows() {
		Course course = hours("deye", 0.1);
		course.battery = false;
		course.run(2);
		course.battery = true;
		course.run(60);
		assertEquals(Verdict.RECORDED,
				course.result().lines().stream().filter(line -> line.what().contains("gap")).findFirst().orElseThrow().verdict());
	}

	@Tag("long")
	@Test
	void whatNobodyHeardWasNotWatched() {
		Course course = new Course(Trial.WATCH, "deye", false);
		course.step = 20 * Course.SECOND;
		course.run(3600);
		course.battery = false;
		course.run(72 * 3600);
		course.battery = true;
		course.run(3600);
		assertVerdict(Verdict.NOT_MEASURED, course);
		assertTrue(course.result().reason().contains("not heard for 2592"), course.result()::reason);
		assertTrue(course.result().lines().stream().anyMatch(line -> line.reason().contains("watched for 1.99 h only")), course.result()::toString);
		assertEquals(0, course.run.status().step());
	}

	@Tag("long")
	@Test
	void threeDaysArePassed() {
		// Where nobody knows which gap matters, a bus may be this slow.
		Course course = new Course(Trial.WATCH, "", false);
		course.step = 20 * Course.SECOND;
		course.run(72.1 * 3600);
		assertVerdict(Verdict.PASSED, course);
	}
}
