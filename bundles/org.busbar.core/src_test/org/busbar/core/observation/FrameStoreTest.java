package org.busbar.core.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FrameStoreTest {

	private static final int CHUNK = FrameStore.CHUNK_FRAMES;

	@Test
	void framesComeBackAsTheyWere() {
		FrameStore store = new FrameStore(10);
		store.frame(1_767_225_600_000_000_001L, 0x1FFF_FFFF, FrameFlags.EXTENDED | FrameFlags.TRANSMITTED, 8, 0x8877_6655_4433_2211L);
		store.frame(1_767_225_600_000_000_002L, 0x351, FrameFlags.REMOTE, 15, -1L);
		assertEquals(List.of(new Frame(1_767_225_600_000_000_001L, 0x1FFF_FFFF, FrameFlags.EXTENDED | FrameFlags.TRANSMITTED, 8, 0x8877_6655_4433_2211L),
				new Frame(1_767_225_600_000_000_002L, 0x351, FrameFlags.REMOTE, 15, -1L)), all(store));
		assertEquals(0, store.first());
		assertEquals(2, store.end());
	}

	@Test
	void theOldestMakeRoomAndTheOthersKeepTheirNumbers() {
		FrameStore store = new FrameStore(2L * CHUNK);
		for (long i = 0; i < 3L * CHUNK; i++) {
			assertEquals(i < 2L * CHUNK || i % CHUNK != 0, store.hasRoom(), Long.toString(i));
			store.frame(i, 1, 0, 0, i);
		}
		assertEquals(3L * CHUNK, store.end());
		assertEquals(0, store.first());
		store.frame(3L * CHUNK, 1, 0, 0, 3L * CHUNK);
		assertEquals(CHUNK, store.first());
		assertEquals(CHUNK + 5, store.nanos(CHUNK + 5));
		assertThrows(IndexOutOfBoundsException.class, () -> store.nanos(CHUNK - 1));
		assertThrows(IndexOutOfBoundsException.class, () -> store.nanos(store.end()));
		assertEquals(10, store.read(0, CHUNK + 10, (nanos, id, flags, dlc, payload) -> assertEquals(nanos, payload)));
	}

	@Test
	void aTimeIsFound() {
		FrameStore store = new FrameStore(10);
		assertEquals(0, store.find(5));
		for (long time : new long[]{10, 20, 20, 30}) {
			store.frame(time, 1, 0, 0, 0);
		}
		assertEquals(0, store.find(Long.MIN_VALUE));
		assertEquals(1, store.find(11));
		assertEquals(1, store.find(20));
		assertEquals(3, store.find(21));
		assertEquals(4, store.find(31));
	}

	@Test
	void aReaderSeesOnlyWholeFramesWhileTheyAreWrittenAndDropped() throws Exception {
		FrameStore store = new FrameStore(CHUNK);
		AtomicReference<String> wrong = new AtomicReference<>("");
		CountDownLatch written = new CountDownLatch(1);
		Thread reader = Thread.ofPlatform().start(() -> {
			long next = 0;
			boolean last = false;
			while (!last) {
				last = written.getCount() == 0;
				long[] expected = {Math.max(next, store.first())};
				long end = store.end();
				store.visit(next, end, (number, nanos, id, flags, dlc, payload) -> {
					if (number < expected[0] || nanos != number || payload != ~number) {
						wrong.set("frame " + number + " at " + nanos);
					}
					expected[0] = number + 1;
					return true;
				});
				next = end;
			}
		});
		for (long i = 0; i < 20L * CHUNK; i++) {
			store.frame(i, 0x351, 0, 8, ~i);
		}
		written.countDown();
		reader.join();
		assertEquals("", wrong.get());
		assertFalse(all(store).isEmpty());
		assertTrue(store.first() > 0);
	}

	private static List<Frame> all(FrameStore store) {
		List<Frame> frames = new ArrayList<>();
		store.read(store.first(), store.end(), (nanos, id, flags, dlc, payload) -> frames.add(new Frame(nanos, id, flags, dlc, payload)));
		return frames;
	}
}
