package org.busbar.core.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;

import org.busbar.api.catalogue.Device;
import org.busbar.api.doctor.Installation;
import org.busbar.api.doctor.Site;
import org.busbar.can.Frame;
import org.busbar.can.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was told is held against the bus. */
class NameplateFaultsTest {

	private static String found(Site site, int seconds, Consumer<Scene> setting) {
		Scene scene = new Scene(Scene.VICTRON, 16);
		setting.accept(scene);
		return String.join(", ", Scene.found(scene.run(seconds).diagnose(site)));
	}

	private static String found(String told, int seconds, Consumer<Scene> setting) {
		return found(ToldSite.telling(Scene.site(16, "victron"), told), seconds, setting);
	}

	/** The scene allows 50 A of charge and 100 A of discharge at 50 %, 52.8 V and 0 A. */
	@ParameterizedTest
	@CsvSource({"modules=1 module-charge=50 module-discharge=100,''", "modules=1 module-charge=45,V-11 error", "modules=1 module-charge=46,''",
			"modules=1 module-discharge=90,V-11 error", "modules=1 module-charge=80,''", "own-soc=53,X-13 warning", "own-soc=52,''",
			"own-v=53.2,X-13 warning", "own-v=53,''", "own-i=3,X-13 warning", "own-i=2,''", "type=AGM,C-07 error", "module-discharge-v=44.9,V-14 warning",
			"module-discharge-v=44.8,''"})
	void heldAgainstTheBus(String told, String expected) {
		assertEquals(expected, found(told, 20, scene -> scene.soc = 50));
	}

	@Test
	void v12AllowsLittle() {
		String told = "modules=1 module-charge=100";
		assertEquals("V-12 warning", found(told, 70, scene -> scene.chargeCurrent = 50));
		assertEquals("", found(told, 70, scene -> scene.chargeCurrent = 60));
		assertEquals("", found(told, 50, scene -> scene.chargeCurrent = 50), "it may have just started");
		assertEquals("", found(told, 70, scene -> scene.soc = 90), "nearly full");
		assertEquals("B-10 warning", found(told, 70, spoiled(0x35A, 0x04L << 32)), "the warning says why");
		assertEquals("B-08 error", found(told, 70, spoiled(0x372, Payload.of(1, 0, 1, 0, 0, 0, 0, 0))), "the module that blocks says why");
	}

	/** What a software shows is some seconds old. */
	@Test
	void x13AllowsForTheDelay() {
		Scene scene = new Scene(Scene.VICTRON, 16);
		scene.voltage = 52;
		scene.run(10);
		scene.voltage = 52.8;
		assertEquals(List.of(), Scene.found(scene.run(4).diagnose(ToldSite.telling(Scene.site(16, "victron"), "own-v=52"))));
	}

	@Test
	void l10FullByCurrent() {
		Consumer<Scene> full = scene -> {
			scene.soc = 100;
			scene.chargeCurrent = 0;
		};
		assertEquals("L-10 warning", found("dc-feed-in=yes", 20, full));
		assertEquals("", found("dc-feed-in=no", 20, full));
		assertEquals("", found("dc-feed-in=yes", 20, scene -> scene.soc = 100));
		assertEquals("", found(ToldSite.telling(Scene.site(16, ""), "dc-feed-in=yes"), 20, full));
	}

	@Test
	void p15AnswersItself() {
		assertEquals("P-15 warning", found("inverter-lead=out", 20, scene -> scene.soc = 50));
		assertEquals("", found("inverter-lead=in", 20, scene -> scene.soc = 50));
		assertEquals("", found(ToldSite.telling(Scene.site(16, ""), "inverter-lead=out"), 20, scene -> scene.without(0x305)));
	}

	@Test
	void p13NotAccepted() {
		Site sma = installed("studer");
		assertEquals("P-13 error", found(sma, 20, scene -> scene.without(0x305, 0x307)));
		assertEquals("P-13 warning", found(sma, 20, scene -> scene.without(0x307)), "it answers, so it takes the frames for something");
		assertEquals("", found(installed("victron"), 20, scene -> scene.soc = 50));
		assertEquals("", found(installed("voltronic"), 20, scene -> scene.soc = 50), "nobody knows what it takes");
	}

	/** Devices alone, without a brand for the other rules. */
	private static Site installed(String brand) {
		return Scene.site(16, "").installed(Installation.UNKNOWN.with(ToldSite.shipped(Device.Kind.INVERTER, brand, "")));
	}

