package org.busbar.core.acceptance;

import static org.busbar.core.acceptance.Course.assertVerdict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.busbar.core.configuration.TestResult.Verdict;
import org.junit.jupiter.api.Test;

/** AT3: limits are obeyed. A course that passes, one that fails and one that nearly does. */
class LimitsTrialTest {

	private final Course course = new Course(Trial.LIMITS, "", false);

	private Course stepped(double seconds) {
		course.ampere(60).run(15);
		course.charge = 30;
		return course.run(seconds).ampere(30).run(10);
	}

	@Test
	void isPassedWhereTheStepIsObeyed() {
		assertVerdict(Verdict.PASSED, stepped(8));
		assertEquals(8, course.value("100 to 30"), 0.6);
	}

	@Test
	void failsWhereItTakesTooLong() {
		assertVerdict(Verdict.FAILED, stepped(33));
		assertEquals(30, course.value("above it"), 0.1);
	}

	@Test
	void failsWhereItIsNotObeyedAtAll() {
		course.ampere(-60).run(15);
		course.discharge = 20;
		course.run(40);
		assertVerdict(Verdict.FAILED, course);
	}

	@Test
	void aStepAboveTheCurrentProvesNothing() {
		course.ampere(20).run(15);
		course.charge = 40;
		course.run(30);
		assertVerdict(Verdict.NOT_MEASURED, course);
		assertTrue(course.result().reason().contains("1 steps"), course.result()::reason);
	}

	@Test
	void aSmallStepIsNone() {
		course.ampere(99).run(15);
		course.charge = 91;
		course.run(60);
		assertVerdict(Verdict.NOT_MEASURED, course);
	}

	@Test
	void aRampIsOneStepThatEndsWhereItEnds() {
		course.ampere(60).run(15);
		for (int limit = 95; limit >= 30; limit -= 5) {
			course.charge = limit;
			course.run(2);
		}
		course.run(5).ampere(31).run(10);
		assertVerdict(Verdict.PASSED, course);
		assertEquals(7, course.value("to 30"), 0.6);
	}
}
