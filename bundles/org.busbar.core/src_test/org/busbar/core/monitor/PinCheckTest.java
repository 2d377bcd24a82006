package org.busbar.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.busbar.api.channel.ConverterUri;
import org.busbar.api.fact.Confidence;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.ConnectorType;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinCheckTest {

	private static final Socket RS232 = socket("rs232", "RS232");

	private static Socket socket(String id, String name, Pin... pins) {
		return new Socket(id, name, ConnectorType.RJ45, List.of(pins), "", List.of());
	}

	private static PinCheck.Verdict judge(Socket socket, double volts) {
		return PinCheck.judge(new ToyBattery().description(), socket, volts);
	}

	@ParameterizedTest
	@ValueSource(doubles = {-5, -9.4, -15})
	void anIdleTransmitterIsProven(double volts) {
		assertInstanceOf(PinCheck.Verdict.Proven.class, judge(RS232, volts));
	}

	@ParameterizedTest
	@CsvSource({"2.4,CAN", "3.0,CAN", "0.05,a receiver", "4.4,RS-485", "1.2,RS-485", "12,supply", "52.1,pack has", "-52,pack has", "-4.9,no transmitter",
			"-15.1,no transmitter", "7,positive voltage", "NaN,negative"})
	void anythingElseSaysWhatItLooksLike(double volts, String looks) {
		String message = assertInstanceOf(PinCheck.Verdict.Refused.class, judge(RS232, volts)).message();

		assertTrue(message.contains(looks), message);
	}

	@Test
	void socketsOfOtherLinksAreRefusedWhateverWasMeasured() {
		assertInstanceOf(PinCheck.Verdict.Refused.class, judge(socket("bms-can", "BMS-CAN"), -9));
		Pin can = new Pin(1, List.of(new Assignment("CAN-H", Confidence.MANUAL, List.of("X"), "")));
		assertInstanceOf(PinCheck.Verdict.Refused.class, judge(socket("rs232", "RS232", can), -9));
	}

	@Test
	void onlyTheSimulatorNeedsNoMeasurement() {
		assertTrue(PinCheck.simulated(ConverterUri.parse("sim:weco")).isPresent());
		assertEquals(List.of(), List.of("serial:/dev/ttyUSB0", "tcp:host:1").stream().map(ConverterUri::parse).map(PinCheck::simulated)
				.flatMap(Optional::stream).toList());
	}
}
