package org.busbar.core.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.busbar.can.dbc.DbcSignal;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.protocol.TestProtocol;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawValueTest {

	private static final EffectiveProtocol PROTOCOL = new TestProtocol().layer("test.dbc", """
			BO_ 1 Frame: 8 Battery
			 SG_ Signed : 0|16@1- (1,0) [0|0] "" Inverter
			 SG_ Unsigned : 16|16@1+ (1,0) [0|0] "" Inverter

			BO_ 2 Wide: 8 Battery
			 SG_ All : 0|64@1+ (1,0) [0|0] "" Inverter
			""", "").effective();

	private static DbcSignal signal(String name) {
		return PROTOCOL.dbc().messages().stream().flatMap(message -> message.signals().stream()).filter(signal -> signal.name().equals(name)).findFirst()
				.orElseThrow();
	}

	@ParameterizedTest
	@CsvSource({"Signed, 32768, -32768", "Signed, -1, -1", "Signed, 65535, -1", "Unsigned, 65535, 65535", "Unsigned, -1, 65535", "All, -1, -1", "All, 7, 7"})
	void isTheCountThatTheSignalReads(String name, long written, long read) {
		assertEquals(read, RawValue.of(signal(name), written));
	}

	@ParameterizedTest
	@CsvSource({"Signed, 65536", "Unsigned, 65536", "Signed, -32769", "Unsigned, -40000"})
	void whatHasMoreBitsIsRefused(String name, long written) {
		assertThrows(IllegalArgumentException.class, () -> RawValue.of(signal(name), written));
	}
}
