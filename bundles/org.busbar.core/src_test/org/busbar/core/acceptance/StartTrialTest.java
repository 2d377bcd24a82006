package org.busbar.core.acceptance;

import static org.busbar.core.acceptance.Course.assertVerdict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.busbar.core.configuration.TestResult.Verdict;
import org.junit.jupiter.api.Test;

/** AT4: start order. A course that passes, one that fails and one that nearly does. */
class StartTrialTest {

	private final Course course = new Course(Trial.START, "", true);

	private void off() {
		course.ampere = 0;
		course.battery = false;
		course.inverter = false;
		course.run(6);
	}

	private void both(boolean flows) {
		off();
		course.done().run(2);
		course.battery = true;
		course.run(5).done().run(3);
		course.inverter = true;
		course.run(10).ampere(flows ? 5 : 0).run(4);
		if (!flows) {
			return;
		}
		off();
		course.done().run(4);
		course.inverter = true;
		course.run(4).done().run(2);
		course.battery = true;
		course.run(6).ampere(5).run(4);
	}

	@Test
	void isPassedWhereBothOrdersStart() {
		both(true);
		assertVerdict(Verdict.PASSED, course);
		assertEquals(2, course.value("Battery first: first frame of the battery"), 0.6);
		assertEquals(3, course.value("Battery first: first frame of the inverter"), 0.6);
		assertEquals(13, course.value("Battery first: first ampere"), 0.6);
		assertEquals(8, course.run.status().step());
	}

	@Test
	void aStartThatIsSwitchedOffAgainIsToldOfAtOnceAndBeginsAnew() {
		both(false);
		assertEquals(3, course.run.status().step());
		off();
		assertEquals(1, course.run.status().step());
		assertTrue(course.run.status().live().orElseThrow().what().contains("Switched off again"), course.run.status()::toString);
		assertTrue(course.result().reason().contains("switched off again before a current flowed: Battery first"), course.result()::reason);
		both(true);
		assertVerdict(Verdict.PASSED, course);
		assertEquals(13, course.value("Battery first: first ampere"), 0.6);
	}

	@Test
	void failsWhereNoCurrentComes() {
		both(false);
		course.run(310);
		assertVerdict(Verdict.FAILED, course);
	}

	@Test
	void oneOrderAloneIsNotMeasured() {
		both(false);
		course.ampere(5).run(4);
		assertVerdict(Verdict.NOT_MEASURED, course);
		assertTrue(course.result().reason().contains("Inverter first"), course.result()::reason);
	}

	@Test
	void aRecordingShowsBothOrders() {
		Course recorded = new Course(Trial.START, "", false);
		recorded.battery = false;
		recorded.inverter = false;
		recorded.run(6);
		recorded.battery = true;
		recorded.run(5);
		recorded.inverter = true;
		recorded.run(5).ampere(5).run(4);
		recorded.battery = false;
		recorded.inverter = false;
		recorded.run(6);
		recorded.inverter = true;
		recorded.ampere(0).run(5);
		recorded.battery = true;
		recorded.run(5).ampere(5).run(4);
		assertVerdict(Verdict.PASSED, recorded);
		assertEquals(10, recorded.value("Battery first: first ampere"), 0.6);
	}

	@Test
	void nothingBeforeARecordingIsSilence() {
		Course recorded = new Course(Trial.START, "", false);
		recorded.inverter = false;
		recorded.run(8);
		recorded.inverter = true;
		recorded.run(5).ampere(5).run(4);
		assertEquals(13, recorded.value("Battery first: first ampere"), 0.6);
	}

	@Test
	void aRecordingThatBeginsInTheMidstShowsNoStart() {
		Course recorded = new Course(Trial.START, "", false);
		recorded.ampere(5).run(400);
		assertVerdict(Verdict.NOT_MEASURED, recorded);
		assertTrue(recorded.result().reason().contains("Battery first"), recorded.result()::reason);
	}

	@Test
	void aBlowOfCurrentIsNoStart() {
		off();
		course.done().run(2);
		course.battery = true;
		// Nobody has switched the inverter on yet: its capacitors are charged.
		course.ampere(30).run(5).ampere(0).run(2).done();
		course.inverter = true;
		course.ampere(30).run(2).ampere(0).run(10).ampere(5).run(4);
		assertEquals(12, course.value("Battery first: first ampere"), 0.6);
	}

	@Test
	void theOtherOrderIsNotBooked() {
		off();
		course.inverter = true;
		course.run(5);
		course.battery = true;
		course.run(5).ampere(5).run(40);
		assertVerdict(Verdict.NOT_MEASURED, course);
		assertTrue(course.result().reason().contains("Battery first"), course.result()::reason);
		assertEquals(0, course.run.status().step());
	}

	@Test
	void anEndThatIsAloneInARecordingIsNoStart() {
		Course recorded = new Course(Trial.START, "", false);
		recorded.inverter = false;
		recorded.run(400);
		assertVerdict(Verdict.NOT_MEASURED, recorded);
	}

	@Test
	void lostFramesAreNoSilence() {
		course.run(2);
		course.run.lost(3);
		both(true);
		assertVerdict(Verdict.NOT_MEASURED, course);
	}
}