	private static Consumer<Scene> spoiled(int id, long payload) {
		return scene -> scene.spoil(frame -> frame.id() == id ? new Frame(frame.nanos(), id, 0, 8, payload) : frame);
	}

	/** 0x359 beside 0x35A, as a battery sends them that mixes two sets. */
	private static String alarms(int bits, int pairs) {
		Scene scene = new Scene(Scene.VICTRON, 16);
		scene.spoil(frame -> frame.id() == 0x35E
				? new Frame(frame.nanos(), 0x359, 0, 7, bits)
				: frame.id() == 0x35A ? new Frame(frame.nanos(), 0x35A, 0, 8, pairs) : frame);
		return String.join(", ", Scene.found(scene.run(20).diagnose(Scene.site(16, "")))).replace("B-09 error", "").replace(", ", "");
	}

	@Test
	void x11AlarmsDisagree() {
		assertEquals("X-11 warning", alarms(0x02, 0x08), "over-voltage raised and told to be clear");
		assertEquals("X-11 warning", alarms(0x00, 0x04), "the other way round");
		assertEquals("", alarms(0x02, 0x04), "both raised");
		assertEquals("", alarms(0x02, 0x00), "a pair of 00 says nothing");
	}

	@Test
	void wec02MasterOff() {
		Site site = ToldSite.telling(ToldSite.of("", "weco/5k3", 16), "master=off");
		assertEquals("WEC-02 warning", silentAfter(site, 30));
		assertEquals("", silentAfter(site, 4));
		assertEquals("", silentAfter(ToldSite.telling(ToldSite.of("", "byd", 16), "master=off"), 30));
	}

	private static String silentAfter(Site site, int seconds) {
		Doctor doctor = new Doctor(site, Scene.effective(Scene.VICTRON));
		Scene scene = new Scene(Scene.VICTRON, 16).run(20);
		scene.diagnose(doctor);
		doctor.advance(scene.frames.getLast().nanos() + seconds * 1_000_000_000L);
		return String.join(", ", Scene.found(doctor.diagnosis()).stream().filter(finding -> finding.startsWith("WEC")).toList());
	}

	/** 15 cells of Pylontech on a GX, whose display shows less than the battery allows. */
	@Test
	void vic03HeldLower() {
		assertEquals("VIC-03 info", pylontech("victron", 53.2, "cvl=52.4"));
		assertEquals("X-10 error", pylontech("victron", 53.2, "cvl=51"));
		assertEquals("X-10 error", pylontech("deye", 53.2, "cvl=52.4"));
		assertEquals("", pylontech("victron", 53.2, "cvl=53.2"));
	}

	private static String pylontech(String brand, double limit, String told) {
		Scene scene = new Scene(Scene.PYLONTECH, 15);
		scene.chargeVoltage = limit;
		return String.join(", ", Scene.found(scene.run(20).diagnose(ToldSite.telling(Scene.site(15, brand), told))));
	}

	/** The heartbeat of a Deye with a clock, 2023-11-14 22:13 UTC being the time of the scene. */
	private static List<String> clock(int day, int hour, int minute) {
		return clock(day, hour, minute, 1);
	}

	/** @param runs seconds that it goes on in a second */
	private static List<String> clock(int day, int hour, int minute, int runs) {
		Doctor doctor = new Doctor(Scene.site(16, "deye"), Scene.effective("deye.pcs.3.3"));
		long start = 1_700_000_000_000_000_000L;
		for (int second = 0; second < 20; second++) {
			doctor.frame(start + second * 1_000_000_000L, 0x305, 0, 8,
					Payload.of(second * runs, minute, hour, day, day == 0 ? 0 : 11, day == 0 ? 0 : 23, 0, 0));
		}
		return Scene.found(doctor.diagnosis()).stream().filter(finding -> finding.startsWith("DEY")).toList();
	}

	@Test
	void dey03Clock() {
		assertEquals(List.of("DEY-03 info"), clock(14, 22, 20));
		assertEquals(List.of("DEY-03 info"), clock(17, 22, 13), "another day");
		assertEquals(List.of(), clock(14, 22, 14));
		assertEquals(List.of(), clock(14, 23, 14), "another time zone");
		assertEquals(List.of(), clock(0, 0, 0), "no clock at all");
		assertEquals(List.of(), clock(17, 22, 13, 0), "it stands, so it is none");
	}
}
