package org.busbar.core.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.doctor.Site;
import org.busbar.core.configuration.TestResult.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every test with a course that passes, one that fails and one that nearly does. */
class TrialRunTest {

	private static Course loadedAndCharged(Course course) {
		return course.run(5).ampere(-40).run(32).ampere(0).run(5).ampere(20).run(12);
	}

	private static void assertVerdict(Verdict expected, Course course) {
		assertEquals(expected, course.verdict(), () -> course.result().toString());
	}

	@Nested
	class Sign {

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

	@Nested
	class Loss {

		private Course charging(String brand) {
			Course course = new Course(Trial.LOSS, brand, true);
			return course.ampere(8).run(10);
		}

		@Test
		void isPassedWithinTheDocumentedTimeAndTenSeconds() {
			Course course = charging("victron");
			course.inverter = false;
			course.run(12).ampere(0.4).run(10);
			assertVerdict(Verdict.PASSED, course);
			assertEquals(12.5, course.value("reacted"), 0.6);
		}

		@Test
		void failsWhereItGoesOnCharging() {
			Course course = charging("victron");
			course.inverter = false;
			course.run(30);
			assertVerdict(Verdict.FAILED, course);
			assertEquals(8, course.value("goes on charging"));
		}

		@Test
		void failsWhereItReactsTooLate() {
			Course course = charging("victron");
			course.inverter = false;
			course.run(14).ampere(0).run(10);
			assertVerdict(Verdict.FAILED, course);
		}

		@Test
		void anUnknownTimeIsRecordedOnly() {
			Course course = charging("studer");
			course.inverter = false;
			course.run(70).ampere(0).run(10);
			assertVerdict(Verdict.RECORDED, course);
			assertEquals(70, course.value("reacted"), 1);
		}

		@Test
		void goingOnIsRecordedWhereNoTimeIsKnown() {
			Course course = charging("deye");
			course.inverter = false;
			course.run(200);
			assertVerdict(Verdict.RECORDED, course);
			assertEquals(8, course.value("goes on charging"));
		}

		@Test
		void aShortDipOfTheCurrentIsNoReaction() {
			Course course = charging("victron");
			course.inverter = false;
			course.run(4).ampere(0).run(2).ampere(8).run(30);
			assertVerdict(Verdict.FAILED, course);
		}

		@Test
		void aPauseOfTheInverterIsNoPulledPlug() {
			Course course = charging("victron");
			course.inverter = false;
			course.run(1.5);
			course.inverter = true;
			course.run(20);
			assertVerdict(Verdict.NOT_MEASURED, course);
			assertEquals(1, course.run.status().step());
		}

		@Test
		void isNotMeasuredWhereTheBatteryFallsSilentToo() {
			Course course = charging("victron");
			course.inverter = false;
			course.run(3);
			course.battery = false;
			course.run(10);
			assertVerdict(Verdict.NOT_MEASURED, course);
			assertTrue(course.result().reason().contains("silent") && course.result().reason().contains("0x305"), course.result()::reason);
		}

		@Test
		void whatTheBusDoesNotShowIsTyped() {
			Course course = new Course(Trial.LOSS, "victron", true);
			course.ampere(0.2).run(10);
			course.inverter = false;
			course.run(20);
			assertVerdict(Verdict.NOT_MEASURED, course);
			course.type(Entry.REACTION, 4);
			assertVerdict(Verdict.PASSED, course);
		}

		@Test
		void noPlugIsPulledWhileTheInverterIsHeard() {
			Course course = charging("victron");
			assertEquals(Optional.empty(), course.run.status().action());
			course.done().run(30);
			assertEquals(1, course.run.status().step());
			assertVerdict(Verdict.NOT_MEASURED, course);
		}

		@Test
		void anInverterThatIsHeardAgainTakesThePullBack() {
			Course course = charging("victron");
			course.inverter = false;
			course.run(3).done();
			assertEquals(2, course.run.status().step());
			course.inverter = true;
			course.run(30);
			assertEquals(1, course.run.status().step());
			assertVerdict(Verdict.NOT_MEASURED, course);
		}

		@Test
		void whatWasMeasuredStandsWhenThePlugIsInAgain() {
			Course course = charging("victron");
			course.inverter = false;
			course.run(5).ampere(0).run(10);
			course.inverter = true;
			course.ampere(9).run(30);
			assertVerdict(Verdict.PASSED, course);
			Course other = charging("victron");
			other.inverter = false;
			other.run(20);
			other.inverter = true;
			other.run(1).ampere(20).run(30);
			assertVerdict(Verdict.FAILED, other);
			assertEquals(20, other.value("No reaction"), 0.6);
			assertEquals(8, other.value("Highest"));
		}

		@Test
		void aPauseAtMidnightIsNoPulledPlug() {
			Course course = charging("deye");
			course.inverter = false;
			course.run(4).ampere(0).run(4);
			assertEquals(1, course.run.status().step());
			course.inverter = true;
			course.run(20);
			assertVerdict(Verdict.NOT_MEASURED, course);
		}

