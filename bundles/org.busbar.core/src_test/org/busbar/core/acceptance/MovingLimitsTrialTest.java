package org.busbar.core.acceptance;

import static org.busbar.core.acceptance.Course.assertVerdict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.busbar.core.configuration.TestResult.Verdict;
import org.junit.jupiter.api.Test;

/** AT3: limits that do not stand still. A course that passes, one that fails and one that nearly does. */
class MovingLimitsTrialTest {

	private final Course course = new Course(Trial.LIMITS, "", false);

	@Test
	void aLimitThatRisesAgainDoesNotHideThatItWasNotObeyed() {
		course.ampere(60).run(15);
		course.charge = 30;
		course.run(40);
		course.charge = 100;
		course.run(20);
		assertVerdict(Verdict.FAILED, course);
		assertEquals(40, course.value("not obeyed"), 0.6);
	}

	@Test
	void aLimitThatRisesAgainInTimeProvesNothing() {
		course.ampere(60).run(15);
		course.charge = 30;
		course.run(20);
		course.charge = 100;
		course.run(40);
		assertVerdict(Verdict.NOT_MEASURED, course);
	}

	@Test
	void aLimitThatNeverStopsFallingIsDisobeyedAtLast() {
		course.ampere(99).run(15);
		for (int limit = 85; limit >= 5; limit -= 5) {
			course.charge = limit;
			course.run(4);
		}
		assertVerdict(Verdict.FAILED, course);
	}

	@Test
	void aStepThatIsStillOpenIsMissing() {
		course.ampere(60).run(15);
		course.charge = 30;
		course.run(8).ampere(30).run(15);
		course.charge = 15;
		course.run(12);
		assertVerdict(Verdict.NOT_MEASURED, course);
		assertTrue(course.result().reason().contains("not reached yet"), course.result()::reason);
		assertEquals(8, course.value("100 to 30"), 0.6);
	}
}
