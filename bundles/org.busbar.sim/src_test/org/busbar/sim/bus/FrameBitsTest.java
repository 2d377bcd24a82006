package org.busbar.sim.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FrameBitsTest {

	/** CRC delimiter, acknowledge slot and its delimiter, end of frame. */
	private static final int FIXED_FORM = 10;

	/** The wire from the start of frame to the end of the CRC, written out bit by bit; the CRC is the remainder of a polynomial division. */
	static Stream<Arguments> wires() {
		return Stream.of(
				// 34 zeros, the CRC among them: a stuff bit after each fifth
				Arguments.of(0, 0, 0, 0L, "0000010000010000010000010000010000010000"),
				// zeros from the remote bit to the end of the DLC: one stuff bit
				Arguments.of(0x555, 0, 0, 0L, "01010101010100000100110011101001100"), //
				Arguments.of(0x014, 0, 1, Payload.of(0x01), "000001001010000010001000001001111011101010011"), //
				Arguments.of(0x307, 0, 8, Payload.of(0x12, 0x34, 0x56, 0x78, 0x56, 0x49, 0x43, 0x00),
						"00110000011110001000001010010001101000101011001111000010101100100100101000011000001000010110101101110"),
				Arguments.of(0x123, FrameFlags.REMOTE, 4, 0L, "0001001000111000100100001101010010"), //
				Arguments.of(0x18FEF100, FrameFlags.EXTENDED, 3, Payload.of(1, 2, 3),
						"011000111110111101111000100000100000100011000001001000001010000010011110100101110100"));
	}

	@ParameterizedTest
	@MethodSource("wires")
	void countsTheBitsOnTheWire(int id, int flags, int dlc, long payload, String wire) {
		assertEquals(wire.length() + FIXED_FORM, FrameBits.length(id, flags, dlc, payload));
	}

	@Test
	void aRemoteFrameCarriesNoData() {
		assertEquals(FrameBits.length(0x123, FrameFlags.REMOTE, 4, 0), FrameBits.length(0x123, FrameFlags.REMOTE, 4, -1));
	}
}
