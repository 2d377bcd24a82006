package org.busbar.core.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.busbar.api.doctor.Site;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.junit.jupiter.api.Test;

/** Every rule about the wires finds its fault and stays silent where the fault is only near. */
class BusFaultsTest {

	private static final long SECOND = 1_000_000_000L;
	private static final int CONTROLLER = 0x4;
	private static final int BUS_ERROR = 0x80;
	private static final int BUS_OFF = 0x40;

	private final Doctor doctor = new Doctor(Site.UNKNOWN, Scene.effective(Scene.VICTRON));

	private static Scene healthy(int seconds) {
		return new Scene(Scene.VICTRON, 16).run(seconds);
	}

	private void error(long nanos, int errorClass, long payload) {
		doctor.frame(nanos, errorClass, FrameFlags.ERROR, 8, payload);
	}

	private void errors(long from, int perSecond, int seconds) {
		for (int i = 0; i < perSecond * seconds; i++) {
			error(from + i * SECOND / perSecond, BUS_ERROR, 0);
		}
	}

	private List<String> found() {
		return Scene.found(doctor.diagnosis());
	}

	/** Frames and errors in the order of time. */
	private List<String> among(Scene scene, int errorsEvery) {
		for (int i = 0; i < scene.frames.size(); i++) {
			var frame = scene.frames.get(i);
			doctor.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
			if (errorsEvery > 0 && i % errorsEvery == 0) {
				error(frame.nanos() + 1000, BUS_ERROR, 0);
			}
		}
		return found();
	}

	@Test
	void e09WrongBitRate() {
		doctor.bitRate(250_000);
		errors(0, 100, 4);
		assertEquals(List.of("E-09 error"), found());
		assertTrue(doctor.diagnosis().findings().getFirst().evidence().contains("250 kbit/s"));
	}

	@Test
	void e09FewErrorsAreNoTraffic() {
		errors(0, 15, 9);
		assertEquals(List.of(), found());
		errors(9 * SECOND, 15, 3);
		assertEquals(List.of("E-09 warning"), found());
	}

	@Test
	void e09OneValidFrameShowsTheRate() {
		doctor.frame(0, 0x305, 0, 8, 0);
		errors(1000, 100, 4);
		assertEquals(List.of("E-11 warning"), found());
	}

	/** Nothing in the frames says so, and nothing may be concluded: a receiver with exchanged wires hears nothing, not even an error. */
	@Test
	void silenceNeverMeansExchangedWires() {
		doctor.advance(0);
		doctor.advance(30 * SECOND);
		Diagnosis diagnosis = doctor.diagnosis();
		assertEquals(List.of("E-07 warning"), Scene.found(diagnosis));
		assertTrue(diagnosis.findings().getFirst().nextTest().startsWith("Measure"), diagnosis.findings().getFirst().nextTest());
	}

	@Test
	void e11ErrorsOfAMinute() {
		assertEquals(List.of("E-11 warning"), among(healthy(90), 50));
	}

	@Test
	void e11AFewErrorsAreNormal() {
		assertEquals(List.of(), among(healthy(90), 150));
	}

	@Test
	void e11ErrorsOfASecond() {
		assertEquals(List.of("E-11 warning"), among(healthy(20), 1));
	}

	@Test
	void e12ErrorPassive() {
		error(0, CONTROLLER, Payload.of(0, 0x20, 0, 0, 0, 0, 136, 3));
		Diagnosis diagnosis = doctor.diagnosis();
		assertEquals(List.of("E-12 error"), Scene.found(diagnosis));
		assertEquals("The converter's controller is error-passive (receive errors 3, transmit errors 136).", diagnosis.findings().getFirst().evidence());
	}

	@Test
	void e12WarningAndBusOff() {
		error(0, CONTROLLER, 0x04L << 8);
		assertEquals(List.of("E-12 warning"), found());
		error(SECOND, BUS_OFF, 0);
		assertEquals(List.of("E-12 error"), found());
	}

	@Test
	void e12ActiveIsRight() {
		error(0, CONTROLLER, Payload.of(0, 0x40, 0, 0, 0, 0, 95, 95));
		assertEquals(List.of(), found());
	}

	@Test
	void e13Load() {
		doctor.bitRate(500_000);
		for (int i = 0; i < 2000 * 15; i++) {
			doctor.frame(i * SECOND / 2000, 0x500 + i % 16, 0, 8, i);
		}
		assertTrue(found().contains("E-13 warning"), () -> found().toString());
	}

	@Test
	void e13IsNotAboutABriefBurst() {
		doctor.bitRate(500_000);
		for (int i = 0; i < 2000 * 8; i++) {
			doctor.frame(i * SECOND / 2000, 0x500 + i % 16, 0, 8, i);
		}
		doctor.advance(20 * SECOND);
		assertTrue(!found().contains("E-13 warning"), () -> found().toString());
	}

	@Test
	void e14EverythingGoesSilent() {
		assertEquals(List.of("T-03 error", "E-14 error"), sorted(among(healthy(10).pause(4).run(10).pause(4).run(10).pause(4).run(10), 0)));
	}

	private static List<String> sorted(List<String> found) {
		return found.stream().sorted(java.util.Comparator.reverseOrder()).toList();
	}

	@Test
	void e14TwiceIsNotYetARule() {
		assertEquals(List.of("T-03 error"), among(healthy(10).pause(4).run(10).pause(4).run(10), 0));
	}

	@Test
	void e14WhatWasLostMayHaveBeenThere() {
		Scene scene = healthy(10).pause(4).run(10).pause(4).run(10).pause(4).run(10);
		int back = scene.frames.size() * 30 / 40;
		assertEquals(List.of("T-03 error", "A-03 warning"), withLossBefore(scene, back), "within the third silence");
		assertEquals(List.of("T-03 error", "A-03 warning"), withLossBefore(scene, back + 3), "told after the first frames that came again");
		assertEquals(List.of("T-03 error", "E-14 error", "A-03 warning"), withLossBefore(scene, back + 40), "seconds after it");
		assertEquals(List.of("T-03 error", "E-14 error", "A-03 warning"), withLossBefore(scene, 5), "seconds before the first one");
	}

	private static List<String> withLossBefore(Scene scene, int number) {
		Doctor other = new Doctor(Site.UNKNOWN, Scene.effective(Scene.VICTRON));
		for (int i = 0; i < scene.frames.size(); i++) {
			if (i == number) {
				other.lost(1);
			}
			var frame = scene.frames.get(i);
			other.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
		}
		return Scene.found(other.diagnosis());
	}

	@Test
	void e14RareMessagesAreNoSilence() {
		for (int i = 0; i < 40; i++) {
			doctor.frame(i * 3 * SECOND, 0x500, 0, 8, i);
		}
		assertTrue(!found().contains("E-14 error"), () -> found().toString());
	}
}
