package org.busbar.core.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {

	@ParameterizedTest
	@CsvSource({"CAN-H,CAN-H,HARMLESS", "CAN-H,CAN-L,NO_FUNCTION", "CAN-H,GND,NO_FUNCTION", "CAN-L,n/c,NO_FUNCTION", "CAN-H,RS485-A,DAMAGE",
			"CAN-H,RS232-TX,DAMAGE", "RX,CAN-L,DAMAGE", "CAN-H,V+,DAMAGE", "CAN-H,9-24 VDC in,DAMAGE", "CAN-H,15 V supply,DAMAGE", "GND,CAN-V+,DAMAGE",
			"V+,V+,DAMAGE", "V+,n/c,HARMLESS", "GND,RS485-GND,HARMLESS", "GND,n/c,HARMLESS", "RS485-A,RS485-A,HARMLESS", "RS485-A,RS485-B,NO_FUNCTION",
			"RS485-A,GND,NO_FUNCTION", "RS485-A,RS232-TX,DAMAGE", "RS485-A,n/c,HARMLESS", "CAN-H,relay 1 NO,UNKNOWN", "GND,relay 1 NO,UNKNOWN",
			"V+,relay 1 NO,DAMAGE"})
	void judgesWhatMeets(String one, String other, Judgement judgement) {
		assertEquals(judgement, Judgement.of(one, other));
		assertEquals(judgement, Judgement.of(other, one));
	}

	@ParameterizedTest
	@CsvSource({"HARMLESS,UNKNOWN,UNKNOWN", "UNKNOWN,NO_FUNCTION,NO_FUNCTION", "DAMAGE,NO_FUNCTION,DAMAGE", "HARMLESS,HARMLESS,HARMLESS"})
	void keepsTheWorse(Judgement one, Judgement other, Judgement worse) {
		assertEquals(worse, one.and(other));
		assertEquals(worse, other.and(one));
	}
}
