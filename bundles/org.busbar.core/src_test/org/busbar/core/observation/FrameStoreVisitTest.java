package org.busbar.core.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class FrameStoreVisitTest {

	@Test
	void aVisitorGetsNumbersAndCanHaveEnough() {
		FrameStore store = filled(10, 100);
		List<Long> numbers = new ArrayList<>();
		store.visit(3, 9, (number, nanos, id, flags, dlc, payload) -> {
			assertEquals(number, payload);
			numbers.add(number);
			return number < 5;
		});
		assertEquals(List.of(3L, 4L, 5L), numbers);
	}

	@Test
	void whatWasDroppedIsPassedOver() {
		FrameStore store = filled(3L * FrameStore.CHUNK_FRAMES, 1);
		assertTrue(store.first() > 0);
		List<Long> numbers = new ArrayList<>();
		store.visit(0, Long.MAX_VALUE, (number, nanos, id, flags, dlc, payload) -> {
			numbers.add(number);
			return numbers.size() < 2;
		});
		assertEquals(List.of(store.first(), store.first() + 1), numbers);
		assertEquals(store.end() - store.first(), store.read(0, Long.MAX_VALUE, (nanos, id, flags, dlc, payload) -> assertTrue(payload >= store.first())));
	}

	private static FrameStore filled(long count, long capacity) {
		FrameStore store = new FrameStore(capacity);
		for (long i = 0; i < count; i++) {
			store.frame(i * 1000, 0x351, 0, 8, i);
		}
		return store;
	}
}
