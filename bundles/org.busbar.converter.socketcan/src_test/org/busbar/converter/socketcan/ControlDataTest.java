package org.busbar.converter.socketcan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.junit.jupiter.api.Test;

class ControlDataTest {

	private final ControlData control = new ControlData();

	private static ByteBuffer bytes(int size) {
		return ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
	}

	private static ByteBuffer stamps() {
		return bytes(64).putLong(64).putInt(1).putInt(37).putLong(1_700_000_000L).putLong(123_456_789).putLong(1).putLong(1).putLong(12).putLong(5).flip();
	}

	private void holds(long software, long hardware, long lost) {
		assertEquals(software, control.software());
		assertEquals(hardware, control.hardware());
		assertEquals(lost, control.lost());
	}

	@Test
	void timesAndLostFrames() {
		control.read(bytes(88).put(stamps()).putLong(20).putInt(1).putInt(40).putInt(-1).flip());
		holds(1_700_000_000_123_456_789L, 12_000_000_005L, 0xFFFF_FFFFL);
		control.read(bytes(88).putLong(20).putInt(1).putInt(40).putInt(3).putInt(0).put(stamps()).flip());
		holds(1_700_000_000_123_456_789L, 12_000_000_005L, 3);
	}

	@Test
	void nothingOfTheFrameBeforeIsKept() {
		control.read(stamps());
		control.read(bytes(0));
		holds(0, 0, -1);
	}

	@Test
	void whatIsNotKnownIsReadOver() {
		control.read(bytes(88).putLong(17).putInt(1).putInt(99).putLong(0).putLong(20).putInt(41).putInt(40).putInt(7).putInt(0).flip());
		holds(0, 0, -1);
		control.read(bytes(112).putLong(17).putInt(1).putInt(99).putLong(0).put(stamps()).flip());
		holds(1_700_000_000_123_456_789L, 12_000_000_005L, -1);
	}

	@Test
	void whatIsCutOffIsLeftOut() {
		for (int length = 0; length < 64; length++) {
			control.read(stamps().limit(length));
			holds(0, 0, -1);
		}
		for (long length : new long[]{Long.MIN_VALUE, -1, 0, 15, 65, Long.MAX_VALUE}) {
			control.read(stamps().putLong(0, length));
			holds(0, 0, -1);
		}
		control.read(stamps().putLong(0, 63));
		holds(0, 0, -1);
		control.read(bytes(24).putLong(19).putInt(1).putInt(40).putInt(3).putInt(0).flip());
		holds(0, 0, -1);
	}
}
