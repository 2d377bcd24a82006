package org.busbar.ui.internal.presenter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class TurnsTest {

	private record Later(int millis, Runnable task) {
	}

	private final List<Later> timer = new ArrayList<>();
	private final List<String> done = new ArrayList<>();
	private long nanos = -5_000_000;
	private final Turns turns = new Turns((millis, task) -> timer.add(new Later(millis, task)), () -> nanos, 12);

	@Test
	void whoComesFirstIsServedAtOnce() {
		turns.take(() -> done.add("first"));
		assertEquals(List.of("first"), done);
		assertEquals(List.of(), timer);
	}

	@Test
	void theOthersComeInTheirOrderEachAfterTheTimeOfThoseBefore() {
		turns.take(() -> done.add("first"));
		nanos += 2_500_000;
		turns.take(() -> done.add("second"));
		turns.take(() -> done.add("third"));
		assertEquals(List.of(10, 22), timer.stream().map(Later::millis).toList());
		timer.forEach(later -> later.task().run());
		assertEquals(List.of("first", "second", "third"), done);
	}

	@Test
	void whoComesAfterTheTimeOfTheLastOneDoesNotWait() {
		turns.take(() -> done.add("first"));
		nanos += 12_000_000;
		turns.take(() -> done.add("second"));
		assertEquals(List.of("first", "second"), done);
	}
}
