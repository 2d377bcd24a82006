package org.busbar.ui.internal.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

import org.busbar.can.Payload;
import org.busbar.can.dbc.DbcAttributes;
import org.busbar.can.dbc.DbcMultiplexing;
import org.busbar.can.dbc.DbcSignal;
import org.junit.jupiter.api.Test;

class SignalPlaceTest {

	private static final long DATA = Payload.of(0x12, 0x34, 0x56, 0x78, 0x9A, 0xBC, 0xDE, 0xF0);

	@Test
	void intelTwelveBitsAcrossTwoBytes() {
		SignalPlace place = place(12, 12, false);
		assertEquals("bytes 1 to 2", place.bytes());
		assertEquals("12 [34 56] 78 9A BC DE F0", place.markedBytes(8, DATA));
		assertEquals(List.of("byte 1: [0011]0100"), place.markedBits(8, DATA));
	}

	@Test
	void motorolaTwelveBitsAcrossTwoBytes() {
		SignalPlace place = place(11, 12, true);
		assertEquals("bytes 1 to 2", place.bytes());
		assertEquals("12 [34 56] 78 9A BC DE F0", place.markedBytes(8, DATA));
		assertEquals(List.of("byte 1: 0011[0100]"), place.markedBits(8, DATA));
		assertEquals("Motorola, start bit 11, length 12", place.layout());
	}

	@Test
	void oneBit() {
		SignalPlace place = place(63, 1, false);
		assertEquals("byte 7", place.bytes());
		assertEquals("12 34 56 78 9A BC DE [F0]", place.markedBytes(8, DATA));
		assertEquals(List.of("byte 7: [1]1110000"), place.markedBits(8, DATA));
	}

	@Test
	void allBytes() {
		SignalPlace place = place(0, 64, false);
		assertEquals("[12 34 56 78 9A BC DE F0]", place.markedBytes(8, DATA));
		assertEquals(List.of(), place.markedBits(8, DATA));
	}

	@Test
	void aShortFrameHasOnlyItsBytes() {
		SignalPlace place = place(8, 20, false);
		assertEquals("12 [34]", place.markedBytes(2, DATA));
		assertEquals(List.of(), place.markedBits(2, DATA));
		assertEquals("", place.markedBytes(0, DATA));
	}

	private static SignalPlace place(int start, int length, boolean bigEndian) {
		return new SignalPlace(
				new DbcSignal("S", start, length, bigEndian, false, DbcSignal.ValueType.INTEGER, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO,
						BigDecimal.ZERO, "", List.of(), new DbcMultiplexing.None(), Collections.emptySortedMap(), "", DbcAttributes.NONE));
	}
}
