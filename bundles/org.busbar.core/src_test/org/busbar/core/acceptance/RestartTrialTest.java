package org.busbar.core.acceptance;

import static org.busbar.core.acceptance.Course.assertVerdict;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.busbar.core.configuration.TestResult.Verdict;
import org.junit.jupiter.api.Test;

/** AT6: state of charge after a restart. A course that passes, one that fails and one that nearly does. */
class RestartTrialTest {

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
