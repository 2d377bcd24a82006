package org.busbar.core.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.busbar.api.doctor.Site;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.QuantityState;
import org.busbar.api.quantity.QuantityValue;
import org.busbar.can.Frame;
import org.junit.jupiter.api.Test;

/** What only a longer view shows: every rule finds its fault and stays silent where the fault is only near. */
class CourseFaultsTest {

	private static final Site SITE = new Site(Site.UNKNOWN.protocol(), "", "", 16, 100, Set.of(), Map.of());

	private static List<String> found(Scene scene) {
		return Scene.found(scene.diagnose(SITE));
	}

	/** So many minutes of 40 A, while the state of charge moves by so much; 16 minutes are 10.7 % of 100 Ah. */
	private static Scene charging(int minutes, double from, double moved) {
		Scene scene = new Scene(Scene.VICTRON, 16);
		scene.current = 40;
		for (int minute = 0; minute < minutes; minute++) {
			scene.soc = Math.rint(from + moved * minute / minutes);
			scene.voltage += 0.01;
			scene.run(60);
		}
		return scene;
	}

	@Test
	void x04ChargeThatNobodyCounted() {
		assertEquals(List.of("X-04 error"), found(charging(16, 50, 0)), "frozen");
		assertEquals(List.of(), found(charging(16, 50, 10.7)), "counted");
		assertEquals(List.of(), found(charging(16, 50, 7)), "a little off");
		assertEquals(List.of(), found(charging(8, 50, 0)), "not long enough");
		assertEquals(List.of(), found(charging(16, 100, 0)), "at the end it corrects itself");
		assertEquals(List.of(), Scene.found(charging(16, 50, 0).diagnose(Scene.site(16, ""))), "of what capacity");
	}

	@Test
	void x04SaysWhatMoved() {
		String text = charging(16, 50, 0).diagnose(SITE).verdict().text();
		assertTrue(text.startsWith("In 15 min") && text.contains("moved 10.") && text.endsWith("moved 0 %."), text);
	}

	/** The limit is below the current for so long. */
	private static Scene step(double from, double to, int seconds, boolean discharging) {
		Scene scene = new Scene(Scene.VICTRON, 16);
		if (discharging) {
			scene.current = -from;
			scene.dischargeCurrent = from;
		} else {
			scene.current = from;
			scene.chargeCurrent = from;
		}
		scene.run(5);
		if (discharging) {
			scene.dischargeCurrent = to;
		} else {
			scene.chargeCurrent = to;
		}
		scene.run(seconds);
		scene.current = discharging ? -to : to;
		return scene.run(10);
	}

	@Test
	void l12ObeysSlowly() {
		assertEquals(List.of("L-12 warning"), found(step(50, 20, 15, false)));
		assertEquals(List.of("L-12 warning"), found(step(50, 20, 15, true)));
		assertEquals(List.of(), found(step(50, 20, 8, false)), "soon enough");
		assertEquals(List.of(), found(step(50, 42, 15, false)), "a small step");
		String text = step(50, 20, 15, false).diagnose(SITE).verdict().text();
		assertEquals("The inverter needed 15 s to obey when the limit came down from 50 A to 20 A (0x351).", text);
	}

	/** A limit that tapers is followed a little behind. */
	@Test
	void l12ATaperIsNoStep() {
		Scene scene = new Scene(Scene.VICTRON, 16);
		for (int second = 0; second < 40; second++) {
			scene.chargeCurrent = 50 - second;
			scene.current = Math.min(50, 50 - second + 4);
			scene.run(1);
		}
		assertEquals(List.of(), found(scene));
	}

	@Test
	void b13NeverFull() {
		Scene asking = new Scene(Scene.PYLONTECH, 15);
		asking.spoil(frame -> frame.id() == 0x35C ? new Frame(frame.nanos(), 0x35C, 0, 2, 0xC8) : frame);
		assertEquals(List.of("B-13 warning"), Scene.found(asking.run(20).diagnose(Scene.site(15, ""))));
		assertEquals(List.of(), Scene.found(new Scene(Scene.PYLONTECH, 15).run(20).diagnose(Scene.site(15, ""))));
	}

	@Test
	void b13DaysWithoutAFullCharge() {
		assertEquals(8 * 86_400.0, notFull(50, 8), 1);
		assertEquals(6 * 86_400.0, notFull(50, 6), 1);
		assertEquals(0, notFull(99, 8), 1);
	}

	private static double notFull(double soc, int days) {
		Chronicle chronicle = new Chronicle();
		long day = 86_400_000_000_000L;
		for (int at = 0; at <= days; at++) {
			chronicle.update(new QuantityValue(Quantity.BATTERY_SOC, soc, "", at * day, QuantityState.VALID, "State.SOC"));
		}
		return chronicle.secondsNotFull(days * day);
	}

	/** 0x35A with one alarm as 01, 10 or 00. */
	private static Scene alarm(Scene scene, int pair, int seconds) {
		return scene.spoil(frame -> frame.id() == 0x35A ? new Frame(frame.nanos(), 0x35A, 0, 8, (long) pair << 2) : frame).run(seconds);
	}

	private static List<String> sunnyIsland(int... pairs) {
		Scene scene = new Scene(Scene.VICTRON, 16).without(0x307);
		for (int pair : pairs) {
			alarm(scene, pair, 15);
		}
		return Scene.found(scene.diagnose(Scene.site(16, "sma"))).stream().filter(finding -> finding.startsWith("SMA-01")).toList();
	}

	@Test
	void sma01AlarmThatNeverLeft() {
		assertEquals(List.of("SMA-01 error"), sunnyIsland(0, 1, 0));
		assertEquals(List.of(), sunnyIsland(0, 1, 2, 0), "told to be over");
		assertEquals(List.of(), sunnyIsland(0, 1), "still there");
		assertEquals(List.of(), sunnyIsland(0, 2, 0), "never there");
		Scene victron = new Scene(Scene.VICTRON, 16);
		alarm(alarm(victron, 1, 15), 0, 15);
		assertEquals(List.of(), Scene.found(victron.diagnose(Scene.site(16, "victron"))).stream().filter(finding -> finding.startsWith("SMA")).toList());
	}

	/** The inverter talks for a minute and rests for two; the battery follows after so many seconds, or does not care. */
	private static Scene turns(int times, double behind, boolean independent) {
		Scene scene = new Scene(Scene.VICTRON, 16);
		int[] battery = {0x351, 0x355, 0x356, 0x35A, 0x35E, 0x372, 0x373};
		for (int turn = 0; turn < times; turn++) {
			scene.with(0x305, 0x307).without(battery).run(2);
			scene.with(battery).run(58);
			scene.without(0x305, 0x307).run((int) behind);
			if (independent) {
				scene.run(100);
			}
			scene.without(battery).run(1).pause(120);
		}
		return scene.with(0x305, 0x307).without(battery).run(2).with(battery).run(10);
	}

	private static boolean inTurns(Scene scene) {
		return Scene.found(scene.diagnose(SITE)).contains("T-10 warning");
	}

	@Test
	void t10TalksInTurns() {
		assertTrue(inTurns(turns(2, 20, false)));
		assertTrue(!inTurns(turns(1, 20, false)), "once is chance");
		assertTrue(!inTurns(turns(2, 0, false)), "both fall silent when the lead is pulled");
		assertTrue(!inTurns(turns(2, 20, true)), "it goes on without the inverter");
	}
}
