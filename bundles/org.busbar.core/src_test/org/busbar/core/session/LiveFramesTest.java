package org.busbar.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;

import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.junit.jupiter.api.Test;

class LiveFramesTest {

	private static final long SECOND = 1_000_000_000L;
	private static final long MILLI = 1_000_000L;
	private static final long START = 1_700_000_000L * SECOND;

	private final LiveFrames live = new LiveFrames(500_000);

	@Test
	void nothingWasHeardYet() {
		BusSnapshot snapshot = live.snapshot(0, 0);
		assertEquals(0, snapshot.rows().size());
		assertEquals(new BusTotals(0, 0, 0, 0, 0, 0, 0, 0, OptionalDouble.of(0)), snapshot.totals());
		assertFalse(live.heard());
	}

	@Test
	void theFirstFrameHasChangedNothing() {
		live.frame(START, 0x351, 0, 8, Payload.of(0x14, 2, 0xC0));
		LiveFrame row = live.snapshot(START, 0).rows().getFirst();
		assertEquals(0x351, row.id());
		assertEquals(8, row.dlc());
		assertEquals(Payload.of(0x14, 2, 0xC0), row.payload());
		assertEquals(1, row.count());
		assertEquals(0, row.periodNanos());
		assertEquals(START, row.firstNanos());
		assertEquals(START, row.lastNanos());
		assertEquals(0, row.changes().mask());
		for (int i = 0; i < 8; i++) {
			assertFalse(row.changes().happened(i));
			assertFalse(row.changes().happenedWithin(i, START, Long.MAX_VALUE));
		}
	}

	@Test
	void theMaskNamesTheBytesThatDifferFromTheFrameBefore() {
		live.frame(START, 0x351, 0, 4, Payload.of(1, 2, 3, 4));
		live.frame(START + SECOND, 0x351, 0, 4, Payload.of(1, 9, 3, 9));
		ByteChanges changes = only().changes();
		assertEquals(0b1010, changes.mask());
		assertTrue(changes.happenedWithin(1, START + SECOND, 1));
		assertTrue(changes.happenedWithin(3, START + 2 * SECOND - 1, SECOND));
		assertFalse(changes.happenedWithin(3, START + 2 * SECOND, SECOND));
		assertFalse(changes.happened(0));

		live.frame(START + 2 * SECOND, 0x351, 0, 4, Payload.of(1, 9, 3, 9));
		assertEquals(0, only().changes().mask());
		assertTrue(only().changes().happened(1), "The time of a change outlives the next frame");
	}

	@Test
	void bytesThatComeWithALongerFrameChangedEvenWhenTheyAreZero() {
		live.frame(START, 0x35C, 0, 1, Payload.of(0xC0));
		live.frame(START + 1, 0x35C, 0, 3, Payload.of(0xC0));
		assertEquals(0b110, only().changes().mask());
		live.frame(START + 2, 0x35C, 0, 1, Payload.of(0xC0));
		assertEquals(0, only().changes().mask());
	}

	@Test
	void anFdFrameHasEightKnownBytes() {
		live.frame(START, 0x10, FrameFlags.FD, 15, 0);
		live.frame(START + 1, 0x10, FrameFlags.FD, 15, -1L);
		assertEquals(0xFF, only().changes().mask());
		assertEquals(2, live.snapshot(START, 0).totals().fdFrames());
	}

	@Test
	void thePeriodIsExactWhenSteadyAndFollowsAChange() {
		for (int i = 0; i < 10; i++) {
			live.frame(START + i * 100 * MILLI, 0x355, 0, 8, 0);
		}
		assertEquals(100 * MILLI, only().periodNanos());
		assertEquals(10, only().count());
		long last = only().lastNanos();
		live.frame(last + 900 * MILLI, 0x355, 0, 8, 0);
		assertEquals(200 * MILLI, only().periodNanos());
		for (int i = 1; i <= 100; i++) {
			live.frame(last + (900 + i * 20) * MILLI, 0x355, 0, 8, 0);
		}
		assertEquals(20 * MILLI, only().periodNanos(), MILLI / 10);
	}

