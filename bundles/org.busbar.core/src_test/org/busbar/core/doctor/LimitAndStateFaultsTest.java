package org.busbar.core.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Site;
import org.busbar.can.Frame;
import org.busbar.can.Payload;
import org.junit.jupiter.api.Test;

/** Every rule about limits and the state of the battery finds its fault and stays silent where the fault is only near. */
class LimitAndStateFaultsTest {

	private static final Site SITE = new Site(Site.UNKNOWN.protocol(), "victron", "", 16, 100, java.util.Set.of(), Map.of());

	private static Site brand(String brand) {
		return new Site(Site.UNKNOWN.protocol(), brand, "", 16, 100, java.util.Set.of(), Map.of());
	}

	private static List<String> found(Site site, int seconds, Consumer<Scene> setting) {
		Scene scene = new Scene(Scene.VICTRON, 16);
		setting.accept(scene);
		return Scene.found(scene.run(seconds).diagnose(site));
	}

	private static List<String> found(int seconds, Consumer<Scene> setting) {
		return found(SITE, seconds, setting);
	}

	private static Consumer<Scene> payload(int id, long payload) {
		return scene -> scene.spoil(frame -> frame.id() == id ? new Frame(frame.nanos(), id, 0, frame.dlc(), payload) : frame);
	}

	/** 0x373: lowest and highest cell in mV, lowest and highest temperature in K. */
	private static Consumer<Scene> cells(int lowest, int highest, int coldest, int hottest) {
		Consumer<Scene> voltage = scene -> scene.voltage = 16 * (lowest + highest) / 2000.0;
		return voltage.andThen(payload(0x373, lowest | (long) highest << 16 | (long) (coldest + 273) << 32 | (long) (hottest + 273) << 48));
	}

	@Test
	void l01ChargesTooMuch() {
		assertEquals(List.of("L-01 error"), found(20, scene -> scene.current = 56));
		assertEquals(List.of(), found(20, scene -> scene.current = 52), "a little more is allowed");
		assertEquals(List.of(), found(14, scene -> scene.current = 56), "not long enough");
		assertEquals(List.of(), found(fallen(8)), "the inverter has its time");
		assertEquals(List.of("L-12 warning"), found(fallen(18)), "too slow, but it obeyed");
		assertEquals(List.of("L-01 error"), found(fallen(40)));
	}

	/** A limit that falls from 50 A to 10 A, and an inverter that follows after so many seconds. */
	private static Scene fallen(int seconds) {
		Scene scene = new Scene(Scene.VICTRON, 16);
		scene.current = 48;
		scene.run(20);
		scene.chargeCurrent = 10;
		scene.run(seconds);
		scene.current = 10;
		return scene.run(10);
	}

	private static List<String> found(Scene scene) {
		return Scene.found(scene.diagnose(SITE));
	}

	@Test
	void l02DischargesTooMuch() {
		assertEquals(List.of("L-02 error"), found(20, scene -> scene.current = -110));
		assertEquals(List.of(), found(20, scene -> scene.current = -104));
	}

	@Test
	void l03AboveChargeVoltage() {
		assertEquals(List.of("L-03 error"), found(15, scene -> scene.voltage = 56.6));
		assertEquals(List.of(), found(15, scene -> scene.voltage = 56.5));
		assertEquals(List.of(), found(9, scene -> scene.voltage = 56.6));
	}

	@Test
	void l06ChargeForbidden() {
		assertEquals(List.of("L-06 warning"), found(70, scene -> scene.chargeCurrent = 0));
		assertEquals(List.of(), found(50, scene -> scene.chargeCurrent = 0));
		assertEquals(List.of(), found(70, scene -> {
			scene.chargeCurrent = 0;
			scene.soc = 95;
		}));
	}

	@Test
	void l07DischargeForbidden() {
		assertEquals(List.of("L-07 warning"), found(70, scene -> scene.dischargeCurrent = 0));
		assertEquals(List.of(), found(70, scene -> {
			scene.dischargeCurrent = 0;
			scene.soc = 10;
		}));
	}

	@Test
	void l08ChargesCold() {
		assertEquals(List.of("L-08 danger"), found(15, cells(3295, 3305, -2, 3).andThen(scene -> {
			scene.current = 8;
			scene.chargeCurrent = 10;
		})));
		assertEquals(List.of(), found(15, cells(3295, 3305, 1, 3).andThen(scene -> scene.current = 8)));
	}

	@Test
	void l09AllowsCold() {
		assertEquals(List.of("L-09 error"), found(15, cells(3295, 3305, -2, 3)));
		assertEquals(List.of(), found(15, cells(3295, 3305, -2, 3).andThen(scene -> scene.chargeCurrent = 10)));
	}

	@Test
	void dey02ChargesAtZero() {
		Consumer<Scene> charges = scene -> {
			scene.without(0x307);
			scene.chargeCurrent = 0;
			scene.current = 5;
		};
		assertEquals(List.of("DEY-02 danger"), found(brand("solis"), 20, charges));
		assertEquals(List.of("L-01 error"), found(20, charges));
		assertEquals(List.of(), found(brand("solis"), 20, scene -> {
			scene.without(0x307);
			scene.chargeCurrent = 0;
			scene.current = 1;
		}));
	}

