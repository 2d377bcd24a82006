package org.busbar.core.acceptance;

import static org.busbar.core.acceptance.Course.assertVerdict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.busbar.core.configuration.TestResult.Verdict;
import org.junit.jupiter.api.Test;

/** AT2: loss of the battery's data. A course that passes, one that fails and one that nearly does. */
class LossTrialTest {

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
