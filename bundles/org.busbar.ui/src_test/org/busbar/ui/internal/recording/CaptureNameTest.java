package org.busbar.ui.internal.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptureNameTest {

	private static final LocalDateTime TIME = LocalDateTime.of(2026, 3, 4, 5, 6, 7);

	@ParameterizedTest
	@CsvSource({"sim:victron.bms-can,sim-victron.bms-can", "slcan:/dev/ttyACM0,slcan-dev-ttyACM0", "'a:<b>|c?*\"',a-b-c", "con,bus-con", "NUL.x,bus-NUL.x",
			"com1,bus-com1", "console,console", "'',bus", "'../..',bus", "'über B\u00e4r',ber-B-r", ".hidden.,hidden"})
	void isTakenByEveryFileSystem(String bus, String start) {
		assertEquals(start + "-20260304-050607.pcapng", CaptureName.of(bus, TIME, name -> false));
	}

	@Test
	void isNeverTooLong() {
		assertTrue(CaptureName.of("x".repeat(5000), TIME, name -> false).length() < 120);
	}

	@Test
	void isNeverOneThatIsThere() {
		Set<String> there = Set.of("a-20260304-050607.pcapng", "a-20260304-050607-2.pcapng");
		assertEquals("a-20260304-050607-3.pcapng", CaptureName.of("a", TIME, there::contains));
	}
}
