package org.busbar.core.arming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.protocol.TestProtocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftedMessageTest {

	private static final EffectiveProtocol PROTOCOL = new TestProtocol().layer("a.dbc", """
			BO_ 849 Limits: 8 Battery
			 SG_ Volts : 0|16@1+ (0.1,0) [0|70] "V" Inverter
			 SG_ Amperes : 16|16@1- (0.1,0) [0|0] "A" Inverter
			 SG_ Mode : 32|8@1+ (1,0) [0|0] "" Inverter
			 SG_ Start : 40|8@1+ (1,0) [0|0] "" Inverter
			BO_ 850 Name: 8 Battery
			 SG_ Text : 0|64@1+ (1,0) [0|0] "" Inverter
			BO_ 851 Paged: 8 Battery
			 SG_ Page M : 0|8@1+ (1,0) [0|0] "" Inverter
			 SG_ First m0 : 8|8@1+ (1,0) [0|0] "" Inverter
			 SG_ Second m1 : 8|8@1+ (1,0) [0|0] "" Inverter
			""", """
			BA_ "GenSigStartValue" SG_ 849 Start 7;
			BA_ "BusbarEncoding" SG_ 850 Text 1;
			VAL_ 849 Mode 0 "off" 1 "on" ;
			""").effective();

	private static DraftedMessage message(int id) {
		return DraftedMessage.of(PROTOCOL.codec().messages().stream().filter(message -> message.message().id() == id).findFirst().orElseThrow());
	}

	private static String frame(DraftedMessage message) {
		return message.frame(100_000_000, 1).toString();
	}

	@Test
	void beginsWithStartValuesAndTakesPhysicalOnes() {
		DraftedMessage message = message(849);
		assertEquals("351#0000000000070000", frame(message));
		message = message.with("Volts", "56.4").with("Amperes", "-5").with("Mode", "ON");
		assertEquals("351#3402CEFF01070000", frame(message));
		assertEquals("0x351 Limits: Volts = 56.4 V, Amperes = -5 A, Mode = 1 (on), Start = 7", message.words());
		assertEquals("351#3402CEFF00070000", frame(message.with("Mode", "0")));
	}

	@Test
	void saysWhatItsSignalsTake() {
		assertEquals(List.of("0 to 70", "-3276.8 to 3276.7", "0 to 255", "0 to 255"),
				message(849).message().signals().stream().map(DraftedMessage::range).toList());
		assertEquals("8 characters", DraftedMessage.range(message(850).message().signals().getFirst()));
	}

	@Test
	void aTextFillsItsBytes() {
		assertEquals("352#5745434F00000000", frame(message(850).with("Text", "WECO")));
		assertThrows(IllegalArgumentException.class, () -> message(850).with("Text", "123456789"));
		assertThrows(IllegalArgumentException.class, () -> message(850).with("Text", "\u20ac"));
	}

	@Test
	void aMultiplexorDecides() {
		assertThrows(IllegalArgumentException.class, () -> message(851).with("Second", "5"));
		assertEquals("353#0105000000000000", frame(message(851).with("Page", "1").with("Second", "5")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"Volts| 70.1| takes 0 to 70 V", "Volts| -1| takes 0 to 70 V", "Volts| NaN| Limits.Volts", "Volts| 1e400| Limits.Volts",
			"Amperes| 3276.8| takes -3276.8 to 3276.7 A", "Mode| maybe| nor one of: \"off\", \"on\"", "Volts| x| is no number", "Mode| 256| takes 0 to 255",
			"Watts| 1| has no signal \"Watts\""})
	void whatCannotBeIsRefused(String signal, String value, String part) {
		DraftedMessage message = message(849);
		String told = String.valueOf(assertThrows(IllegalArgumentException.class, () -> message.with(signal, value)).getMessage());
		assertTrue(told.contains(part), told);
	}
}
