package org.busbar.core.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.doctor.Equipment;
import org.busbar.api.doctor.Lead;
import org.busbar.api.doctor.Site;
import org.busbar.api.fact.Confidence;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.ConnectorType;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;
import org.junit.jupiter.api.Test;

/** What a lead joins is computed from the pins of both sockets; no bus is needed. */
class LeadFaultsTest {

	private static Equipment device(Device.Kind kind, String id, Pin... pins) {
		Socket socket = new Socket("bms", "BMS", ConnectorType.RJ45, List.of(pins), "", List.of());
		Model model = new Model("one", "One", List.of("bms"), List.of("victron.bms-can"), "");
		Device device = new Device(kind, id, id, "1", List.of(model), List.of(socket), List.of(), List.of(), List.of(), List.of());
		return new Equipment(device, Optional.of(model), Optional.of(socket));
	}

	private static Pin pin(int number, String... signals) {
		return new Pin(number, Arrays.stream(signals).map(signal -> said(signal, Confidence.DOCUMENTED, "A")).toList());
	}

	private static Assignment said(String signal, Confidence confidence, String source) {
		return new Assignment(signal, confidence, List.of(source), "");
	}

	private static final Equipment BATTERY = device(Device.Kind.BATTERY, "acme", pin(1, "CAN-H"), pin(2, "CAN-L"), pin(3, "GND"), pin(4));
	private static final Equipment INVERTER = device(Device.Kind.INVERTER, "volt", pin(1, "V+ supply 15 V"), pin(2), pin(3, "GND"), pin(4, "CAN-H"),
			pin(5, "CAN-L"), pin(7, "RS485-A"));

	private static String found(Equipment inverter, Lead lead) {
		return ToldSite.found(ToldSite.joined(inverter, BATTERY, lead));
	}

	/** Nothing of it says who the inverter is. */
	private static Scene heard() {
		return new Scene(Scene.VICTRON, 16).without(0x307).run(20);
	}

	/** @param pins pairs of a pin of the battery and one of the inverter */
	private static Lead joining(int... pins) {
		Map<Integer, Integer> joined = new HashMap<>();
		for (int i = 0; i < pins.length; i += 2) {
			joined.put(pins[i + 1], pins[i]);
		}
		return new Lead.Joining(joined);
	}

	@Test
	void c01ALeadThatDoesDamage() {
		assertEquals("C-01 danger, C-05 warning", found(INVERTER, new Lead.Straight()), "a supply on CAN-H, and ground on ground");
		assertEquals("C-01 danger", found(INVERTER, joining(1, 7, 2, 5)), "RS485 on CAN-H");
		assertEquals("", found(INVERTER, joining(1, 4, 2, 5)));
		assertEquals("C-01 info", found(INVERTER, new Lead.Untold()), "nobody told which lead it is");
		Equipment harmless = device(Device.Kind.INVERTER, "mild", pin(1, "CAN-H"), pin(2, "CAN-L"));
		assertEquals("", found(harmless, new Lead.Untold()));
		assertEquals("", found(harmless, new Lead.Straight()));
	}

	/** What does no damage as far as anybody knows may still not work, or join pins that nobody knows. */
	@Test
	void c01ALeadThatDoesNotReach() {
		Equipment elsewhere = device(Device.Kind.INVERTER, "elsewhere", pin(1), pin(2), pin(7, "CAN-H"), pin(8, "CAN-L"));
		assertEquals("C-01 error", found(elsewhere, new Lead.Straight()));
		assertEquals("C-01 warning", found(elsewhere, joining(1, 7, 2, 8, 3, 1)), "a pin too many");
		assertEquals("", found(elsewhere, joining(1, 7, 2, 8)));
		assertEquals("C-01 error", found(elsewhere, joining(1, 7)), "half a pair");
	}

	/** A bus that is heard has a lead that works; the one that was told is judged all the same. */
	@Test
	void c01WhereTheBusIsHeard() {
		assertEquals(List.of(), Scene.found(heard().diagnose(ToldSite.joined(INVERTER, BATTERY, new Lead.Untold()))));
		assertEquals(List.of("C-01 danger"),
				Scene.found(heard().diagnose(ToldSite.joined(INVERTER, BATTERY, joining(1, 7, 2, 5)))));
	}

	/** Nobody told of the lead, and then the bus shows that it works. */
	@Test
	void c01IsOverOnceTheBusIsHeard() {
		Doctor doctor = new Doctor(ToldSite.joined(INVERTER, BATTERY, new Lead.Untold()), Scene.effective(Scene.VICTRON));
		Scene scene = heard();
		doctor.advance(scene.frames.getFirst().nanos() - 2_000_000_000L);
		doctor.advance(scene.frames.getFirst().nanos() - 1_000_000_000L);
		assertEquals(List.of("C-01 info"), Scene.found(doctor.diagnosis()));
		assertEquals(List.of(), Scene.found(scene.diagnose(doctor)));
	}

