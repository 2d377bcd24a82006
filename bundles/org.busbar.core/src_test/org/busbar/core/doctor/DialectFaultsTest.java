package org.busbar.core.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.busbar.api.doctor.Site;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.junit.jupiter.api.Test;

/** Every rule about timing, dialects and plausible values finds its fault and stays silent where the fault is only near. */
class DialectFaultsTest {

	private static final String SMA = "sma.sunny-island";
	private static final long SECOND = 1_000_000_000L;

	private static Site site(String brand, double capacity) {
		return new Site(Site.UNKNOWN.protocol(), brand, "", 16, capacity, Set.of(), Map.of());
	}

	private static List<String> found(String protocol, String brand, int seconds, Consumer<Scene> setting) {
		Scene scene = new Scene(protocol.equals(SMA) ? Scene.VICTRON : protocol, 16);
		setting.accept(scene);
		return Scene.found(scene.run(seconds).diagnose(new Doctor(site(brand, 100), Scene.effective(protocol))));
	}

	private static Consumer<Scene> change(int id, int dlc, long payload) {
		return scene -> scene.spoil(frame -> frame.id() == id ? new Frame(frame.nanos(), id, 0, dlc, payload) : frame);
	}

	private static final Consumer<Scene> NOTHING = scene -> scene.spread = 0.01;

	@Test
	void t04NarrowMargin() {
		Scene scene = new Scene(Scene.VICTRON, 16);
		assertEquals(List.of("T-04 warning"), Scene.found(scene.run(10).without(0x351).run(2).with(0x351).run(5).diagnose(site("victron", 100))));
		Scene near = new Scene(Scene.VICTRON, 16);
		assertEquals(List.of(), Scene.found(near.run(10).without(0x351).run(1).with(0x351).run(5).diagnose(site("victron", 100))));
		Scene byd = new Scene(Scene.VICTRON, 16);
		byd.name = "BYD";
		assertEquals(List.of(), Scene.found(byd.run(10).without(0x351).run(2).with(0x351).run(5).diagnose(site("victron", 100))));
	}

	private static Doctor every(long nanos, int id, long payload, Site site, String protocol) {
		Doctor doctor = new Doctor(site, Scene.effective(protocol));
		for (int i = 0; i * nanos < 14 * SECOND; i++) {
			doctor.frame(i * nanos, id, 0, 8, payload);
		}
		return doctor;
	}

	@Test
	void t05TooFast() {
		assertEquals(List.of("T-05 warning"), Scene.found(every(SECOND / 10, 0x35E, Scene.text("BATTERY"), site("sma", 100), SMA).diagnosis()));
		assertEquals(List.of(), Scene.found(every(SECOND / 5, 0x35E, Scene.text("BATTERY"), site("sma", 100), SMA).diagnosis()));
	}

	@Test
	void t06AnswerMissing() {
		Scene scene = new Scene(Scene.VICTRON, 16);
		assertEquals(List.of("T-06 warning"), Scene.found(scene.run(10).without(0x305).run(13).with(0x305).run(5).diagnose(site("", 100))));
		Scene near = new Scene(Scene.VICTRON, 16);
		assertEquals(List.of(), Scene.found(near.run(10).without(0x305).run(8).with(0x305).run(5).diagnose(site("", 100))));
	}

	@Test
	void t08ValuesFrozen() {
		assertEquals(List.of("T-08 warning"), found(Scene.VICTRON, "", 125, scene -> scene.current = 10));
		assertEquals(List.of(), found(Scene.VICTRON, "", 115, scene -> scene.current = 10));
		assertEquals(List.of(), found(Scene.VICTRON, "", 125, NOTHING), "at rest nothing has to move");
	}

	@Test
	void t09UnusualPeriod() {
		long limits = Payload.of(0x30, 2, 0xF4, 1, 0xE8, 3, 0xC0, 1);
		assertEquals(List.of("T-09 info"), Scene.found(every(SECOND / 4, 0x351, limits, site("", 100), Scene.VICTRON).diagnosis()));
		assertEquals(List.of(), Scene.found(every(SECOND / 2, 0x351, limits, site("", 100), Scene.VICTRON).diagnosis()));
		assertEquals(List.of(), Scene.found(every(SECOND / 4, 0x351, limits, site("sma", 100), Scene.VICTRON).diagnosis()));
	}

