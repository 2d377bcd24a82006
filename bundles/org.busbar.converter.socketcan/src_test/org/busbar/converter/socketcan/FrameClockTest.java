package org.busbar.converter.socketcan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FrameClockTest {

	private static final long MILLI = 1_000_000L;
	private static final long SECOND = 1_000 * MILLI;
	private static final long WALL = 1_800_000_000L * SECOND;
	private static final long HOST = 1_700_000_000L * SECOND;

	private final FrameClock clock = new FrameClock();

	@Test
	void theAgeOfAStampCountsNotTheClockThatItComesFrom() {
		assertEquals(HOST - 3 * MILLI, clock.nanos(0, WALL - 3 * MILLI, WALL, HOST));
		assertEquals(HOST - MILLI, clock.nanos(0, WALL - MILLI, WALL, HOST));
		assertEquals(HOST + 5 * MILLI, clock.nanos(0, 0, WALL, HOST + 5 * MILLI), "Without a stamp it is now");
	}

	@Test
	void aClockThatWasSetMovesNoFrame() {
		assertEquals(HOST, clock.nanos(0, WALL + SECOND, WALL, HOST), "Set back: the frame would come from the future");
		assertEquals(HOST + MILLI, clock.nanos(0, WALL - 3_600 * SECOND, WALL, HOST + MILLI), "Set on: it would be an hour old");
		assertEquals(HOST + 2 * SECOND, clock.nanos(0, WALL - 9 * SECOND, WALL, HOST + 11 * SECOND), "A program may have been stopped for a while");
	}

	@Test
	void timeNeverGoesBack() {
		clock.nanos(0, 0, WALL, HOST);
		assertEquals(HOST, clock.nanos(0, WALL - 3 * MILLI, WALL, HOST));
	}

	@Test
	void theDeviceTellsTheDistanceBetweenFramesThatCameTogether() {
		long device = 77 * SECOND;
		long first = clock.nanos(device, WALL, WALL, HOST);
		// Three frames that lay a while in the device and arrive with the last of them.
		long arrival = WALL + 10 * MILLI;
		long second = clock.nanos(device + 4 * MILLI, arrival, arrival, HOST + 10 * MILLI);
		long third = clock.nanos(device + 7 * MILLI, arrival, arrival, HOST + 10 * MILLI);
		long fourth = clock.nanos(device + 10 * MILLI, arrival, arrival, HOST + 10 * MILLI);
		assertEquals(HOST, first);
		assertEquals(4 * MILLI, second - first, 10_000);
		assertEquals(3 * MILLI, third - second, 10_000);
		assertEquals(3 * MILLI, fourth - third, 10_000);
		assertTrue(fourth <= HOST + 10 * MILLI, "No frame comes later than it arrived");
	}

	@Test
	void aDeviceThatRestartsIsFollowed() {
		clock.nanos(77 * SECOND, WALL, WALL, HOST);
		assertEquals(HOST + SECOND, clock.nanos(5, WALL + SECOND, WALL + SECOND, HOST + SECOND));
		assertEquals(HOST + 2 * SECOND, clock.nanos(5 + SECOND, WALL + 2 * SECOND, WALL + 2 * SECOND, HOST + 2 * SECOND), MILLI);
		assertEquals(HOST + 3 * SECOND, clock.nanos(900 * SECOND, WALL + 3 * SECOND, WALL + 3 * SECOND, HOST + 3 * SECOND), "A jump ahead");
	}

	@Test
	void aDeviceWhoseClockRunsSlowIsFollowed() {
		long last = 0;
		for (int i = 0; i < 100_000; i++) {
			long host = HOST + i * MILLI;
			last = clock.nanos(SECOND + i * (MILLI - 100), WALL + i * MILLI, WALL + i * MILLI, host);
			assertTrue(host - last < MILLI, "Frame " + i + " is late by " + (host - last));
		}
		assertTrue(last <= HOST + 99_999 * MILLI);
	}
}
