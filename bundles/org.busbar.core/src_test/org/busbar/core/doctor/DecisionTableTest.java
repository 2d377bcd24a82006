package org.busbar.core.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Site;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.junit.jupiter.api.Test;

/** "It does not talk": every row of the decision table (2.1 of the field reference) leads to its conclusion, and to the test that decides. */
class DecisionTableTest {

	private static final long SECOND = 1_000_000_000L;
	private static final int BUS_ERROR = 0x80;

	private static Site measured(String brand, int cells, String told) {
		return ToldSite.telling(ToldSite.of(brand, "", cells), told);
	}

	/** What a bus on which nobody speaks leads to after so many seconds. */
	private static Diagnosis silent(String told, int seconds) {
		Doctor doctor = new Doctor(measured("", 0, told), Scene.CATALOGUE.protocols());
		doctor.advance(0);
		doctor.advance(seconds * SECOND);
		return doctor.diagnosis();
	}

	private static String next(Diagnosis diagnosis, String id) {
		return diagnosis.findings().stream().filter(finding -> finding.id().equals(id)).map(Finding::nextTest).findFirst().orElse("not found: " + id);
	}

	private static void assertContains(String text, String... parts) {
		for (String part : parts) {
			assertTrue(text.contains(part), () -> part + " is not in: " + text);
		}
	}

	@Test
	void nothingAndAnOpenPair() {
		Diagnosis heard = silent("R=200000", 12);
		assertEquals(List.of("E-07 warning", "E-02 warning"), Scene.found(heard));
		assertContains(next(heard, "E-02"), "VH", "VL");
		Diagnosis meter = silent("R=200000", 0);
		assertEquals("200 kohm between CAN-H and CAN-L: a wire is open, or these are the wrong pins.", meter.verdict().text());
		assertContains(next(meter, "E-02"), "VH", "VL");
	}

	@Test
	void nothingAndAPairThatIsWhole() {
		Diagnosis heard = silent("R=60", 12);
		assertEquals(List.of("E-07 warning"), Scene.found(heard));
		assertContains(heard.verdict().text(), "everybody sleeps", "exchanged");
		assertContains(next(heard, "E-07"), "2 s", "MIN/MAX");
		Diagnosis other = silent("R=120", 12);
		assertTrue(!other.findings().stream().anyMatch(finding -> finding.evidence().contains("everybody sleeps")));
		Diagnosis meter = silent("R=60 VH=2.5 VL=2.5", 0);
		assertEquals("Nothing is wrong with what was measured and told; the bus has not been heard.", meter.verdict().text());
		assertEquals(List.of("E-06 error"), Scene.found(silent("R=60 VHmin=1.5 VLmax=3.5", 0)), "the test that decides");
	}

	@Test
	void onlyErrors() {
		Doctor doctor = new Doctor(measured("", 0, "R=60"), Scene.CATALOGUE.protocols());
		for (int i = 0; i < 400; i++) {
			doctor.frame(i * SECOND / 100, BUS_ERROR, FrameFlags.ERROR, 8, 0);
		}
		Diagnosis diagnosis = doctor.diagnosis();
		assertEquals(List.of("E-09 error"), Scene.found(diagnosis));
		assertContains(next(diagnosis, "E-09"), "busbar bitrate", "unplug one device");
	}

	@Test
	void oneMessageOverAndOver() {
		Scene scene = new Scene(Scene.PYLONTECH, 15).repeat(0x351, 2000, 5);
		Diagnosis diagnosis = scene.diagnose(measured("", 15, "R=120"));
		assertEquals(List.of("P-11 error", "E-02 warning"), Scene.found(diagnosis));
		assertContains(next(diagnosis, "P-11"), "resistance at the other plug");
		assertContains(diagnosis.causes().getFirst().text() + diagnosis.causes().get(1).text(), "off or unplugged");
	}

	@Test
	void aPartnerThatAcknowledgesOnly() {
		Diagnosis diagnosis = new Scene(Scene.PYLONTECH, 15).without(0x305).run(20).diagnose(measured("deye", 15, "R=60"));
		assertEquals(List.of("T-02 error"), Scene.found(diagnosis));
		assertContains(next(diagnosis, "T-02"), "display");
		assertEquals("inverter-protocol", diagnosis.causes().getFirst().id());
		assertEquals(List.of("T-02 info"), Scene.found(new Scene(Scene.PYLONTECH, 15).without(0x305).run(20).diagnose(measured("kehua", 15, "R=60"))),
				"a brand that may never answer");
	}