	@Test
	void p04ShortFrames() {
		assertEquals(List.of("P-04 error"), found(Scene.PYLONTECH, "sol-ark", 8, NOTHING));
		assertEquals(List.of(), found(Scene.PYLONTECH, "deye", 8, NOTHING), "genuine frames are short");
	}

	@Test
	void p05NoModules() {
		assertEquals(List.of("P-05 error"), found(Scene.PYLONTECH, "", 8, change(0x359, 7, 0x4E50L << 40)));
		assertEquals(List.of(), found(Scene.PYLONTECH, "", 8, change(0x359, 7, 1L << 32)), "the two letters need not be there");
		assertEquals(List.of(), found(Scene.PYLONTECH, "", 4, change(0x359, 7, 0x4E50L << 40)), "it may be starting");
	}

	@Test
	void p06FineStateZero() {
		Consumer<Scene> zero = scene -> {
			scene.fineSoc = 0;
			scene.dischargeVoltage = 44.8;
		};
		assertEquals(List.of("P-06 warning"), found(SMA, "sma", 5, zero.andThen(scene -> scene.without(0x307, 0x372, 0x373))));
		assertEquals(List.of(), found(SMA, "", 5, zero));
	}

	@Test
	void p07OutsideAccepted() {
		Consumer<Scene> only = scene -> scene.without(0x307, 0x372, 0x373);
		assertEquals(List.of("P-07 error"), found(SMA, "sma", 5, only.andThen(scene -> scene.dischargeVoltage = 0)));
		assertEquals(List.of(), found(SMA, "sma", 5, only));
		assertEquals(List.of(), found(SMA, "", 5, only.andThen(scene -> scene.dischargeVoltage = 0)));
	}

	@Test
	void p09Chatter() {
		Doctor doctor = new Doctor(site("", 100), Scene.effective(Scene.VICTRON));
		for (int i = 0; i < 300 * 8; i++) {
			doctor.frame(i * SECOND / 300, 0x500 + i % 3, 0, 8, i);
		}
		assertEquals(List.of("P-09 warning"), Scene.found(doctor.diagnosis()));
		Doctor near = new Doctor(site("", 100), Scene.effective(Scene.VICTRON));
		for (int i = 0; i < 180 * 8; i++) {
			near.frame(i * SECOND / 180, 0x500 + i % 3, 0, 8, i);
		}
		assertEquals(List.of(), Scene.found(near.diagnosis()));
	}

	@Test
	void p10AlarmsUnseen() {
		assertEquals(List.of("P-10 warning"), found(Scene.PYLONTECH, "victron", 20, scene -> scene.name = "BUSBAR"));
		assertEquals(List.of(), found(Scene.PYLONTECH, "victron", 20, NOTHING), "a GX knows this name");
		assertEquals(List.of(), found(Scene.PYLONTECH, "deye", 20, scene -> scene.name = "BUSBAR"));
	}

	@Test
	void p14OtherInverter() {
		assertEquals(List.of("P-14 error"), found(Scene.VICTRON, "studer", 5, NOTHING));
		assertEquals(List.of(), found(Scene.VICTRON, "studer", 5, change(0x307, 8, 0)));
		assertEquals(List.of(), found(Scene.VICTRON, "victron", 5, NOTHING));
	}

	@Test
	void p16Nameless() {
		assertEquals(List.of("P-16 warning"), found(Scene.VICTRON, "", 70, scene -> scene.without(0x35E)));
		assertEquals(List.of(), found(Scene.VICTRON, "", 50, scene -> scene.without(0x35E)));
		assertEquals(List.of(), found(Scene.VICTRON, "", 70, scene -> scene.name = "X"));
	}

	@Test
	void v06ChargeStateImpossible() {
		assertEquals(List.of("V-06 error"), found(Scene.PYLONTECH, "", 5, scene -> scene.soc = 101));
		assertEquals(List.of(), found(Scene.PYLONTECH, "", 5, scene -> scene.soc = 100));
	}

