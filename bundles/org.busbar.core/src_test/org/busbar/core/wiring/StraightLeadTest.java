package org.busbar.core.wiring;

import static org.busbar.core.wiring.SampleDevices.documented;
import static org.busbar.core.wiring.SampleDevices.pin;
import static org.busbar.core.wiring.SampleDevices.socket;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.busbar.api.wiring.ConnectorType;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;
import org.busbar.core.wiring.StraightLead.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StraightLeadTest {

	private static Socket jack(Pin... known) {
		return socket("jack", ConnectorType.RJ45, 3, known);
	}

	private static final Socket BATTERY = jack(pin(1, documented("CAN-H")), pin(2, documented("CAN-L")), pin(3, documented("GND")));

	private static StraightLead lead(Socket inverter) {
		return StraightLead.between(inverter, BATTERY).orElseThrow();
	}

	@ParameterizedTest
	@CsvSource({"CAN-H,CAN-H,HARMLESS", "CAN-H,CAN-L,NO_FUNCTION", "CAN-H,GND,NO_FUNCTION", "CAN-L,n/c,NO_FUNCTION", "CAN-H,RS485-A,DAMAGE",
			"CAN-H,RS232-TX,DAMAGE",
			"RX,CAN-L,DAMAGE", "CAN-H,V+,DAMAGE", "CAN-H,9-24 VDC in,DAMAGE", "GND,CAN-V+,DAMAGE", "V+,V+,DAMAGE", "V+,n/c,HARMLESS", "GND,RS485-GND,HARMLESS",
			"GND,n/c,HARMLESS", "RS485-A,RS485-B,UNKNOWN", "CAN-H,relay 1 NO,UNKNOWN"})
	void judgesWhatMeets(String one, String other, Outcome outcome) {
		assertEquals(outcome, StraightLead.judge(one, other));
		assertEquals(outcome, StraightLead.judge(other, one));
	}

	@Test
	void isHarmlessWhereAllPinsAreKnownAndMatch() {
		StraightLead lead = lead(BATTERY);
		assertEquals(Outcome.HARMLESS, lead.outcome());
		assertEquals(Optional.empty(), lead.hazard());
	}

	@Test
	void mayDoHarmWhereAPinIsUnknown() {
		StraightLead lead = lead(jack(pin(1, documented("CAN-H")), pin(2, documented("CAN-L"))));
		assertEquals(Outcome.UNKNOWN, lead.outcome());
		Hazard hazard = lead.hazard().orElseThrow();
		assertEquals(Hazard.Level.NOTE, hazard.level());
		assertTrue(hazard.text().contains("pin 3 unknown - GND"), hazard.text());
	}

	@Test
	void doesNotWorkWhereCanIsOnAnotherPin() {
		assertEquals(Outcome.NO_FUNCTION, lead(jack(pin(3, documented("CAN-H")))).outcome());
	}

	@Test
	void doesDamageWhereCanMeetsASupply() {
		StraightLead lead = lead(jack(pin(1, documented("V+")), pin(2, documented("CAN-L"))));
		assertEquals(Outcome.DAMAGE, lead.outcome());
		assertEquals(Hazard.Level.DAMAGE, lead.hazard().orElseThrow().level());
	}

	@Test
	void doesNotFitBetweenDifferentConnectors() {
		assertEquals(Optional.empty(), StraightLead.between(socket("block", ConnectorType.TWO_ROW_BLOCK, 3), BATTERY));
	}
}