	@Test
	void widthRemoteAndFdMakeRowsOfTheirOwnAndErrorsMakeNone() {
		live.frame(START, 0x355, FrameFlags.EXTENDED, 8, 1);
		live.frame(START, 0x355, FrameFlags.FD, 8, 2);
		live.frame(START, 0x355, FrameFlags.REMOTE, 8, 0);
		live.frame(START, 0x355, 0, 8, 3);
		live.frame(START, 0x355, FrameFlags.TRANSMITTED, 8, 4);
		live.frame(START, 0x351, 0, 8, 5);
		live.frame(START, 0x004, FrameFlags.ERROR, 8, 6);
		BusSnapshot snapshot = live.snapshot(START, 0);
		assertEquals("351/0 355/64 355/2 355/8 355/1", String.join(" ",
				snapshot.rows().stream().map(row -> Integer.toHexString(row.id()) + '/' + row.flags()).toList()));
		assertEquals(6, snapshot.totals().frames());
		assertEquals(1, snapshot.totals().errorFrames());
		assertTrue(live.heard());
	}

	@Test
	void aRowWithoutNewFramesStaysTheSameObject() {
		live.frame(START, 0x351, 0, 8, 1);
		live.frame(START, 0x355, 0, 8, 1);
		BusSnapshot before = live.snapshot(START, 0);
		live.frame(START + 1, 0x355, 0, 8, 1);
		BusSnapshot after = live.snapshot(START + 1, 0);
		assertSame(before.rows().get(0), after.rows().get(0));
		assertNotSame(before.rows().get(1), after.rows().get(1));
		assertEquals(1, before.rows().get(1).count(), "A snapshot does not change");
	}

	@Test
	void identifiersBeyondTheLimitAreCountedOnly() {
		for (int id = 0; id < LiveFrames.MAX_ROWS + 10; id++) {
			live.frame(START, id << 12, FrameFlags.EXTENDED, 8, id);
		}
		live.frame(START, 5 << 12, FrameFlags.EXTENDED, 8, 99);
		BusSnapshot snapshot = live.snapshot(START, 0);
		assertEquals(LiveFrames.MAX_ROWS, snapshot.rows().size());
		assertEquals(10, snapshot.totals().unlisted());
		assertEquals(LiveFrames.MAX_ROWS + 11, snapshot.totals().frames());
		assertEquals(2, snapshot.rows().get(5).count());
		for (int i = 0; i < LiveFrames.MAX_ROWS; i++) {
			assertEquals(i << 12, snapshot.rows().get(i).id());
		}
	}

	@Test
	void rateAndLoadAreThoseOfTheLastSecond() {
		for (int i = 0; i < 500; i++) {
			live.frame(START + i * 10 * MILLI, 0x351, 0, 8, 0);
		}
		BusTotals totals = live.snapshot(START + 5 * SECOND, 0).totals();
		assertEquals(100, totals.framesPerSecond());
		assertEquals(100 * (47 + 64) / 500_000.0, totals.load().orElseThrow(), 1e-12);
	}

	@Test
	void theRateIsRightBeforeASecondIsOver() {
		for (int i = 0; i < 30; i++) {
			live.frame(START + i * 10 * MILLI, 0x351, 0, 8, 0);
		}
		assertEquals(100, live.snapshot(START + 300 * MILLI, 0).totals().framesPerSecond());
		assertEquals(0, new LiveFrames(0).snapshot(START, 0).totals().framesPerSecond());
	}

	@Test
	void theRateFallsWithSilence() {
		for (int i = 0; i < 200; i++) {
			live.frame(START + i * 10 * MILLI, 0x351, 0, 8, 0);
		}
		assertEquals(50, live.snapshot(START + 2500 * MILLI, 0).totals().framesPerSecond());
		assertEquals(0, live.snapshot(START + 60 * SECOND, 0).totals().framesPerSecond());
	}

	@Test
	void withoutABitRateThereIsNoLoad() {
		assertEquals(OptionalDouble.empty(), new LiveFrames(0).snapshot(0, 0).totals().load());
	}

	@Test
	void lossesAreCountedWithAndWithoutANumber() {
		live.lost(7);
		live.lost(-1);
		BusTotals totals = live.snapshot(START, 3).totals();
		assertEquals(7, totals.lostBefore());
		assertEquals(2, totals.losses());
		assertEquals(3, totals.dropped());
	}

	private LiveFrame only() {
		BusSnapshot snapshot = live.snapshot(START, 0);
		assertEquals(1, snapshot.rows().size());
		return snapshot.rows().getFirst();
	}
}
