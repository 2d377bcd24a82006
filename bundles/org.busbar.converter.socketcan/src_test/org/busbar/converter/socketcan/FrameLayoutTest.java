package org.busbar.converter.socketcan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.List;

import org.busbar.can.FrameFlags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameLayoutTest {

	private final Heard heard = new Heard();

	/** A frame whose identifier is written as a number, whatever the byte order of this machine is. */
	static byte[] frame(int word, String rest) {
		byte[] bytes = HexFormat.of().parseHex(rest);
		return ByteBuffer.allocate(4 + bytes.length).order(ByteOrder.nativeOrder()).putInt(word).put(bytes).array();
	}

	private boolean deliver(byte[] bytes, boolean own) {
		return FrameLayout.deliver(ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()), 7, own, heard);
	}

	@ParameterizedTest
	@CsvSource({"00000351, 08000000 0102030405060708, 351#0102030405060708", //
			"000007FF, 00000000 FFFFFFFFFFFFFFFF, 7FF#", //
			"000007FF, 03000000 AABBCCFFFFFFFFFF, 7FF#AABBCC", //
			"80000351, 02000000 AABB000000000000, 00000351#AABB", //
			"9FFFFFFF, 01000000 AA00000000000000, 1FFFFFFF#AA", //
			"40000123, 04000000 FFFFFFFF00000000, 123#R4", //
			"C0000123, 00000000 0000000000000000, 00000123#R0", //
			"00000123, 0800000F 0102030405060708, 123#15.0102030405060708", //
			"00000123, 0800000A 0102030405060708, 123#10.0102030405060708", //
			"00000123, 08000010 0102030405060708, 123#0102030405060708", //
			"00000123, 0200000F 0102000000000000, 123#0102", //
			"20000004, 08000000 0030000000006080, E004#0030000000006080", //
			"20000040, 08000000 0000000000000000, E040#0000000000000000", //
			"20000204, 08000000 0008000000000060, E204#0008000000000060", //
			"20001040, 08000000 0000000000000000, E040#0000000000000000"})
	void framesOfCan(String word, String rest, String line) {
		assertTrue(deliver(frame(Integer.parseUnsignedInt(word, 16), rest.replace(" ", "")), false));
		assertEquals(List.of(line), heard.all());
		assertEquals(7, heard.frames().getFirst().nanos());
	}

	@ParameterizedTest
	@CsvSource({"00000351, 08000000, 351##8.", "80000351, 0C050000, 00000351##B9.", "00000351, 40070000, 351##BE15.", "00000351, 00060000, 351##E0.",
			"00000351, 10040000, 351##10.", "00000351, 14040000, 351##11.", "00000351, 18040000, 351##12.", "00000351, 20040000, 351##13.",
			"00000351, 30040000, 351##14.", "00000351, 09040000, 351##9.", "00000351, 21040000, 351##14."})
	void framesOfCanFdKeepTheirFirstEightBytes(String word, String length, String line) {
		assertTrue(deliver(frame(Integer.parseUnsignedInt(word, 16), length + "0102030405060708" + "FF".repeat(56)), false));
		int bytes = Integer.parseInt(length.substring(0, 2), 16);
		assertEquals(List.of(line + "0102030405060708".substring(0, 2 * Math.min(8, bytes))), heard.all());
	}

	@Test
	void whatIsNoFrameIsLeftOut() {
		for (int size = 0; size < 100; size++) {
			if (size != FrameLayout.CLASSIC && size != FrameLayout.FLEXIBLE) {
				assertFalse(deliver(new byte[size], false), "A frame of " + size + " bytes");
			}
		}
		assertFalse(deliver(frame(0x351, "09000000" + "00".repeat(8)), false));
		assertFalse(deliver(frame(0x351, "41000000" + "00".repeat(64)), false));
		assertFalse(deliver(frame(0x351, "FF000000" + "00".repeat(8)), false));
		assertEquals(List.of(), heard.all());
	}

	@Test
	void ownFramesAreMarked() {
		assertTrue(deliver(frame(0x351, "01000000" + "AA" + "00".repeat(7)), true));
		assertEquals(List.of("351#AA T"), heard.all());
	}

	@Test
	void anOverflowOfTheControllerIsLostFramesAndNoErrorOfTheBus() {
		assertTrue(deliver(frame(0x20000004, "08000000" + "0001000000000000"), false));
		assertEquals(List.of("lost -1"), heard.all());
		assertTrue(deliver(frame(0x20000004, "08000000" + "0005000000000000"), false));
		assertEquals(List.of("lost -1", "lost -1", "E004#0005000000000000"), heard.all());
		assertTrue(deliver(frame(0x20000080, "08000000" + "0001000000000000"), false), "The second byte says nothing there");
		assertEquals("E080#0001000000000000", heard.all().getLast());
	}

	@ParameterizedTest
	@CsvSource({"351, 0, 8, 0807060504030201, 00000351, 08000000 0102030405060708", //
			"7FF, 0, 2, 0807060504030201, 000007FF, 02000000 0102000000000000", //
			"7FF, 0, 0, FFFFFFFFFFFFFFFF, 000007FF, 00000000 0000000000000000", //
			"1FFFFFFF, 1, 1, AA, 9FFFFFFF, 01000000 AA00000000000000", //
			"351, 1, 1, AA, 80000351, 01000000 AA00000000000000", //
			"123, 2, 5, FFFFFFFFFFFFFFFF, 40000123, 05000000 0000000000000000", //
			"123, 40, 1, AA, 00000123, 01000000 AA00000000000000"})
	void whatIsSent(String id, String flags, int dlc, String payload, String word, String rest) {
		assertArrayEquals(frame(Integer.parseUnsignedInt(word, 16), rest.replace(" ", "")),
				FrameLayout.write(Integer.parseInt(id, 16), Integer.parseInt(flags, 16), dlc, Long.parseUnsignedLong(payload, 16)));
	}

	@Test
	void whatIsNotSent() {
		for (int flags : new int[]{FrameFlags.ERROR, FrameFlags.FD, FrameFlags.FD | FrameFlags.BIT_RATE_SWITCH, FrameFlags.ERROR_STATE, 1 << 10}) {
			assertEquals(0, FrameLayout.write(0x123, flags, 8, 0).length, "Flags " + flags);
		}
		assertEquals(0, FrameLayout.write(0x800, 0, 8, 0).length);
		assertEquals(0, FrameLayout.write(0x2000_0000, FrameFlags.EXTENDED, 8, 0).length);
		assertEquals(0, FrameLayout.write(-1, FrameFlags.EXTENDED, 8, 0).length);
		assertEquals(0, FrameLayout.write(0x123, 0, 9, 0).length);
		assertEquals(0, FrameLayout.write(0x123, 0, -1, 0).length);
	}
}
