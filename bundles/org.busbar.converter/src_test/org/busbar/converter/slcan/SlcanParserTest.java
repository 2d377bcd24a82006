package org.busbar.converter.slcan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.busbar.api.channel.BusEvent;
import org.busbar.can.Frame;
import org.busbar.converter.emulator.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlcanParserTest {

	private static final long SECOND = 1_000_000_000L;

	private final SlcanParser parser = new SlcanParser("slcan:test");
	private final Heard heard = new Heard();
	private long now = 1_000 * SECOND;

	private void receive(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
		parser.received(bytes, bytes.length, now, heard);
	}

	@ParameterizedTest
	@CsvSource({"t100211334D67, 100#1133", "t1002AABB, 100#AABB", "t7FF0, 7FF#", "t35580001020304050607, 355#0001020304050607",
			"T1FFFFFFF3010203, 1FFFFFFF#010203", "T000003511FF, 00000351#FF", "r1234, 123#R4", "R1234567880000, 12345678#R8", "t10018a, 100#8A",
			"d1239112233445566778899AABBCC, 123##9.1122334455667788", "B000000012AABB, 00000001##2.AABB"})
	void aLineIsAFrame(String line, String frame) {
		receive(line + '\r');
		assertEquals(List.of(frame), heard.lines());
		assertEquals(List.of(), heard.events());
	}

	@ParameterizedTest
	@ValueSource(strings = {"t", "t1", "t100", "t10021", "t100211", "t1009112233445566778899", "t8000", "tXYZ0", "T200000000", "t1001112", "t1002AABB1", "q",
			"F1", "FXX",
			"sw00", "sx000000", "saABCDEF", "e", "e2a", "e1x", "t-110", "hello, I am a meter: 12.34 V"})
	void whatIsNoFrameIsToldAndCostsNothingElse(String line) {
		receive("t1001AA\r" + line + "\rt1011BB\r");
		assertEquals(List.of("100#AA", "101#BB"), heard.lines());
		BusEvent.Notice notice = assertInstanceOf(BusEvent.Notice.class, heard.events().getFirst());
		assertTrue(notice.message().contains("slcan:test: " + line.length() + " bytes"), notice::message);
	}

	@ParameterizedTest
	@CsvSource({"~~~,true", "~~,false", "~~z|~~,false", "~~Z|~~~,true", "~~|~~,false", "~~t1001AA|F00|~,true", "~~~z|,false"})
	void threeRefusalsInARowAreARefusal(String said, boolean refusing) {
		receive(said.replace('~', '\u0007').replace('|', '\r'));
		assertEquals(refusing, parser.refusing());
	}

	@Test
	void linesMayComeInPiecesOfAnySize() {
		for (char each : "t1001AA\rT000001011BB\r".toCharArray()) {
			receive(String.valueOf(each));
		}
		assertEquals(List.of("100#AA", "00000101#BB"), heard.lines());
	}

	@Test
	void answersAndConfirmationsAreNoGarbage() {
		receive("\r\rz\rZ\rzt1001AA\rV1013\rNA123\r\nF00\r");
		assertEquals(List.of(), heard.lines());
		assertEquals(List.of(), heard.events());
		assertEquals(1, parser.answers());
	}

	@Test
	void aLineWithoutEndIsBoundedAndTheNextOneCounts() {
		receive("t".repeat(1_000_000));
		receive("\rt1001AA\r");
		assertEquals(List.of("100#AA"), heard.lines());
	}

	@Test
	void garbageIsToldNowAndThenOnly() {
		for (int i = 0; i < 1_000; i++) {
			receive("rubbish\r");
		}
		assertEquals(1, heard.events().size());
		now += 6 * SECOND;
		receive("rubbish\r");
		assertEquals(2, heard.events().size());
		assertTrue(((BusEvent.Notice) heard.events().get(1)).message().contains("7000 bytes"), heard.events().get(1)::toString);
	}

	@Test
	void aBellIsARefusalThatIsToldNowAndThenOnly() {
		receive("\u0007\u0007t10\u0007t1001AA\r");
		assertEquals(List.of("100#AA"), heard.lines());
		assertTrue(((BusEvent.Notice) heard.events().getFirst()).message().contains("refused"));
		assertEquals(2, heard.events().size(), "The refusal and the half line");
	}

	@Test
	void stampsTellTheDistanceAndWrapAfterAMinute() {
		assertFalse(parser.stamps());
		// 59914 ms, then 20 and 30 ms after the wrap: 106 and 116 ms later.
		receive("t1000EA0A\r");
		now += 200_000_000L;
		receive("t10000014\rt1000001E\r");
		assertTrue(parser.stamps());
		List<Frame> frames = heard.frames();
		assertEquals(106_000_000L, frames.get(1).nanos() - frames.get(0).nanos(), 1_000_000L);
		assertEquals(10_000_000L, frames.get(2).nanos() - frames.get(1).nanos());
	}

	@Test
	void stampsOfEightDigitsAreMicroseconds() {
		receive("t100000000000\r");
		now += 10_000_000L;
		receive("t100000001388\rt100000001770\r");
		List<Frame> frames = heard.frames();
		assertEquals(1_000_000L, frames.get(2).nanos() - frames.get(1).nanos());
	}

	@Test
	void timeNeverGoesBackWhateverIsStamped() {
		receive("t1000FFFF\rt10000000\rt10001234\rt1000\rt100012345678\rt10000001\r");
		now += 10;
		receive("t1000\rt1000FFFF\r");
		long last = 0;
		for (Frame frame : heard.frames()) {
			assertTrue(frame.nanos() >= last);
			assertTrue(frame.nanos() <= now);
			last = frame.nanos();
		}
		assertEquals(8, heard.frames().size());
	}

	@ParameterizedTest
	@CsvSource({"F01, 1, ''", "F08, 1, ''", "F04, 0, E004#000C000000000000", "F20, 0, E004#0030000000000000", "F80, 0, E080#0000000000000000", "F00, 0, ''",
			"F10, 0, ''", "F40, 0, ''", "sw097012, 0, E204#000C000000000C61", "sp130255, 0, E204#003000000000FF82", "sb256256, 0, E040#0000000000000000",
			"sa000000, 0, E004#0040000000000000", "e1a, 0, E020#0000000000000000", "e1c, 0, E080#0000000000000000", "e1o, 1, ''", "e1O, 0, ''"})
	void flagsAndStatesAreErrorFramesAndLosses(String line, int losses, String frame) {
		receive(line + '\r');
		assertEquals(frame == null || frame.isEmpty() ? List.of() : List.of(frame), heard.lines());
		assertEquals(losses, heard.events().size());
		heard.events().forEach(event -> assertInstanceOf(BusEvent.Dropped.class, event));
	}
}