	@Test
	void aLinkThatIsFine() {
		Diagnosis diagnosis = new Scene(Scene.PYLONTECH, 15).run(20).diagnose(measured("deye", 15, "R=60 soc=50 v=49.5"));
		assertEquals(List.of(), Scene.found(diagnosis));
		assertTrue(diagnosis.verdict().conclusive());
		assertEquals(List.of("X-10 error"), Scene.found(new Scene(Scene.PYLONTECH, 15).run(20).diagnose(measured("deye", 15, "R=60 soc=80"))),
				"the values decide");
	}

	@Test
	void aValueThatIsRefused() {
		Scene scale = new Scene(Scene.PYLONTECH, 15);
		scale.voltage = 4.95;
		assertEquals(List.of("P-02 error"), Scene.found(scale.run(20).diagnose(measured("deye", 15, "R=60"))));
		Scene absurd = new Scene(Scene.PYLONTECH, 15);
		absurd.chargeVoltage = 0.1;
		assertEquals(List.of("V-10 danger"), Scene.found(absurd.run(20).diagnose(measured("deye", 15, "R=60"))));
		assertEquals(List.of("P-04 error"), Scene.found(new Scene(Scene.PYLONTECH, 15).run(20).diagnose(measured("sol-ark", 15, "R=60"))));
		Scene modules = new Scene(Scene.PYLONTECH, 15);
		modules.spoil(frame -> frame.id() == 0x359 ? new Frame(frame.nanos(), 0x359, 0, 7, 0x4E50L << 40) : frame);
		assertEquals(List.of("P-05 error"), Scene.found(modules.run(20).diagnose(measured("deye", 15, "R=60"))));
	}

	@Test
	void anInverterAlone() {
		Diagnosis diagnosis = new Scene(Scene.PYLONTECH, 15).without(0x351, 0x355, 0x356, 0x359, 0x35C, 0x35E).run(20).diagnose(measured("deye", 15, "R=60"));
		assertEquals(List.of("T-01 error"), Scene.found(diagnosis));
		assertContains(next(diagnosis, "T-01"), "running", "BMS-CAN");
	}

	@Test
	void anotherDialect() {
		Scene scene = new Scene(Scene.PYLONTECH, 15)
				.spoil(frame -> frame.id() == 0x305 ? frame : new Frame(frame.nanos(), frame.id(), FrameFlags.EXTENDED, frame.dlc(), frame.payload()));
		Diagnosis diagnosis = scene.run(20).diagnose(measured("deye", 15, "R=60"));
		assertTrue(Scene.found(diagnosis).contains("P-01 error"), () -> Scene.found(diagnosis).toString());
		assertContains(next(diagnosis, "P-01"), "standard frames");
	}

	@Test
	void twoBatteriesAndAThirdTerminator() {
		Scene scene = new Scene(Scene.PYLONTECH, 15);
		for (int second = 0; second < 20; second++) {
			scene.soc = second % 2 == 0 ? 50 : 70;
			scene.run(1);
		}
		Diagnosis diagnosis = scene.diagnose(measured("deye", 15, "R=40"));
		assertEquals(List.of("P-08 error", "E-02 warning"), Scene.found(diagnosis));
		assertContains(next(diagnosis, "P-08"), "unplug one battery");
		assertContains(diagnosis.findings().getLast().evidence(), "three terminators");
	}

	@Test
	void gapsOfEverything() {
		Scene scene = new Scene(Scene.PYLONTECH, 15).run(20);
		for (int gap = 0; gap < 3; gap++) {
			scene.pause(20).run(20);
		}
		List<String> found = Scene.found(scene.diagnose(measured("", 15, "R=60")));
		assertTrue(found.contains("E-14 error"), found::toString);
		Doctor losing = new Doctor(measured("", 15, "R=60"), Scene.effective(Scene.PYLONTECH));
		long before = 0;
		for (Frame frame : scene.frames) {
			if (before > 0 && frame.nanos() - before > 10 * SECOND) {
				losing.lost(1);
			}
			before = frame.nanos();
			losing.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
		}
		assertEquals(List.of("A-03 warning"), Scene.found(losing.diagnosis()), "only ours: the tool drops");
	}

	/** What decides without any adapter: the pin voltages. */
	@Test
	void theMeterAlone() {
		assertEquals(List.of("E-01 error"), Scene.found(silent("R=4", 0)));
		assertEquals(List.of("E-04 danger"), Scene.found(silent("VH=15 VL=0", 0)));
		assertEquals(List.of("E-05 error"), Scene.found(silent("VH=2.9 VL=2.1", 0)));
		Diagnosis danger = silent("VH=15 VL=0", 0);
		assertTrue(danger.isDangerous() && danger.isAlarming());
		assertTrue(!silent("R=4", 0).isDangerous());
	}
}
