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

import org.busbar.api.wiring.ConnectorType;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;
import org.junit.jupiter.api.Test;

class MistakeTest {

	private static final Socket BATTERY = jack("battery", pin(1, documented("CAN-H")), pin(2, documented("CAN-L")), pin(3, documented("GND")));

	private static Socket jack(String id, Pin... known) {
		return socket(id, ConnectorType.RJ45, 3, known);
	}

	private static CableEnd end(Socket... sockets) {
		return CableEnd.of(SampleDevices.inverter("any", sockets), Optional.empty()).orElseThrow();
	}

	private static List<Mistake> mistakes(CableEnd inverter, CableEnd battery, Mistake.Kind kind) {
		return Cable.between(inverter, battery).mistakes().stream().filter(mistake -> mistake.kind() == kind).toList();
	}

	private static Mistake straightLead(Pin... known) {
		return mistakes(end(jack("inverter", known)), end(BATTERY), Mistake.Kind.STRAIGHT_LEAD).getFirst();
	}

	private static List<Judgement> judgements(Mistake mistake) {
		return mistake.meetings().stream().map(PinMeeting::judgement).toList();
	}

	@Test
	void straightLeadIsHarmlessWhereAllPinsAreKnownAndMatch() {
		Mistake lead = straightLead(pin(1, documented("CAN-H")), pin(2, documented("CAN-L")), pin(3, documented("GND")));
		assertEquals(Judgement.HARMLESS, lead.judgement());
		assertFalse(lead.unsure());
	}

	@Test
	void straightLeadMayDoHarmWhereAPinIsUnknown() {
		Mistake lead = straightLead(pin(1, documented("CAN-H")), pin(2, documented("CAN-L")));
		assertEquals(Judgement.UNKNOWN, lead.judgement());
		assertTrue(lead.unsure());
		assertEquals(List.of(Judgement.HARMLESS, Judgement.HARMLESS, Judgement.UNKNOWN), judgements(lead));
		assertTrue(lead.text().contains("GND on an unknown pin"), lead.text());
	}

	@Test
	void anUnknownPinIsNotEvenHarmlessToAnOpenOne() {
		Mistake lead = straightLead(pin(1, documented("CAN-H")), pin(2, documented("CAN-L")), pin(3, documented("n/c")));
		assertEquals(Judgement.HARMLESS, lead.judgement());
		Mistake into = mistakes(end(jack("inverter", pin(1, documented("n/c")))), end(jack("battery")), Mistake.Kind.STRAIGHT_LEAD).getFirst();
		assertEquals(List.of(Judgement.UNKNOWN, Judgement.UNKNOWN, Judgement.UNKNOWN), judgements(into));
	}

	@Test
	void straightLeadDoesNotWorkWhereCanIsOnAnotherPinAndDamageCannotBeRuledOut() {
		Mistake lead = straightLead(pin(3, documented("CAN-H")));
		assertEquals(Judgement.NO_FUNCTION, lead.judgement());
		assertTrue(lead.unsure());
		assertTrue(lead.text().contains("Damage cannot be ruled out"), lead.text());
	}

	@Test
	void straightLeadPutsASupplyOnCan() {
		Mistake lead = straightLead(pin(1, documented("15 V supply")), pin(2, documented("V+")), pin(3, documented("GND")));
		assertEquals(Judgement.DAMAGE, lead.judgement());
		assertEquals(List.of(Judgement.DAMAGE, Judgement.DAMAGE, Judgement.HARMLESS), judgements(lead));
		assertEquals("15 V supply on CAN-H", lead.meetings().get(0).text());
		assertEquals("V+ (supply) on CAN-L", lead.meetings().get(1).text());
		assertTrue(lead.text().contains("15 V supply on CAN-H; V+ (supply) on CAN-L"), lead.text());
	}

	@Test
	void worstClaimOfAContradictedPinCounts() {
		Mistake lead = straightLead(pin(1, documented("CAN-H"), manual("RS485-A")), pin(2, documented("CAN-L")), pin(3, documented("GND")));
		assertEquals(Judgement.DAMAGE, lead.meetings().getFirst().judgement());
		assertEquals("RS485-A (serial port) on CAN-H", lead.meetings().getFirst().text());
	}

