package org.busbar.can.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandumpReaderTest {

	private static final int X = FrameFlags.EXTENDED;
	private static final String GOOD = "(1700000000.000000) can0 351#1402C012C012C201\n";

	@Test
	void aLineIsAFrame() {
		Recorder read = Recorder.read(GOOD);
		assertEquals(List.of(new Frame(1_700_000_000_000_000_000L, 0x351, 0, 8, Payload.of(0x14, 0x02, 0xC0, 0x12, 0xC0, 0x12, 0xC2, 0x01))), read.frames);
		assertEquals(List.of("1700000000.000000"), read.times);
		assertEquals(List.of("can0"), read.channels);
		assertEquals(new CandumpReader.Summary(1, 0, 0, 0, true), read.summary);
	}

	@Test
	void messagesThatNobodyWantsAreNotMade() throws IOException {
		List<String> messages = new ArrayList<>();
		CandumpReader.Handler few = new CandumpReader.Handler() {

			@Override
			public boolean wantsMessages() {
				return messages.size() < 2;
			}

			@Override
			public void frame(String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
				// The bad lines are what matters.
			}

			@Override
			public void problem(int line, int column, String message) {
				messages.add(message);
			}
		};
		byte[] log = (GOOD + "(1.5) can0 351#1G\n".repeat(100)).getBytes(StandardCharsets.US_ASCII);
		assertEquals(100, CandumpReader.read(new ByteArrayInputStream(log), "test.log", few).problems());
		assertEquals(100, messages.size());
		assertEquals(2, messages.stream().filter(message -> message.contains("G")).count(), messages::toString);
		assertEquals(98, messages.stream().filter(String::isEmpty).count());
	}

	@ParameterizedTest
	@CsvSource({"351#, 351, 0, 0, ''", "351#14, 351, 0, 1, 14", "7FF#ab, 7FF, 0, 1, AB", "00000351#14, 351, " + X + ", 1, 14",
			"1FFFFFFF#, 1FFFFFFF, " + X + ", 0, ''",
			"351#11.22.33, 351, 0, 3, 112233", "351#R, 351, " + FrameFlags.REMOTE + ", 0, ''", "351#R8, 351, " + FrameFlags.REMOTE + ", 8, ''",
			"20000004#0001000000000000, 4, " + (X | FrameFlags.ERROR) + ", 8, 0001000000000000", "351#14 R, 351, 0, 1, 14",
			"351#14 T, 351, " + FrameFlags.TRANSMITTED + ", 1, 14",
			"351##0, 351, " + FrameFlags.FD + ", 0, ''", "351##11122, 351, " + (FrameFlags.FD | FrameFlags.BIT_RATE_SWITCH) + ", 2, 1122",
			"351##3112233445566778899AABBCC, 351, " + (FrameFlags.FD | FrameFlags.BIT_RATE_SWITCH | FrameFlags.ERROR_STATE) + ", 9, 1122334455667788"})
	void whatAFrameCanLookLike(String frame, String id, int flags, int dlc, String bytes) {
		Recorder read = Recorder.read("(1.5) vcan1 " + frame + '\n');
		assertEquals(List.of(), read.problems);
		Frame only = read.frames.getFirst();
		assertEquals(Integer.parseInt(id, 16), only.id());
		assertEquals(flags, only.flags());
		assertEquals(dlc, only.dlc());
		assertEquals(bytes, Payload.toHex(only.payload(), bytes.length() / 2, ""));
		assertEquals(0, only.payload() & ~Payload.mask(bytes.length() / 2));
	}

	@ParameterizedTest
	@CsvSource({"8, 8", "12, 9", "16, 10", "20, 11", "24, 12", "32, 13", "48, 14", "64, 15"})
	void theDlcOfAnFdFrameIsThatOfTheWire(int bytes, int dlc) {
		Recorder read = Recorder.read("(1.5) can0 351##0" + "5A".repeat(bytes) + '\n');
		assertEquals(dlc, read.frames.getFirst().dlc());
		assertEquals(1, read.summary.fdFrames());
	}

	@Test
	void errorFramesAreCounted() {
		assertEquals(new CandumpReader.Summary(2, 0, 1, 0, true), Recorder.read(GOOD + "(1700000000.1) can0 20000080#0000000000000000\n").summary);
	}

	@ParameterizedTest
	@CsvSource({"0000000001.000001, 1000001000", "1700000000.249713, 1700000000249713000", "1700000000.249713123, 1700000000249713123", "000.000000, 0",
			"7, 7000000000",
			"1.5, 1500000000", "9223372035.999999999, 9223372035999999999"})
	void timesHaveUpToNineDecimals(String time, long nanos) {
		Recorder read = Recorder.read('(' + time + ") can0 351#14\n");
		assertEquals(nanos, read.frames.getFirst().nanos());
		assertEquals(time, read.times.getFirst());
	}

	@Test
	void linesMayEndAsOnWindowsAndMayBeBlank() {
		Recorder read = Recorder.read("\n" + GOOD.replace("\n", "\r\n") + "\r\n   \n" + GOOD);
		assertEquals(2, read.frames.size());
		assertEquals(List.of(), read.problems);
	}

	@Test
	void everyBusHasItsName() {
		assertEquals(List.of("can0", "vcan10", "can0"), Recorder.read("(1.0) can0 351#\n(1.0) vcan10 351#\n(1.0) can0 351#\n").channels);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = {
			"nonsense ! 1 ! time in parentheses ! nonsense",
			"(x) can0 351#00 ! 2 ! seconds ! x)",
			"(-1.0) can0 351#00 ! 2 ! negative ! -1.0",
			"(1.0 can0 351#00 ! 5 ! closing parenthesis ! can0",
			"(1.1234567890) can0 351#00 ! 13 ! closing parenthesis ! 0)",
			"(99999999999.0) can0 351#00 ! 12 ! seconds ! 9.0",
			"(1.0) can0 3510#00 ! 12 ! 3 or 8 ! 3510#00",
			"(1.0) can0 FFF#00 ! 12 ! 11 or 29 bits ! FFF#00",
			"(1.0) can0 FFFFFFFF#00 ! 12 ! 11 or 29 bits ! FFFFFFFF",
			"(1.0) can0 351=00 ! 15 ! # ! =00",
			"(1.0) can0 351#1x ! 17 ! two hexadecimal digits ! x",
			"(1.0) can0 351#001122334455667788 ! 32 ! no more than 8 ! 88",
			"(1.0) can0 351#R9 ! 17 ! end of the line ! 9",
			"(1.0) can0 351##x ! 17 ! flags ! x",
			"(1.0) can0 351#14 X ! 19 ! end of the line ! X",
			"(1.0) can0 351#1402_9 ! 20 ! raw DLC ! _9"})
	void aBadLineIsNamedWithItsPlace(String line, int column, String expected, String found) {
		Recorder read = Recorder.read(GOOD + line + '\n' + GOOD);
		assertEquals(2, read.frames.size());
		assertEquals(1, read.problems.size());
		String problem = read.problems.getFirst();
		assertTrue(problem.startsWith("2:" + column + ": ") && problem.contains(expected) && problem.contains(found), problem);
		assertEquals(1, read.summary.problems());
		assertTrue(read.summary.candump());
	}

	@ParameterizedTest
	@ValueSource(strings = {"(1.0) can0 351", "(1.0) can0 351#1402C", "(1.0", "(1.0)", "(1.0) can0", "(1.0) can0 351##"})
	void aCutOffLastLineIsSaidToBeOne(String line) {
		Recorder read = Recorder.read(GOOD + line);
		assertEquals(1, read.frames.size());
		assertTrue(read.problems.getFirst().startsWith("2:") && read.problems.getFirst().contains("cut off"), read.problems::toString);
	}

	@Test
	void theSameLineInTheMiddleIsNotCutOff() {
		Recorder read = Recorder.read(GOOD + "(1.0) can0 351#1402C\n" + GOOD);
		assertFalse(read.problems.getFirst().contains("cut off"), read.problems::toString);
	}

	@Test
	void aCompleteLastLineNeedsNoLineFeed() {
		assertEquals(1, Recorder.read(GOOD.strip()).frames.size());
	}

	@Test
	void theSizeOfThePiecesDoesNotMatter() {
		byte[] bytes = (GOOD + "bad\n" + GOOD + "(1.0) can0 351").getBytes(StandardCharsets.US_ASCII);
		Recorder whole = Recorder.read(bytes);
		Recorder pieces = Recorder.read(new ByteArrayInputStream(bytes) {

			@Override
			public synchronized int read(byte[] target, int offset, int length) {
				return super.read(target, offset, Math.min(length, 3));
			}
		});
		assertEquals(whole.frames, pieces.frames);
		assertEquals(whole.problems, pieces.problems);
		assertEquals(whole.summary, pieces.summary);
	}

	@ParameterizedTest
	@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	@ValueSource(ints = {65_000, 65_537, 131_072, 131_073, 1_000_000})
	void aHugeLineCostsNoOther(int length) {
		Recorder read = Recorder.read(GOOD + "x".repeat(length) + '\n' + GOOD);
		assertEquals(2, read.frames.size());
		assertEquals(1, read.problems.size());
		assertTrue(read.problems.getFirst().startsWith("2:1: "), read.problems::toString);
		assertTrue(read.problems.getFirst().length() < 200, read.problems::toString);
	}

	@Test
	void whatIsNoLogIsGivenUpEarly() {
		Recorder read = Recorder.read("Dear Sir or Madam,\n".repeat(100_000));
		assertFalse(read.summary.candump());
		assertEquals(List.of(), read.frames);
		assertTrue(read.problems.size() < 30, () -> String.valueOf(read.problems.size()));
		assertTrue(read.problems.getLast().contains("test.log is no candump log"), read.problems::toString);
	}

	@Test
	void manyBadLinesAfterAFrameAreNoReasonToGiveUp() {
		Recorder read = Recorder.read(GOOD + "bad\n".repeat(50) + GOOD);
		assertEquals(2, read.frames.size());
		assertEquals(50, read.problems.size());
		assertTrue(read.summary.candump());
	}

	@Test
	void anEmptyLogIsALog() {
		assertEquals(new CandumpReader.Summary(0, 0, 0, 0, true), Recorder.read("").summary);
	}

	@Test
	void anyBytesEndInFramesOrProblems() {
		Random random = new Random(20240607);
		for (int i = 0; i < 2000; i++) {
			byte[] bytes = new byte[random.nextInt(300)];
			random.nextBytes(bytes);
			Recorder.read(bytes);
			byte[] damaged = GOOD.repeat(3).getBytes(StandardCharsets.US_ASCII);
			damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
			Recorder read = Recorder.read(damaged);
			assertTrue(read.frames.size() + read.problems.size() >= 2, () -> new String(damaged, StandardCharsets.ISO_8859_1));
		}
	}
}
