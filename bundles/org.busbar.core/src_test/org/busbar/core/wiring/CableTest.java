package org.busbar.core.wiring;

import static org.busbar.core.wiring.SampleDevices.documented;
import static org.busbar.core.wiring.SampleDevices.manual;
import static org.busbar.core.wiring.SampleDevices.pin;
import static org.busbar.core.wiring.SampleDevices.socket;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.busbar.api.catalogue.Device;
import org.busbar.api.fact.Confidence;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.ConnectorType;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
	void leavesTheSerialPortOutOfACableForCan() {
		Device inverter = SampleDevices.inverter("both", socket("can", ConnectorType.RJ45, 8, pin(4, documented("CAN-H")), pin(7, documented("RS485-A"))));
		Device battery = SampleDevices.inverter("battery", socket("can", ConnectorType.RJ45, 8, pin(1, documented("CAN-H")), pin(8, documented("RS485-A"))));
		Cable cable = Cable.between(inverter, inverter.sockets().getFirst(), battery, battery.sockets().getFirst());
		assertEquals(List.of("CAN-H 4-1 documented SINGLE"), rows(cable));
	}

	@Test
	void asksForTheSignalsOfASerialPortAndNotForCan() {
		Device adapter = SampleDevices.inverter("adapter",
				socket("terminals", ConnectorType.TERMINAL, 6, pin(2, documented("RS232-RX")), pin(3, documented("RS232-TX"))));
		Device battery = SampleDevices.inverter("battery", socket("rs232", ConnectorType.RJ45, 8));
		Cable cable = Cable.between(adapter, adapter.sockets().getFirst(), battery, battery.sockets().getFirst());
		assertEquals(List.of("RS232-RX", "RS232-TX"), cable.missing().stream().map(MissingPin::signal).toList());
		assertTrue(cable.missing().getFirst().action().startsWith("No source says which pin of Inverter battery RS232 is RS232-RX."));
		Device can = SampleDevices.agreeing();
		assertEquals(Cable.NEEDED, Cable.between(can, can.sockets().getFirst(), battery, battery.sockets().getFirst()).missing().stream()
				.map(MissingPin::signal).toList());
	}

	@Test
	void neverLooksForCanOnTheSerialAdapterOfAComputer() {
		Socket plug = socket("plug", ConnectorType.TERMINAL, 6, pin(2, documented("RS232-RX")), pin(3, documented("RS232-TX")));
		Device inverter = SampleDevices.inverter("adapter", plug);
		Device computer = new Device(Device.Kind.COMPUTER, inverter.id(), inverter.name(), inverter.version(), inverter.models(), inverter.sockets(),
				inverter.settings(), inverter.hazards(), inverter.unknowns(), inverter.uses(), inverter.captures(), inverter.sources());
		Cable cable = toBattery(computer);
		assertEquals(List.of(), cable.measurable());
		assertTrue(cable.missing().getFirst().action().contains("RS232 drives up to 15 V"), cable.missing().getFirst().action());
		List<Decision> guess = List.of(new Decision(Device.Kind.INVERTER, "CAN-H", 1, "guess"));
		assertThrows(DecisionException.class, () -> Cable.between(cable.inverter(), cable.battery(), guess));
		// An inverter may have CAN on the free pins of a socket whose serial port is all that was published.
		assertEquals(List.of("CAN-H", "CAN-L", "GND"), toBattery(inverter).measurable().stream().map(Contradiction::signal).toList());
	}

	@Test
	void putsTheWorstHazardFirstAndKeepsWhoseItIs() {
		Cable cable = toBattery(SampleDevices.agreeing());
		assertEquals(List.of("master", "master"), cable.hazards().stream().map(hazard -> hazard.hazard().id()).toList());
		assertEquals("agreeing", cable.hazards().get(0).device().orElseThrow().id());
		assertEquals("cells", cable.hazards().get(1).device().orElseThrow().id());
		CableHazard first = toBattery(SampleDevices.contradicting()).hazards().getFirst();
		assertEquals("contradicted-pins", first.hazard().id());
		assertFalse(first.device().isPresent());
	}

	private static Decision atInverter(String signal, int pin) {
		return new Decision(Device.Kind.INVERTER, signal, pin, "the print");
	}

	private static Cable decided(Device inverter, Decision... decisions) {
		return Cable.between(CableEnd.of(inverter, Optional.empty()).orElseThrow(), CableEnd.of(SampleDevices.battery(), Optional.empty()).orElseThrow(),
				List.of(decisions));
	}

	@Test
	void saysWhatMustBeMeasuredBeforeTheCableIsMadeWhole() {
		Cable cable = toBattery(SampleDevices.contradicting());
		assertEquals(List.of("CAN-H", "CAN-L", "GND"), cable.contradictions().stream().map(Contradiction::signal).toList());
		assertEquals(List.of(14, 16), cable.contradictions().getFirst().pins());
		assertTrue(cable.contradictions().stream().allMatch(contradiction -> contradiction.end() == Device.Kind.INVERTER && !contradiction.harmful()));
		assertTrue(cable.contradictions().getFirst().action().contains("CAN-H"), cable.contradictions().getFirst().action());
		assertEquals(List.of(), cable.made());
		assertEquals(List.of(), toBattery(SampleDevices.agreeing()).contradictions());
	}

	@Test
	void dropsTheRowsThatAReadingRulesOut() {
		Cable cable = decided(SampleDevices.contradicting(), atInverter("CAN-H", 14), atInverter("CAN-L", 12), atInverter("GND", 10));
		assertEquals(List.of("CAN-H 14-1 manual DECIDED", "CAN-L 12-2 manual DECIDED", "GND 10-3 manual DECIDED"), rows(cable));
		assertEquals(List.of(), cable.contradictions());
		assertEquals(cable.wires(), cable.made());
		assertEquals(List.of(16), cable.decided().getFirst().setAside());
		assertEquals("the print", cable.decided().getFirst().decision().reading());
		Hazard hazard = hazard(cable, "decided-pins");
		assertTrue(hazard.text().contains("rests on a reading"), hazard.text());
	}

	@Test
	void oneReadingMayLeaveTheRestOpen() {
		Cable cable = decided(SampleDevices.contradicting(), atInverter("CAN-H", 14));
		assertEquals(List.of("CAN-H 14-1 manual DECIDED", "CAN-L 12-2 manual CONTRADICTED", "GND 10-3 manual CONTRADICTED", "GND 12-3 manual CONTRADICTED"),
				rows(cable));
		assertEquals(List.of("CAN-L", "GND"), cable.contradictions().stream().map(Contradiction::signal).toList());
		assertEquals(List.of("CAN-H"), cable.made().stream().map(CableWire::signal).toList());
	}

	@Test
	void carriesTheHazardOfARuledOutSupply() {
		Device inverter = SampleDevices.inverter("supplied",
				socket("can", ConnectorType.RJ45, 8, pin(1, documented("V+"), manual("CAN-H")), pin(2, manual("CAN-L")), pin(4, documented("CAN-H"))));
		assertTrue(toBattery(inverter).contradictions().getFirst().harmful());
		Cable cable = decided(inverter, atInverter("CAN-H", 4));
		assertEquals(Hazard.Level.DAMAGE, hazard(cable, "decided-pins").level());
		assertEquals(List.of("V+"), cable.inverter().socket().pins().getFirst().assignments().stream().map(Assignment::signal).toList());
	}

	@ParameterizedTest
	@CsvSource({"CAN-H,12,14", "RS485-A,18,do not contradict", "V+,1,do not contradict"})
	void refusesADecisionThatNoSourceSupports(String signal, int pin, String reason) {
		DecisionException refused = assertThrows(DecisionException.class, () -> decided(SampleDevices.contradicting(), atInverter(signal, pin)));
		assertTrue(String.valueOf(refused.getMessage()).contains(reason), refused.getMessage());
	}

	@Test
	void refusesTwoDecisionsForOnePin() {
		assertThrows(DecisionException.class, () -> decided(SampleDevices.contradicting(), atInverter("CAN-H", 14), atInverter("CAN-L", 14)));
		assertThrows(DecisionException.class, () -> decided(SampleDevices.contradicting(), atInverter("CAN-H", 14), atInverter("CAN-H", 16)));
	}

	@Test
	void makesOneWireOfADoubledSignal() {
		Device inverter = SampleDevices.inverter("doubled", socket("can", ConnectorType.RJ45, 8, pin(3, documented("GND")), pin(4, documented("CAN-H")),
				pin(6, documented("GND"))));
		assertEquals(List.of(4, 3), toBattery(inverter).made().stream().map(wire -> wire.inverter().pin()).toList());
	}

	@Test
	void aGroundAloneIsNoCable() {
		Device inverter = SampleDevices.inverter("serial", socket("rs485", ConnectorType.RJ45, 8, pin(1, documented("RS485-B")), pin(3, documented("GND"))));
		assertEquals(List.of(), toBattery(inverter).made());
		assertTrue(toBattery(inverter).possible());
		assertEquals(List.of("CAN-H", "CAN-L"), toBattery(inverter).lacking().stream().map(MissingPin::signal).toList());
	}

	@Test
	void aSocketWhosePinsAreAllForSomethingElseIsForNoBattery() {
		Device inverter = SampleDevices.inverter("other", socket("supply", ConnectorType.RJ45, 2, pin(1, documented("V+")), pin(2, documented("GND"))));
		assertFalse(toBattery(inverter).possible());
		assertEquals(List.of("Inverter other SUPPLY"), toBattery(inverter).foreign().stream().map(CableEnd::title).toList());
		assertTrue(toBattery(SampleDevices.agreeing()).possible());
	}

	@Test
	void takesTheFirstModelThatHasASocketChosenByItself() {
		Device battery = SampleDevices.battery();
		CableEnd end = CableEnd.at(battery, battery.socket("rs485-a").orElseThrow());
		assertEquals("rs485-a", end.socket().id());
		assertEquals("five", end.model().orElseThrow().id());
	}
}
