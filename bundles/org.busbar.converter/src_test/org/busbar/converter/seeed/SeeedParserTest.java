package org.busbar.converter.seeed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.List;

import org.busbar.converter.emulator.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeeedParserTest {

	private final SeeedParser parser = new SeeedParser("seeed:test");
	private final Heard heard = new Heard();

	private void receive(String hex) {
		byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
		parser.received(bytes, bytes.length, 1_000_000_000L, heard);
	}

	@ParameterizedTest
	@CsvSource({"AA C8 2301 1122334455667788 55, 123#1122334455667788", "AA E1 E550FF18 AA 55, 18FF50E5#AA", "AA C0 0000 55, 000#",
			"AA C2 FF07 AA55 55, 7FF#AA55", "AA D8 0503 55, 305#R8", "AA D2 0503 0000 55, 305#R2"})
	void aMessageIsAFrame(String hex, String frame) {
		receive(hex);
		assertEquals(List.of(frame), heard.lines());
		assertEquals(List.of(), heard.events());
	}

	@ParameterizedTest
	@CsvSource({"00 11 22 55", "AA", "AA AA AA", "AA C9 0000", "AA 80 0000 55", "AA C1 2301 11 56", "AA C0 0008 55", "AA E0 00000020 55", "55 55 55 55",
			"AA C8 2301 1122"})
	void afterGarbageTheNextFramesCount(String hex) {
		receive(hex);
		receive("AA C8 2301 1122334455667788 55 AA C1 2401 99 55 AA C1 2401 99 55");
		assertEquals("124#99", heard.lines().getLast());
	}

	@Test
	void theAnswerToAQuestionForTheStatusIsNoFrame() {
		receive("AA 55 04 AAC1240199550000000000000000 00 00 00");
		receive("AA C1 2401 99 55");
		assertEquals(List.of("124#99"), heard.lines());
		assertEquals(List.of(), heard.events());
	}

	@Test
	void bytesMayComeOneByOne() {
		for (String each : "AA C2 2301 AA55 55 AA C1 2401 55 55".replace(" ", "").split("(?<=\\G..)")) {
			receive(each);
		}
		assertEquals(List.of("123#AA55", "124#55"), heard.lines());
	}
}