	@Test
	void v07HealthImpossible() {
		assertEquals(List.of("V-07 warning"), found(Scene.PYLONTECH, "", 5, change(0x355, 4, 50)));
		assertEquals(List.of("V-07 warning"), found(Scene.PYLONTECH, "", 5, change(0x355, 4, 50 | 101L << 16)));
		assertEquals(List.of(), found(Scene.PYLONTECH, "", 5, change(0x355, 4, 50 | 100L << 16)));
	}

	private static long measured(double volt, double ampere, double celsius) {
		return Math.round(volt * 100) & 0xFFFF | (Math.round(ampere * 10) & 0xFFFF) << 16 | (Math.round(celsius * 10) & 0xFFFF) << 32;
	}

	@Test
	void v08TemperatureImpossible() {
		assertEquals(List.of("V-08 error"), found(Scene.PYLONTECH, "", 5, change(0x356, 6, measured(52.8, 0, -40))));
		assertEquals(List.of("V-08 error"), found(Scene.PYLONTECH, "", 5, change(0x356, 6, measured(52.8, 0, 91))));
		assertEquals(List.of(), found(Scene.PYLONTECH, "", 5, change(0x356, 6, measured(52.8, 0, 44))));
	}

	@Test
	void v09VoltageAbsent() {
		assertEquals(List.of("V-09 error"), found(Scene.PYLONTECH, "", 5, change(0x356, 6, measured(0, 0, 25))));
		assertEquals(List.of(), found(Scene.PYLONTECH, "", 5, NOTHING));
	}

	/** The load changes four times; the sag of the voltage is 2 mohm or what the fault makes of it. */
	private static List<String> loads(double ohm, double capacity) {
		Scene scene = new Scene(Scene.VICTRON, 16);
		for (double current : new double[]{0, -20, 0, -30, -5}) {
			scene.current = current;
			scene.voltage = 52.8 + current * ohm;
			scene.run(3);
		}
		return Scene.found(scene.diagnose(site("", capacity)));
	}

	@Test
	void x03SignInverted() {
		assertEquals(List.of("X-03 error"), loads(-0.01, 100));
		assertEquals(List.of(), loads(0.01, 100));
		assertEquals(List.of(), loads(-0.002, 100), "too little to tell");
		assertEquals(List.of(), loads(-0.01, 400), "small steps for such a battery");
	}

	@Test
	void x05Jump() {
		Scene scene = new Scene(Scene.VICTRON, 16).run(5);
		scene.soc = 56;
		assertEquals(List.of("X-05 warning"), Scene.found(scene.run(5).diagnose(site("", 100))));
		Scene near = new Scene(Scene.VICTRON, 16).run(5);
		near.soc = 54;
		assertEquals(List.of(), Scene.found(near.run(5).diagnose(site("", 100))));
		Scene full = new Scene(Scene.VICTRON, 16).run(5);
		full.soc = 100;
		assertEquals(List.of(), Scene.found(full.run(5).diagnose(site("", 100))));
	}

	@Test
	void x06RestVoltage() {
		assertEquals(List.of("X-06 warning"), found(Scene.VICTRON, "", 610, scene -> scene.voltage = 16 * 3.1));
		assertEquals(List.of(), found(Scene.VICTRON, "", 590, scene -> scene.voltage = 16 * 3.1), "it has not rested long enough");
		assertEquals(List.of(), found(Scene.VICTRON, "", 610, scene -> scene.voltage = 16 * 3.2));
	}

	@Test
	void x07AndX08Contradictions() {
		assertEquals(List.of("X-07 warning"), found(Scene.PYLONTECH, "", 15, change(0x35C, 2, 0x40)));
		assertEquals(List.of("X-08 warning"), found(Scene.PYLONTECH, "", 15, change(0x35C, 2, 0x80)));
		assertEquals(List.of("X-07 warning"), found(Scene.PYLONTECH, "", 15, scene -> scene.chargeCurrent = 0));
		assertEquals(List.of("X-08 warning"), found(Scene.PYLONTECH, "", 15, scene -> scene.dischargeCurrent = 0));
		assertEquals(List.of(), found(Scene.PYLONTECH, "", 15, scene -> {
			scene.chargeCurrent = 0;
			scene.soc = 96;
		}), "a full battery");
		assertEquals(List.of(), found(Scene.PYLONTECH, "", 9, change(0x35C, 2, 0x40)));
	}