		@Test
		void aPeriodThatIsNotKnownPullsNoPlug() {
			Course course = new Course(Trial.LOSS, "victron", true).ampere(8);
			course.run(1);
			course.inverter = false;
			course.run(40);
			assertEquals(1, course.run.status().step());
			assertTrue(course.run.status().action().isPresent());
		}

		@Test
		void bothFallingSilentIsNoPulledPlug() {
			Course course = charging("victron");
			course.inverter = false;
			course.battery = false;
			course.run(60);
			course.battery = true;
			course.run(1);
			assertEquals(1, course.run.status().step());
			assertTrue(course.result().reason().contains("not pulled"), course.result()::reason);
		}

		@Test
		void aBatteryThatComesBackIdleShowsNoReaction() {
			Course course = charging("schneider");
			course.inverter = false;
			course.run(4).ampere(0).run(1);
			course.battery = false;
			course.run(6);
			course.battery = true;
			course.run(20);
			assertVerdict(Verdict.NOT_MEASURED, course);
			assertTrue(course.result().reason().contains("silent"), course.result()::reason);
		}

		@Test
		void aReactionBeforeThePullIsNoticedCounts() {
			Course course = charging("victron");
			course.inverter = false;
			course.run(1).ampere(0).run(20);
			assertVerdict(Verdict.PASSED, course);
			assertEquals(8, course.value("Current before"));
			assertEquals(8, course.value("Highest"));
			assertEquals(1.5, course.value("reacted"), 0.1);
		}

		@Test
		void whatTheBusShowsIsNotOverruledByTheDisplay() {
			Course course = charging("victron");
			course.inverter = false;
			course.run(30).type(Entry.REACTION, 4);
			assertVerdict(Verdict.FAILED, course);
			assertEquals(4, course.value(Entry.REACTION.title()));
			Course other = charging("victron");
			other.inverter = false;
			other.run(6).ampere(0).run(10).type(Entry.REACTION, 40);
			assertVerdict(Verdict.PASSED, other);
		}

		@Test
		void theButtonTellsOfAnInverterThatNeverAnswers() {
			Course course = new Course(Trial.LOSS, "schneider", true);
			course.inverter = false;
			course.ampere(-9).run(10);
			assertEquals(Optional.of("The Plug Is &Pulled"), course.run.status().action());
			course.done().run(15).ampere(0).run(5);
			assertVerdict(Verdict.PASSED, course);
		}

		@Test
		void aHighCurrentIsAMissingPrecondition() {
			Course course = new Course(Trial.LOSS, "victron", true).ampere(12).run(5);
			assertEquals(Precondition.State.MISSING, course.run.status().preconditions().get(1).state());
			assertEquals(Precondition.State.MET, course.ampere(9).run(2).run.status().preconditions().get(1).state());
		}
	}

	@Nested
	class Limits {

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

	@Nested
	class LimitsThatMove {

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

	@Nested
	class Starting {

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

	@Nested
	class Alarm {

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
			assertTrue(course.result().text().contains("warning.general"), course.result()::text);
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

	@Nested
	class Restart {

		private final Course course = new Course(Trial.RESTART, "", true);

		private Course restarted(double soc) {
			course.run(15);
			course.battery = false;
			course.inverter = false;
			course.run(20);
			course.battery = true;
			course.inverter = true;
			course.soc = soc;
			return course.run(12);
		}

		@Test
		void isPassedWhereTheStateOfChargeStays() {
			assertVerdict(Verdict.PASSED, restarted(59).type(Entry.DISPLAY_SOC, 59));
			assertEquals(-1, course.value("Change"));
		}

		@Test
		void failsWhereItIsAnother() {
			assertVerdict(Verdict.FAILED, restarted(50).type(Entry.DISPLAY_SOC, 50));
		}

		@Test
		void failsWhereTheInverterShowsAnother() {
			assertVerdict(Verdict.FAILED, restarted(60).type(Entry.DISPLAY_SOC, 100));
		}

		@Test
		void toleratesThreePercent() {
			assertVerdict(Verdict.PASSED, restarted(57).type(Entry.DISPLAY_SOC, 60));
		}

		@Test
		void aBatteryThatFallsSilentAgainIsNotBack() {
			course.run(15);
			course.battery = false;
			course.inverter = false;
			course.run(20);
			course.battery = true;
			course.run(2);
			course.battery = false;
			course.run(20).type(Entry.DISPLAY_SOC, 60);
			assertVerdict(Verdict.NOT_MEASURED, course);
			course.battery = true;
			assertEquals(2, course.run(8).run.status().step());
			assertVerdict(Verdict.PASSED, course.run(4));
		}

		@Test
		void aLeadThatIsPulledIsNoRestart() {
			course.run(15);
			course.battery = false;
			course.run(20);
			course.battery = true;
			course.run(20).type(Entry.DISPLAY_SOC, 60);
			assertVerdict(Verdict.NOT_MEASURED, course);
			assertEquals(1, course.run.status().step());
		}

		@Test
		void aPauseIsNoRestart() {
			course.run(15);
			course.battery = false;
			course.run(4);
			course.battery = true;
			course.run(20).type(Entry.DISPLAY_SOC, 60);
			assertVerdict(Verdict.NOT_MEASURED, course);
		}
	}

	@Nested
	class Watching {

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
