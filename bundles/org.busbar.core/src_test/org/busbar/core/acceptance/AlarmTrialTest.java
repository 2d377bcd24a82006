package org.busbar.core.acceptance;

import static org.busbar.core.acceptance.Course.assertVerdict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.busbar.api.quantity.Quantity;
import org.busbar.core.configuration.TestResult.Verdict;
import org.busbar.core.quantity.QuantityTexts;
import org.junit.jupiter.api.Test;

/** AT5: alarm. A course that passes, one that fails and one that nearly does. */
class AlarmTrialTest {

	private final Course course = new Course(Trial.ALARM, "", true).run(5);

	private void raiseAndClear() {
		course.warning = true;
		course.run(5);
		course.warning = false;
		course.run(5);
	}

	@Test
	void isPassedWhereItIsShownAndGoes() {
		raiseAndClear();
		course.type(Entry.DISPLAY_ALARM, 1);
		assertVerdict(Verdict.PASSED, course);
		assertTrue(course.result().text().contains("On the bus: " + QuantityTexts.name(Quantity.WARNING_GENERAL)), course.result()::text);
	}

	/** What was raised is in none of the other messages. */
	@Test
	void anExcerptShowsTheMessagesOfTheWarnings() {
		assertEquals(Set.of(16, 18), course.run.messages());
	}

	@Test
	void failsWhereTheInverterDoesNotShowIt() {
		raiseAndClear();
		course.type(Entry.DISPLAY_ALARM, 0);
		assertVerdict(Verdict.FAILED, course);
	}

	@Test
	void whatWasThereBeforeIsNotRaised() {
		Course old = new Course(Trial.ALARM, "", true);
		old.hot = true;
		old.run(20);
		old.hot = false;
		old.run(5).type(Entry.DISPLAY_ALARM, 1);
		assertVerdict(Verdict.NOT_MEASURED, old);
	}

	@Test
	void aWarningThatStaysIsNotMeasuredToTheEnd() {
		course.warning = true;
		course.run(5).type(Entry.DISPLAY_ALARM, 1);
		assertVerdict(Verdict.NOT_MEASURED, course);
		assertEquals(2, course.run.status().step());
	}
}