	private static Consumer<Scene> echo(double volt, double soc) {
		return change(0x305, 8, Math.round(volt * 10) | 250L << 32 | Math.round(soc * 10) << 48);
	}

	@Test
	void x09InverterBelieves() {
		assertEquals(List.of("X-09 error"), found(Scene.VICTRON, "", 15, echo(52.8, 54)));
		assertEquals(List.of("X-09 error"), found(Scene.VICTRON, "", 15, echo(53.8, 50)));
		assertEquals(List.of(), found(Scene.VICTRON, "", 15, echo(53.2, 52)));
		assertEquals(List.of(), found(Scene.VICTRON, "", 15, echo(0, 0)), "it measures nothing");
	}

	/** What cannot be is told as such, and no rule takes it for a value. */
	@Test
	void v15ValueImpossible() {
		assertEquals(List.of("V-15 warning"), found(Scene.VICTRON, "", 15, echo(52.8, 1625.6)));
		assertEquals(List.of(), found(Scene.VICTRON, "", 15, echo(52.8, 52)));
		assertEquals(List.of("V-15 warning"), found(Scene.VICTRON, "", 5, scene -> scene.chargeCurrent = 2500.1));
		assertEquals(List.of(), found(Scene.VICTRON, "", 5, scene -> scene.chargeCurrent = 2500));
		assertEquals(List.of("V-05 error"), found(Scene.PYLONTECH, "", 5, scene -> scene.chargeCurrent = -1), "a negative limit has its own rule");
	}

	private static List<String> capacity(int ampereHours) {
		Scene scene = new Scene(Scene.VICTRON, 16).run(15);
		for (int i = 0; i < 15; i++) {
			scene.frames.add(new Frame(scene.frames.getFirst().nanos() + i * SECOND + 1, 0x379, 0, 8, ampereHours));
		}
		scene.frames.sort(java.util.Comparator.comparingLong(Frame::nanos));
		return Scene.found(scene.diagnose(site("", 100)));
	}

	@Test
	void x12CapacityDiffers() {
		assertEquals(List.of("X-12 warning"), capacity(200));
		assertEquals(List.of(), capacity(110));
	}

	@Test
	void sma02Strangers() {
		assertEquals(List.of("SMA-02 warning"), found(SMA, "sma", 5, scene -> scene.without(0x307)));
		assertEquals(List.of(), found(SMA, "sma", 5, scene -> scene.without(0x307, 0x372, 0x373)));
	}

	private static Doctor polls(int times, boolean answered) {
		Doctor doctor = new Doctor(site("", 100), Scene.effective("pylontech.hv"));
		for (int i = 0; i < times; i++) {
			doctor.frame(i * 3 * SECOND, 0x4200, FrameFlags.EXTENDED, 8, 0);
			if (answered) {
				doctor.frame(i * 3 * SECOND + 1000, 0x4260, FrameFlags.EXTENDED, 8, 0);
			}
		}
		return doctor;
	}

	@Test
	void hv01PollsUnanswered() {
		assertEquals(List.of("HV-01 error"), Scene.found(polls(5, false).diagnosis()));
		assertEquals(List.of(), Scene.found(polls(5, true).diagnosis()));
	}

	@Test
	void hv03Forbidden() {
		Doctor doctor = polls(5, false);
		for (int i = 0; i < 5; i++) {
			doctor.frame(20 * SECOND + i * SECOND, 0x4280, FrameFlags.EXTENDED, 8, 0xAA);
		}
		assertEquals(List.of("HV-03 error"), Scene.found(doctor.diagnosis()).stream().filter(finding -> finding.startsWith("HV-03")).toList());
		Doctor allowed = polls(5, false);
		for (int i = 0; i < 5; i++) {
			allowed.frame(20 * SECOND + i * SECOND, 0x4280, FrameFlags.EXTENDED, 8, 0);
		}
		assertEquals(List.of(), Scene.found(allowed.diagnosis()).stream().filter(finding -> finding.startsWith("HV-03")).toList());
	}
}
