package org.busbar.core.session;

import static org.busbar.core.testing.Waiting.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.busbar.can.Frame;
import org.busbar.can.FrameConsumer;
import org.busbar.can.FrameFlags;
import org.junit.jupiter.api.Test;

class FrameRingTest {

	private static final FrameConsumer NOBODY = (nanos, id, flags, dlc, payload) -> {
		// Nothing is expected any more.
	};

	@Test
	void handsOverWhatWasPutIn() {
		FrameRing ring = new FrameRing(4);
		FrameRing.Cursor cursor = ring.cursor();
		Frame first = new Frame(-5, 0x1FFF_FFFF, FrameFlags.EXTENDED | FrameFlags.FD | FrameFlags.TRANSMITTED, 15, -1L);
		Frame second = new Frame(Long.MAX_VALUE, 0x351, 0, 8, 0x0123_4567_89AB_CDEFL);
		put(ring, first);
		put(ring, second);
		assertEquals(2, cursor.waiting());
		assertEquals(List.of(first, second), read(cursor, 10));
		assertEquals(0, cursor.waiting());
		assertEquals(List.of(), read(cursor, 10));
	}

	@Test
	void handsOverNoMoreThanAskedFor() {
		FrameRing ring = new FrameRing(8);
		FrameRing.Cursor cursor = ring.cursor();
		putNumbers(ring, 0, 5);
		assertEquals(List.of(0L, 1L, 2L), numbers(cursor, 3));
		assertEquals(List.of(3L, 4L), numbers(cursor, 3));
	}

	@Test
	void beginsWithTheNextFrame() {
		FrameRing ring = new FrameRing(8);
		putNumbers(ring, 0, 3);
		FrameRing.Cursor cursor = ring.cursor();
		putNumbers(ring, 3, 4);
		assertEquals(List.of(3L), numbers(cursor, 8));
		assertEquals(0, cursor.dropped());
	}

	@Test
	void beginsWithTheOldestFrame() {
		FrameRing ring = new FrameRing(8);
		putNumbers(ring, 0, 3);
		FrameRing.Cursor whole = ring.cursorFromOldest();
		assertEquals(List.of(0L, 1L, 2L), numbers(whole, 8));
		assertEquals(0, whole.dropped());
		putNumbers(ring, 3, 20);
		FrameRing.Cursor rest = ring.cursorFromOldest();
		assertEquals(List.of(12L, 13L, 14L, 15L, 16L, 17L, 18L, 19L), numbers(rest, 8));
		assertEquals(0, rest.dropped());
	}

	@Test
	void aFullRingLosesNothing() {
		FrameRing ring = new FrameRing(8);
		FrameRing.Cursor cursor = ring.cursor();
		putNumbers(ring, 0, 8);
		assertEquals(List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L), numbers(cursor, 8));
		assertEquals(0, cursor.dropped());
	}

	@Test
	void aSlowReaderLosesTheOldestAndKnowsHowMany() {
		FrameRing ring = new FrameRing(8);
		FrameRing.Cursor slow = ring.cursor();
		FrameRing.Cursor quick = ring.cursor();
		putNumbers(ring, 0, 8);
		assertEquals(8, numbers(quick, 8).size());
		putNumbers(ring, 8, 11);
		assertEquals(List.of(8L, 9L, 10L), numbers(quick, 8));
		assertEquals(0, quick.dropped());
		assertEquals(List.of(4L, 5L, 6L, 7L, 8L, 9L, 10L), numbers(slow, 100), "Three are overwritten and one is the lead");
		assertEquals(4, slow.dropped());
	}

	@Test
	void aRingOfOneKeepsTheLatest() {
		FrameRing ring = new FrameRing(1);
		FrameRing.Cursor cursor = ring.cursor();
		putNumbers(ring, 0, 5);
		assertEquals(List.of(4L), numbers(cursor, 10));
		assertEquals(4, cursor.dropped());
	}

	@Test
	void theSizeIsAPowerOfTwo() {
		assertThrows(IllegalArgumentException.class, () -> new FrameRing(0));
		assertThrows(IllegalArgumentException.class, () -> new FrameRing(12));
	}

	@Test
	void everyFrameOfAFastWriterIsReadWholeOrCounted() throws Exception {
		// So small that the writer overtakes the readers all the time.
		int frames = 2_000_000;
		FrameRing ring = new FrameRing(64);
		List<Reader> readers = List.of(new Reader(ring, frames, 1), new Reader(ring, frames, 16), new Reader(ring, frames, 1000));
		CountDownLatch start = new CountDownLatch(1);
		Thread writer = Thread.ofPlatform().start(() -> {
			await(start);
			putNumbers(ring, 0, frames);
		});
		List<Thread> threads = new ArrayList<>();
		readers.forEach(reader -> threads.add(Thread.ofPlatform().start(() -> {
			await(start);
			reader.run();
		})));
		start.countDown();
		writer.join();
		for (Thread thread : threads) {
			thread.join();
		}
		for (Reader reader : readers) {
			assertEquals(0, reader.torn, "Frames put together from two");
			assertEquals(0, reader.disordered, "Frames out of order");
			assertEquals(frames, reader.read + reader.cursor.dropped());
			assertTrue(reader.read >= 1);
		}
	}

	@Test
	void aReaderThatKeepsUpLosesNothing() throws Exception {
		int frames = 500_000;
		FrameRing ring = new FrameRing(1024);
		Reader reader = new Reader(ring, frames, 256);
		Thread thread = Thread.ofPlatform().start(reader);
		for (int i = 0; i < frames; i++) {
			while (ring.written() - reader.seen >= 1000) {
				Thread.yield();
			}
			putNumbers(ring, i, i + 1);
		}
		thread.join();
		assertEquals(frames, reader.read);
		assertEquals(0, reader.cursor.dropped());
		assertEquals(0, reader.torn + reader.disordered);
	}

	private static void put(FrameRing ring, Frame frame) {
		ring.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload());
	}

	/** Frames whose words all tell their number, so that a mixture is noticed. */
	private static void putNumbers(FrameRing ring, int from, int to) {
		for (int i = from; i < to; i++) {
			ring.frame(i, i, i & 0x3F, i & 0xF, ~(long) i);
		}
	}

	private static List<Frame> read(FrameRing.Cursor cursor, int limit) {
		List<Frame> frames = new ArrayList<>();
		cursor.read((nanos, id, flags, dlc, payload) -> frames.add(new Frame(nanos, id, flags, dlc, payload)), limit);
		return frames;
	}

	private static List<Long> numbers(FrameRing.Cursor cursor, int limit) {
		return read(cursor, limit).stream().map(Frame::nanos).toList();
	}

	private static final class Reader implements Runnable, FrameConsumer {

		final FrameRing.Cursor cursor;
		final int frames;
		final int limit;
		long read;
		long torn;
		long disordered;
		long last = -1;
		volatile long seen;

		Reader(FrameRing ring, int frames, int limit) {
			cursor = ring.cursor();
			this.frames = frames;
			this.limit = limit;
		}

		@Override
		public void run() {
			while (read + cursor.dropped() < frames) {
				if (cursor.read(this, limit) == 0) {
					Thread.yield();
				}
				seen = last + 1;
			}
			assertEquals(0, cursor.read(NOBODY, limit));
		}

		@Override
		public void frame(long nanos, int id, int flags, int dlc, long payload) {
			read++;
			if (id != nanos || payload != ~nanos || flags != (nanos & 0x3F) || dlc != (nanos & 0xF)) {
				torn++;
			}
			if (nanos <= last) {
				disordered++;
			}
			last = nanos;
		}
	}
}
