package org.busbar.ui.internal.converter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConverterChoiceTest {

	@Test
	void aBitRateMayBeFoundOut() {
		ConverterChoice choice = ConverterChoice.of("slcan:/dev/ttyACM0?bitrate=auto");
		assertTrue(choice.findsBitRate());
		assertEquals(Optional.empty(), choice.problem());
		assertEquals("slcan:/dev/ttyACM0?bitrate=250000", choice.at(250_000).uri());
		assertFalse(choice.at(250_000).findsBitRate());
		assertFalse(new ConverterChoice("sim", "victron.bms-can", "auto").findsBitRate(), "A simulated bus has none to find");
	}

	@ParameterizedTest
	@CsvSource({"slcan, '', 500000, Choose a port", "slcan+tcp, '', 500000, Write host", "slcan+tcp, nowhere, 500000, is no host", "slcan, COM3, fast, auto"})
	void whatIsMissingIsSaid(String scheme, String target, String bitRate, String part) {
		String problem = new ConverterChoice(scheme, target, bitRate).problem().orElse("");
		assertTrue(problem.contains(part), problem);
	}

	@Test
	void kindsAtSerialPortsAreToldFromOthers() {
		assertTrue(ConverterChoice.isPort("slcan") && ConverterChoice.isPort("seeed") && ConverterChoice.isPort("gvret"));
		assertFalse(ConverterChoice.isPort("slcan+tcp") || ConverterChoice.isPort("sim") || ConverterChoice.isPort("socketcan")
				|| ConverterChoice.isPort("replay"));
	}
}
