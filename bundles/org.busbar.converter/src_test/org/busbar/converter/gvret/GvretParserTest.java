package org.busbar.converter.gvret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.busbar.can.Frame;
import org.busbar.converter.emulator.GvretDevice;
import org.busbar.converter.emulator.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GvretParserTest {

	private final GvretParser parser = new GvretParser("gvret:test", 0);
	private final Heard heard = new Heard();
	private long now = 1_000_000_000_000L;

	private void receive(byte[] bytes) {
		parser.received(bytes, bytes.length, now, heard);
	}

	@ParameterizedTest
	@CsvSource({"F100 10000000 51030000 03 AABBCC 00, 351#AABBCC", "F100 10000000 E550FF98 08 0102030405060708 00, 18FF50E5#0102030405060708",
			"F100 FFFFFFFF 00000000 00 00, 000#", "F114 10000000 51030000 0C 00 000102030405060708090A0B 00, 351##9.0001020304050607",
			"F114 10000000 51030000 02 00 AABB 00, 351##2.AABB"})
	void aMessageIsAFrame(String hex, String frame) {
		receive(HexFormat.of().parseHex(hex.replace(" ", "")));
		assertEquals(List.of(frame), heard.lines());
		assertEquals(List.of(), heard.events());
	}

	@Test
	void otherMessagesAreReadOverAndTheirBytesAreNoFrames() {
		for (String hex : List.of("F10110203040", "F102FF00", "F10300F100F100F100F100F100F100F100", "F10601204E00000120A10700", "F1076A0220000000", "F109DEAD",
				"F10C02",
				"F10D00F100F100F100F100F100F100F100")) {
			receive(HexFormat.of().parseHex(hex));
			receive(GvretDevice.frame(1, 0x100, false, 0, 1));
		}
		assertEquals(8, heard.lines().size());
		assertEquals(List.of(), heard.events());
		assertEquals(1, parser.answers());
	}

	@Test
	void piecesOfAnySizeGiveTheSameFrames() {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		Random random = new Random(20261127);
		for (int i = 0; i < 500; i++) {
			int[] data = random.ints(random.nextInt(9), 0, 256).toArray();
			all.writeBytes(GvretDevice.frame(i * 100L, i, false, 0, data));
		}
		receive(all.toByteArray());
		List<String> whole = heard.lines();
		Heard pieces = new Heard();
		GvretParser other = new GvretParser("gvret:other", 0);
		byte[] bytes = all.toByteArray();
		for (int at = 0; at < bytes.length;) {
			int count = Math.min(1 + random.nextInt(7), bytes.length - at);
			byte[] piece = new byte[count];
			System.arraycopy(bytes, at, piece, 0, count);
			other.received(piece, count, now, pieces);
			at += count;
		}
		assertEquals(500, whole.size());
		assertEquals(whole, pieces.lines());
	}

	@Test
	void garbageIsToldAndAtMostTheFramesItLooksLikeAreLost() {
		receive(HexFormat.of().parseHex("0011223344F1FFF1F1"));
		receive(GvretDevice.frame(1, 0x100, false, 0, 1));
		assertEquals(List.of("100#01"), heard.lines());
		assertEquals(1, heard.events().size());
	}

	@Test
	void theClockOfTheDeviceWrapsWithoutAJump() {
		receive(GvretDevice.frame(0xFFFF_FF00L, 1, false, 0));
		now += 1_000_000L;
		receive(GvretDevice.frame(0x100, 1, false, 0));
		receive(GvretDevice.frame(0x180, 1, false, 0));
		List<Frame> frames = heard.frames();
		assertEquals(0x80 * 1_000L, frames.get(2).nanos() - frames.get(1).nanos());
		assertEquals(0x200 * 1_000L, frames.get(1).nanos() - frames.get(0).nanos(), 1_000L);
	}
}
