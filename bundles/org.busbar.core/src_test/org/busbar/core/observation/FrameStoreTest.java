package org.busbar.core.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.busbar.can.FrameFlags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FrameStoreTest {

	private static final int CHUNK = FrameStore.CHUNK_FRAMES;

	private static void fill(FrameStore store, long first, long end) {
		for (long i = first; i < end; i++) {
			store.frame(10 * i, (int) i & 0x7FF, 0, 8, ~i);
		}
	}

	private static long payload(FrameStore store, long number) {
		List<Long> read = new ArrayList<>();
		store.read(number, number + 1, (nanos, id, flags, dlc, payload) -> read.add(payload));
		return read.getFirst();
	}

	@Test
	void everyFieldComesBackAsItWent() {
		FrameStore store = new FrameStore(10);
		int flags = FrameFlags.EXTENDED | FrameFlags.FD | FrameFlags.TRANSMITTED;
		store.frame(Long.MAX_VALUE, 0x1FFF_FFFF, flags, 15, Long.MIN_VALUE);
		store.frame(-1, 0, 0, 0, 0);
		List<String> read = new ArrayList<>();
		assertEquals(2, store.read(0, 99, (nanos, id, bits, dlc, payload) -> read.add(nanos + " " + id + " " + bits + " " + dlc + " " + payload)));
		assertEquals(List.of(Long.MAX_VALUE + " " + 0x1FFF_FFFF + " " + flags + " 15 " + Long.MIN_VALUE, "-1 0 0 0 0"), read);
	}

	@Test
	void keepsTheOrderAcrossChunks() {
		FrameStore store = new FrameStore(3L * CHUNK);
		fill(store, 0, 2L * CHUNK + 5);
		List<Long> read = new ArrayList<>();
		assertEquals(20, store.read(CHUNK - 10L, CHUNK + 10L, (nanos, id, flags, dlc, payload) -> read.add(nanos)));
		for (int i = 0; i < 20; i++) {
			assertEquals(10L * (CHUNK - 10 + i), read.get(i));
		}
		assertEquals(0, store.read(store.end(), store.end() + 5, (nanos, id, flags, dlc, payload) -> read.clear()));
		assertEquals(5, store.read(2L * CHUNK, Long.MAX_VALUE, (nanos, id, flags, dlc, payload) -> assertTrue(nanos >= 20L * CHUNK)));
	}

	@Test
	void theOldestMakeRoomAndNumbersStay() {
		FrameStore store = new FrameStore(CHUNK);
		fill(store, 0, 2L * CHUNK);
		assertEquals(0, store.first());
		assertFalse(store.hasRoom());
		fill(store, 2L * CHUNK, 2L * CHUNK + 1);
		assertTrue(store.hasRoom());
		assertEquals(CHUNK, store.first());
		assertEquals(2L * CHUNK + 1, store.end());
		assertEquals(~(long) CHUNK, payload(store, CHUNK));
		assertEquals(~(2L * CHUNK), payload(store, 2L * CHUNK));
		assertEquals(CHUNK + 1L, store.read(0, store.end(), (nanos, id, flags, dlc, payload) -> assertTrue(nanos >= 10L * CHUNK)));
		assertEquals(10L * CHUNK, store.nanos(CHUNK));
		assertThrows(IndexOutOfBoundsException.class, () -> store.nanos(CHUNK - 1L));
		assertThrows(IndexOutOfBoundsException.class, () -> store.nanos(store.end()));
		assertThrows(IndexOutOfBoundsException.class, () -> store.nanos(-1));
	}

	@Test
	void neverKeepsLessThanItPromised() {
		FrameStore store = new FrameStore(CHUNK + 1L);
		for (long end = 0; end < 6L * CHUNK; end += CHUNK / 2) {
			fill(store, end, end + CHUNK / 2);
			assertTrue(store.end() - store.first() >= Math.min(store.end(), CHUNK + 1L));
		}
	}

	@Test
	void findsATimeAlsoWhereTheOldestAreGone() {
		FrameStore store = new FrameStore(CHUNK);
		assertEquals(0, store.find(5));
		fill(store, 0, 3L * CHUNK + 7);
		assertEquals(store.first(), store.find(Long.MIN_VALUE));
		assertEquals(store.first(), store.find(0));
		assertEquals(store.end(), store.find(Long.MAX_VALUE));
		for (long number = store.first(); number < store.end(); number += 997) {
			assertEquals(number, store.find(10 * number));
			assertEquals(number, store.find(10 * number - 9));
			assertEquals(number + 1, store.find(10 * number + 1));
		}
	}

	@Test
	void whoReadsWhileItIsWrittenSeesNothingTorn() {
		FrameStore store = new FrameStore(CHUNK);
		long frames = 12L * CHUNK;
		CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> fill(store, 0, frames));
		long[] next = new long[1];
		while (!writer.isDone() || next[0] < store.end()) {
			long from = Math.max(next[0], store.first());
			store.read(from, store.end(), (nanos, id, flags, dlc, payload) -> {
				long number = ~payload;
				assertEquals(10 * number, nanos);
				assertEquals((int) number & 0x7FF, id);
				assertTrue(number >= next[0], "never backwards");
				next[0] = number + 1;
			});
		}
		writer.join();
		assertEquals(frames, next[0]);
	}
}