	@Test
	void aContestedPinIsNotHarmless() {
		Mistake lead = straightLead(pin(1, documented("CAN-H"), documented("GND")), pin(2, documented("CAN-L")), pin(3, manual("GND")));
		assertEquals(List.of(Judgement.NO_FUNCTION, Judgement.HARMLESS, Judgement.UNKNOWN), judgements(lead));
		assertTrue(lead.meetings().getLast().text().startsWith("GND on GND if the sources"), lead.meetings().getLast().text());
	}

	@Test
	void straightLeadDoesNotFitBetweenDifferentConnectorsNorIntoTerminals() {
		Socket block = socket("block", ConnectorType.TWO_ROW_BLOCK, 3);
		assertEquals(List.of(), mistakes(end(block), end(BATTERY), Mistake.Kind.STRAIGHT_LEAD));
		Socket terminals = socket("terminals", ConnectorType.TERMINAL, 3);
		assertEquals(List.of(), mistakes(end(terminals), end(terminals), Mistake.Kind.STRAIGHT_LEAD));
	}

	@Test
	void cableInANeighbouringSocketIsJudgedPinByPin() {
		Socket can = jack("can", pin(1, documented("GND")), pin(2, documented("CAN-H")), pin(3, documented("CAN-L")));
		Socket serial = jack("serial", pin(1, documented("GND")), pin(2, documented("RS485-A")), pin(3, documented("V+")));
		Mistake mistake = mistakes(end(can, serial), end(BATTERY), Mistake.Kind.INVERTER_NEIGHBOUR).getFirst();
		assertEquals("serial", mistake.inverter().id());
		assertEquals("battery", mistake.battery().id());
		assertEquals(Judgement.DAMAGE, mistake.judgement());
		assertEquals(List.of("GND on GND", "RS485-A (serial port) on CAN-H", "V+ (supply) on CAN-L"),
				mistake.meetings().stream().map(PinMeeting::text).toList());
		assertEquals(List.of(3, 1, 2), mistake.meetings().stream().map(PinMeeting::batteryPin).toList());
		assertTrue(mistake.title().contains("SERIAL of the inverter"), mistake.title());
	}

	@Test
	void neighbourOfWhichNothingIsKnownIsUnknownAndNeverHarmless() {
		Mistake mistake = mistakes(end(BATTERY), end(BATTERY, jack("link")), Mistake.Kind.BATTERY_NEIGHBOUR).getFirst();
		assertEquals(Judgement.UNKNOWN, mistake.judgement());
		assertTrue(mistake.text().startsWith("Unknown, damage cannot be ruled out"), mistake.text());
	}

	@Test
	void onlySocketsThatTakeTheSamePlugAreNeighbours() {
		Socket terminals = socket("terminals", ConnectorType.TERMINAL, 3);
		assertEquals(List.of(), mistakes(end(BATTERY), end(BATTERY, terminals), Mistake.Kind.BATTERY_NEIGHBOUR));
		assertEquals(List.of(), mistakes(end(BATTERY), end(BATTERY), Mistake.Kind.BATTERY_NEIGHBOUR));
	}

	@Test
	void wireThatSomebodyMayMakeWhereSourcesContradictEachOtherIsJudgedToo() {
		Socket can = jack("can", pin(1, documented("GND")), pin(2, documented("CAN-H")), pin(3, manual("GND")));
		Socket serial = jack("serial", pin(1, documented("GND")), pin(2, documented("n/c")), pin(3, documented("V+")));
		Mistake mistake = mistakes(end(can, serial), end(BATTERY), Mistake.Kind.INVERTER_NEIGHBOUR).getFirst();
		assertEquals(List.of(Judgement.HARMLESS, Judgement.NO_FUNCTION, Judgement.DAMAGE), judgements(mistake));
		assertEquals("V+ (supply) on GND", mistake.meetings().getLast().text());
	}
}
