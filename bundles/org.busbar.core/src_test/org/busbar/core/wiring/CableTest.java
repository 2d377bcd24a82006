package org.busbar.core.wiring;

import static org.busbar.core.wiring.SampleDevices.documented;
import static org.busbar.core.wiring.SampleDevices.manual;
import static org.busbar.core.wiring.SampleDevices.pin;
import static org.busbar.core.wiring.SampleDevices.socket;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.busbar.api.catalogue.Device;
import org.busbar.api.fact.Confidence;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.ConnectorType;
import org.busbar.api.wiring.Hazard;
import org.junit.jupiter.api.Test;

class CableTest {

	private static Cable toBattery(Device inverter) {
		return Cable.between(CableEnd.of(inverter, Optional.empty()).orElseThrow(), CableEnd.of(SampleDevices.battery(), Optional.empty()).orElseThrow());
	}

	private static List<String> rows(Cable cable) {
		return cable.wires().stream()
				.map(wire -> wire.signal() + ' ' + wire.inverter().pin() + '-' + wire.battery().pin() + ' ' + wire.confidence().word() + ' ' + wire.agreement())
				.toList();
	}

	private static Hazard hazard(Cable cable, String id) {
		return cable.hazards().stream().map(CableHazard::hazard).filter(hazard -> hazard.id().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void choosesTheSocketWithCanPins() {
		assertEquals("bms-can", CableEnd.of(SampleDevices.battery(), Optional.empty()).orElseThrow().socket().id());
	}

	@Test
	void mergesWhatSourcesAgreeOn() {
		Cable cable = toBattery(SampleDevices.agreeing());
		assertEquals(List.of("CAN-H 7-1 manual AGREES", "CAN-L 8-2 manual AGREES", "GND 3-3 manual SINGLE"), rows(cable));
		PinClaim canHigh = cable.wires().getFirst().inverter();
		assertEquals(Confidence.DOCUMENTED, canHigh.leading().confidence());
		assertEquals(List.of("DOC", "WECO"), canHigh.sources());
		assertEquals(List.of(), cable.missing());
	}

	@Test
	void letsAllRowsStandWhereSourcesContradictEachOther() {
		Cable cable = toBattery(SampleDevices.contradicting());
		assertEquals(
				List.of("CAN-H 14-1 manual CONTRADICTED", "CAN-H 16-1 manual CONTRADICTED", "CAN-L 12-2 manual CONTRADICTED", "CAN-L 14-2 manual CONTRADICTED",
						"GND 10-3 manual CONTRADICTED", "GND 12-3 manual CONTRADICTED"),
				rows(cable));
		Hazard hazard = hazard(cable, "contradicted-pins");
		assertTrue(hazard.text().contains("CAN-H, CAN-L, GND"), hazard.text());
		assertEquals(Hazard.Level.NO_FUNCTION, hazard.level());
	}

	@Test
	void warnsOfDamageWhereAContradictedPinMayCarryASupply() {
		Device inverter = SampleDevices.inverter("supplied",
				socket("can", ConnectorType.RJ45, 8, pin(1, documented("V+"), manual("CAN-H")), pin(2, manual("CAN-L"))));
		assertEquals(Hazard.Level.DAMAGE, hazard(toBattery(inverter), "contradicted-pins").level());
	}

	@Test
	void takesTwoPinsOfOneSourceForADoubledSignal() {
		Device inverter = SampleDevices.inverter("doubled", socket("can", ConnectorType.RJ45, 8, pin(3, documented("GND")), pin(6, documented("GND"))));
		assertEquals(List.of("GND 3-3 manual SINGLE", "GND 6-3 manual SINGLE"), rows(toBattery(inverter)));
	}

	@Test
	void saysWhatIsNotKnownAndWhatToMeasure() {
		Cable cable = toBattery(SampleDevices.halfKnown());
		assertEquals(List.of("CAN-H 2-1 manual SINGLE"), rows(cable));
		assertEquals(List.of("CAN-L", "GND"), cable.missing().stream().map(MissingPin::signal).toList());
		assertTrue(cable.missing().stream()
				.allMatch(missing -> missing.end() == Device.Kind.INVERTER && missing.action().contains("Inverter half-known TERMINALS")));
		assertEquals(List.of(1, 3, 4), cable.inverter().unknownPins());
	}

	@Test
	void neverJoinsSuppliesOrUnconnectedPins() {
		Device one = SampleDevices.inverter("one",
				socket("can", ConnectorType.RJ45, 8, pin(4, documented(Assignment.UNCONNECTED)), pin(5, documented("RS485-A")), pin(8, documented("CAN-V+"))));
		Device other = SampleDevices.inverter("other",
				socket("can", ConnectorType.RJ45, 8, pin(4, documented(Assignment.UNCONNECTED)), pin(6, documented("RS485-A")), pin(8, documented("CAN-V+"))));
		Cable cable = Cable.between(one, one.sockets().getFirst(), other, other.sockets().getFirst());
		assertEquals(List.of("RS485-A 5-6 documented SINGLE"), rows(cable));
	}

	@Test
	void putsTheWorstHazardFirstAndKeepsWhoseItIs() {
		Cable cable = toBattery(SampleDevices.agreeing());
		assertEquals(List.of("straight-lead", "master", "master"), cable.hazards().stream().map(hazard -> hazard.hazard().id()).toList());
		assertFalse(cable.hazards().get(0).device().isPresent());
		assertEquals("agreeing", cable.hazards().get(1).device().orElseThrow().id());
		assertEquals("cells", cable.hazards().get(2).device().orElseThrow().id());
	}
}
