package org.busbar.core.acceptance;

import static org.busbar.core.acceptance.Course.assertVerdict;
import static org.busbar.core.acceptance.Course.loadedAndCharged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.busbar.core.configuration.TestResult.Verdict;
import org.junit.jupiter.api.Test;

/** AT1: sign and scale. A course that passes, one that fails and one that nearly does. */
class SignTrialTest {

	private final Course guided = new Course(Trial.SIGN, "victron", true);
	private final Course recorded = new Course(Trial.SIGN, "victron", false);

	@Test
	void isPassedWhereClampAndDisplayAgree() {
		loadedAndCharged(guided).type(Entry.CLAMP, 41).type(Entry.DISPLAY_CURRENT, 40).type(Entry.DISPLAY_VOLTAGE, 51.9);
		assertVerdict(Verdict.PASSED, guided);
		assertEquals(-40, guided.value("under load"), 0.1);
		assertEquals(1, guided.value("Clamp"), 0.1);
		assertEquals(2, guided.run.status().step());
	}

	@Test
	void isPassedInARecordingToo() {
		loadedAndCharged(recorded).type(Entry.CLAMP, 41).type(Entry.DISPLAY_CURRENT, 40);
		assertVerdict(Verdict.PASSED, recorded);
	}

	@Test
	void failsWhereChargingAndDischargingAreExchanged() {
		guided.sign = -1;
		loadedAndCharged(guided).type(Entry.CLAMP, 41).type(Entry.DISPLAY_VOLTAGE, 52);
		assertVerdict(Verdict.FAILED, guided);
		assertTrue(guided.result().reason().contains("40 A"), guided.result()::reason);
	}

	@Test
	void failsInARecordingByTheVoltage() {
		recorded.sign = -1;
		// The load reads +40 A and the charge -20 A; charge of 1 kW comes later.
		recorded.run(5).ampere(-40).run(40).ampere(0).run(5).ampere(40).run(40).type(Entry.CLAMP, 40).type(Entry.DISPLAY_CURRENT, 40);
		assertVerdict(Verdict.FAILED, recorded);
	}

	@Test
	void failsWhereTheClampSaysMore() {
		loadedAndCharged(guided).type(Entry.CLAMP, 43).type(Entry.DISPLAY_CURRENT, 40);
		assertVerdict(Verdict.FAILED, guided);
	}

	@Test
	void toleratesFivePercentOfALargeCurrent() {
		guided.run(5).ampere(-100).run(32).ampere(20).run(12).type(Entry.CLAMP, 104.5).type(Entry.DISPLAY_CURRENT, 104);
		assertVerdict(Verdict.PASSED, guided);
	}

	@Test
	void whatWasReadUnderALoadThatNeverWasFailsNothing() {
		guided.run(60).type(Entry.CLAMP, 41.5).type(Entry.DISPLAY_VOLTAGE, 40).type(Entry.DISPLAY_SOC, 1);
		assertVerdict(Verdict.NOT_MEASURED, guided);
		assertTrue(guided.result().lines().stream().noneMatch(line -> line.verdict() == Verdict.FAILED), guided.result()::toString);
	}

	@Test
	void isNotMeasuredWithoutClampOrDisplay() {
		loadedAndCharged(guided).type(Entry.DISPLAY_CURRENT, 40);
		assertVerdict(Verdict.NOT_MEASURED, guided);
		Course other = loadedAndCharged(new Course(Trial.SIGN, "", true)).type(Entry.CLAMP, 40);
		assertVerdict(Verdict.NOT_MEASURED, other);
		assertTrue(other.result().reason().contains("display"), other.result()::reason);
	}

	@Test
	void whatIsTakenBackDoesNotCount() {
		loadedAndCharged(guided).type(Entry.CLAMP, 41).type(Entry.DISPLAY_CURRENT, 40);
		assertVerdict(Verdict.PASSED, guided);
		guided.run.untype(Entry.CLAMP);
		assertVerdict(Verdict.NOT_MEASURED, guided);
		assertTrue(guided.result().reason().contains("clamp"), guided.result()::reason);
	}

	@Test
	void aLoadThatIsTooShortOrTooSmallDoesNotCount() {
		guided.run(5).ampere(-40).run(28).ampere(0).run(5).ampere(-15).run(60).ampere(20).run(20).type(Entry.CLAMP, 40).type(Entry.DISPLAY_CURRENT, 40);
		assertVerdict(Verdict.NOT_MEASURED, guided);
		assertEquals(0, guided.run.status().step());
	}

	@Test
	void aDipOfASecondDoesNotEndTheLoad() {
		guided.run(5).ampere(-40).run(15).ampere(-10).run(1).ampere(-40).run(17).ampere(20).run(12).type(Entry.CLAMP, 40)
				.type(Entry.DISPLAY_CURRENT, 40).type(Entry.DISPLAY_SOC, 61);
		assertVerdict(Verdict.PASSED, guided);
	}

	@Test
	void aDisplayWithoutItsCurrentIsNotMeasured() {
		loadedAndCharged(guided).type(Entry.CLAMP, 41).type(Entry.DISPLAY_VOLTAGE, 51.9);
		assertVerdict(Verdict.NOT_MEASURED, guided);
		assertTrue(guided.result().reason().contains("current was not typed"), guided.result()::reason);
	}

	@Test
	void aBatteryThatIsBusyBeforehandIsNotUnderLoad() {
		// The sun charges: that is no load of the other sign.
		guided.ampere(30).run(40);
		assertEquals(0, guided.run.status().step());
		assertTrue(guided.run.status().preconditions().stream().anyMatch(one -> one.text().contains("500 W") && one.state() == Precondition.State.MISSING));
		guided.ampere(2).run(5).ampere(-40).run(32);
		assertTrue(guided.run.status().preconditions().stream().anyMatch(one -> one.text().contains("500 W") && one.state() == Precondition.State.MET));
		assertEquals(1, guided.run.status().step());
	}

	@Test
	void aGapIsNoLoad() {
		guided.run(5).ampere(-40).run(5);
		guided.battery = false;
		guided.run(30);
		guided.battery = true;
		guided.run(5).ampere(20).run(12);
		assertEquals(0, guided.run.status().step());
		assertVerdict(Verdict.NOT_MEASURED, guided);
	}

	@Test
	void chargingThatWasInterruptedStartsAnew() {
		recorded.run(5).ampere(-40).run(32).ampere(20).run(6).ampere(-40).run(6).ampere(20).run(6).type(Entry.CLAMP, 40).type(Entry.DISPLAY_CURRENT, 40);
		assertVerdict(Verdict.NOT_MEASURED, recorded);
		assertVerdict(Verdict.PASSED, recorded.run(6));
	}

	@Test
	void oneStepOfTheVoltageProvesNoSign() {
		recorded.ampere(-40).run(40).ampere(20).run(12).type(Entry.CLAMP, 40).type(Entry.DISPLAY_CURRENT, 40);
		assertVerdict(Verdict.NOT_MEASURED, recorded);
		assertTrue(recorded.result().reason().contains("3 steps"), recorded.result()::reason);
	}

	@Test
	void anUnsteadyLoadIsNotComparedWithTheClamp() {
		guided.run(5);
		for (int i = 0; i < 8; i++) {
			guided.ampere(i % 2 == 0 ? -40 : -70).run(5);
		}
		guided.ampere(20).run(12).type(Entry.CLAMP, 55).type(Entry.DISPLAY_CURRENT, 55);
		assertVerdict(Verdict.NOT_MEASURED, guided);
		assertTrue(guided.result().reason().contains("unsteady"), guided.result()::reason);
	}
}