	@Test
	void c01SaysWhatMeets() {
		Doctor doctor = new Doctor(ToldSite.joined(INVERTER, BATTERY, joining(1, 1, 2, 5)), Scene.CATALOGUE.protocols());
		doctor.advance(0);
		assertEquals("The lead joins what must not meet: V+ supply 15 V on CAN-H.", doctor.diagnosis().verdict().text());
		assertTrue(doctor.diagnosis().isDangerous());
	}

	@Test
	void aRightLeadIsSaidToBeRight() {
		Doctor doctor = new Doctor(ToldSite.joined(INVERTER, BATTERY, joining(1, 4, 2, 5)), Scene.CATALOGUE.protocols());
		doctor.advance(0);
		assertEquals("Nothing is wrong with what was measured and told; the bus has not been heard.", doctor.diagnosis().verdict().text());
	}

	@Test
	void c02SourcesThatContradictEachOther() {
		Equipment unsure = device(Device.Kind.INVERTER, "unsure", new Pin(1, List.of(said("CAN-H", Confidence.DOCUMENTED, "A"))),
				new Pin(2, List.of(said("CAN-L", Confidence.DOCUMENTED, "A"))), new Pin(3, List.of(said("CAN-H", Confidence.ONE, "B"))));
		assertEquals("C-02 error", found(unsure, new Lead.Drawn()));
		assertEquals("", found(device(Device.Kind.INVERTER, "sure", pin(4, "CAN-H"), pin(5, "CAN-L")), new Lead.Drawn()));
		assertEquals(List.of(), Scene.found(heard().diagnose(ToldSite.joined(unsure, BATTERY, new Lead.Drawn()))));
	}

	@Test
	void c03ThePairTheOtherWayRound() {
		assertEquals("C-03 error", found(INVERTER, joining(1, 5, 2, 4)));
		Equipment swapped = device(Device.Kind.INVERTER, "swapped", pin(1, "CAN-L"), pin(2, "CAN-H"));
		assertEquals("C-03 error", found(swapped, new Lead.Straight()));
		assertEquals("", found(swapped, joining(1, 2, 2, 1)));
	}

	/** The gateway of the XW Pro, as it is shipped: the manual is two pins off. */
	@Test
	void c04TheRowOfTheManual() {
		Equipment gateway = ToldSite.shipped(Device.Kind.INVERTER, "schneider", "xw-pro-gateway");
		Equipment weco = ToldSite.shipped(Device.Kind.BATTERY, "weco", "5k3");
		Site shifted = ToldSite.joined(gateway, weco, joining(1, 16, 2, 14, 3, 12));
		assertTrue(ToldSite.found(shifted).startsWith("C-04 error"), ToldSite.found(shifted));
		Site right = ToldSite.joined(gateway, weco, joining(1, 14, 2, 12));
		assertTrue(!ToldSite.found(right).contains("C-04"), ToldSite.found(right));
	}

	@Test
	void c05GroundsThatNobodyMeasured() {
		assertEquals("C-05 warning", found(INVERTER, new Lead.Drawn()));
		assertEquals("C-05 warning", found(INVERTER, joining(1, 4, 2, 5, 3, 3)));
		assertEquals("", found(INVERTER, joining(1, 4, 2, 5)));
		Site drawn = ToldSite.joined(INVERTER, BATTERY, new Lead.Drawn());
		assertEquals("", ToldSite.found(ToldSite.telling(drawn, "VG=0.2")));
		assertEquals("E-03 danger", ToldSite.found(ToldSite.telling(drawn, "VG=4")));
		assertEquals("", ToldSite.found(ToldSite.telling(drawn, "isolated-port=yes")));
		assertEquals("C-05 warning", ToldSite.found(ToldSite.telling(drawn, "isolated-port=no")));
	}

	/** The accident that the field reference begins with: a network lead between WeCo and the Xanbus socket of an XW Pro. */
	@Test
	void aNetworkLeadIntoXanbus() {
		Device schneider = ToldSite.shipped(Device.Kind.INVERTER, "schneider", "").device();
		Equipment xanbus = new Equipment(schneider, Optional.empty(), schneider.socket("xanbus"));
		Site site = ToldSite.joined(xanbus, ToldSite.shipped(Device.Kind.BATTERY, "weco", "5k3"), new Lead.Straight());
		Doctor doctor = new Doctor(site, Scene.CATALOGUE.protocols());
		doctor.advance(0);
		String text = doctor.diagnosis().verdict().text();
		assertTrue(text.contains("15 V supply on CAN-H"), text);
	}
}
