package org.busbar.can.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

class AscWriterTest {

	private static final long BEGIN = 1_700_000_000_000_000_000L;

	/** can-utils' asc2log takes any number of decimals for microseconds, and captures of Busbar have nanoseconds. */
	@Test
	void timesHaveSixDecimalsAndWhatIsCutIsTold() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (LogWriter writer = WrittenFormat.ASC.open(out)) {
			writer.frame("can0", BEGIN, 0x123, 0, 1, 0x11);
			writer.frame("can0", BEGIN + 50_000_123, 0x123, 0, 1, 0x22);
			assertEquals(Map.of(LogLoss.TIME_DIGITS, 1L, LogLoss.BUS_NAME, 2L), writer.losses().frames());
		}
		String text = out.toString(StandardCharsets.US_ASCII);
		assertTrue(text.contains("   0.050000 1  123  Rx   d 1 22"), text);
	}
}