	@Test
	void b01CellsApart() {
		assertEquals(List.of("B-01 warning"), found(15, scene -> scene.spread = 0.06));
		assertEquals(List.of(), found(15, scene -> scene.spread = 0.05));
		assertEquals(List.of(), found(15, cells(3400, 3460, 25, 26)), "where the curve is steep they may be");
	}

	@Test
	void b02CellsFarApart() {
		assertEquals(List.of("B-02 error"), found(15, scene -> scene.spread = 0.16));
		assertEquals(List.of("B-02 error"), found(15, cells(3240, 3550, 25, 26)));
		assertEquals(List.of(), found(15, cells(3260, 3550, 25, 26)));
	}

	@Test
	void b03HighestCell() {
		assertEquals(List.of("B-03 error"), found(5, cells(3600, 3650, 25, 26)));
		assertEquals(List.of("B-03 warning"), found(5, cells(3600, 3630, 25, 26)));
		assertEquals(List.of(), found(5, cells(3600, 3610, 25, 26)));
	}

	@Test
	void b04LowestCell() {
		assertEquals(List.of("B-04 error"), found(5, cells(2500, 2600, 25, 26)));
		assertEquals(List.of("B-04 danger"), found(5, cells(2000, 2100, 25, 26)));
		assertEquals(List.of(), found(5, cells(2510, 2600, 25, 26)));
	}

	@Test
	void b05Hot() {
		assertEquals(List.of("B-05 warning"), found(35, cells(3295, 3305, 40, 46)));
		assertEquals(List.of("B-05 error"), found(35, cells(3295, 3305, 50, 56)));
		assertEquals(List.of(), found(35, cells(3295, 3305, 40, 44)));
	}

	@Test
	void b06TemperaturesApart() {
		assertEquals(List.of("B-06 warning"), found(35, cells(3295, 3305, 20, 31)));
		assertEquals(List.of(), found(35, cells(3295, 3305, 20, 30)));
		assertEquals(List.of(), found(25, cells(3295, 3305, 20, 31)));
	}

	@Test
	void b07ModulesDiffer() {
		assertEquals(List.of("B-07 error"), found(SITE.measured(Map.of(Reading.MODULES, 2.0)), 15, scene -> scene.soc = 50));
		assertEquals(List.of(), found(SITE.measured(Map.of(Reading.MODULES, 1.0)), 15, scene -> scene.soc = 50));
		assertEquals(List.of(), found(SITE.measured(Map.of(Reading.MODULES, 2.0)), 8, scene -> scene.soc = 50));
	}

	@Test
	void b08ModulesBlock() {
		assertEquals(List.of("B-08 error"), found(15, payload(0x372, Payload.of(2, 0, 1, 0, 0, 0, 0, 0))));
		assertEquals(List.of("B-08 error"), found(15, payload(0x372, Payload.of(2, 0, 0, 0, 0, 0, 1, 0))));
		assertEquals(List.of(), found(9, payload(0x372, Payload.of(2, 0, 1, 0, 0, 0, 0, 0))));
		assertEquals(List.of(), found(15, payload(0x372, Payload.of(2, 0, 1, 0, 0, 0, 0, 0)).andThen(scene -> scene.soc = 100)).stream()
				.filter(finding -> finding.startsWith("B-08")).toList(), "a full battery rightly takes no more");
	}

	@Test
	void b09Alarms() {
		assertEquals(List.of("B-09 error"), found(5, payload(0x35A, 0x04)));
		assertEquals(List.of(), found(5, payload(0x35A, 0x08)), "a pair of 2 says that there is none");
	}

	@Test
	void b10Warnings() {
		assertEquals(List.of("B-10 warning"), found(5, payload(0x35A, 0x04L << 32)));
		assertEquals(List.of(), found(5, payload(0x35A, 0x08L << 32)));
	}

	@Test
	void b11Worn() {
		assertEquals(List.of("B-11 warning"), found(5, payload(0x355, 50 | 79L << 16 | 5000L << 32)));
		assertEquals(List.of(), found(5, payload(0x355, 50 | 80L << 16 | 5000L << 32)));
	}

	@Test
	void b12ForcedCharge() {
		Scene forced = new Scene(Scene.PYLONTECH, 15);
		forced.spoil(frame -> frame.id() == 0x35C ? new Frame(frame.nanos(), 0x35C, 0, 2, 0xE0) : frame);
		forced.soc = 40;
		assertEquals(List.of("B-12 info"), Scene.found(forced.run(8).diagnose(Scene.site(15, ""))));
		Scene empty = new Scene(Scene.PYLONTECH, 15);
		empty.spoil(frame -> frame.id() == 0x35C ? new Frame(frame.nanos(), 0x35C, 0, 2, 0xE0) : frame);
		empty.soc = 15;
		assertEquals(List.of(), Scene.found(empty.run(8).diagnose(Scene.site(15, ""))));
	}
}
