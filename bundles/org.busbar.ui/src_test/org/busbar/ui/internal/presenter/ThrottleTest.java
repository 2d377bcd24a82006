package org.busbar.ui.internal.presenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.Queue;

import org.junit.jupiter.api.Test;

class ThrottleTest {

	private final Queue<Runnable> timer = new ArrayDeque<>();
	private boolean visible = true;
	private int refreshes;
	private final Throttle throttle = new Throttle((millis, task) -> {
		assertEquals(100, millis);
		timer.add(task);
	}, 100, () -> visible, alone(), () -> refreshes++);

	@Test
	void oneRefreshAtATime() {
		throttle.start();
		throttle.start();
		assertEquals(1, timer.size());
		for (int i = 1; i <= 5; i++) {
			tick();
			assertEquals(i, refreshes);
			assertEquals(1, timer.size());
		}
	}

	@Test
	void whatCannotBeSeenIsNotRefreshed() {
		throttle.start();
		visible = false;
		tick();
		tick();
		assertEquals(0, refreshes);
		visible = true;
		tick();
		assertEquals(1, refreshes);
	}

	@Test
	void afterStoppingNothingIsLeft() {
		throttle.start();
		throttle.stop();
		tick();
		assertEquals(0, refreshes);
		assertEquals(0, timer.size());
		throttle.start();
		tick();
		assertEquals(1, refreshes);
	}

	@Test
	void aRefreshThatFailsIsTriedAgain() {
		Throttle failing = new Throttle((millis, task) -> timer.add(task), 100, () -> true, alone(), () -> {
			refreshes++;
			throw new IllegalStateException("on purpose");
		});
		failing.start();
		assertThrows(IllegalStateException.class, this::tick);
		assertThrows(IllegalStateException.class, this::tick);
		assertEquals(2, refreshes);
	}

	@Test
	void waitsForItsTurn() {
		Queue<Runnable> turn = new ArrayDeque<>();
		Turns turns = new Turns((millis, task) -> turn.add(task), () -> 0, 12);
		turns.take(() -> timer.clear());
		Throttle waiting = new Throttle((millis, task) -> timer.add(task), 100, () -> visible, turns, () -> refreshes++);
		waiting.start();
		tick();
		assertEquals(0, refreshes);
		assertEquals(0, timer.size());
		turn.remove().run();
		assertEquals(1, refreshes);
		assertEquals(1, timer.size());
		tick();
		visible = false;
		turn.remove().run();
		assertEquals(1, refreshes);
		assertEquals(1, timer.size());
	}

	private static Turns alone() {
		return new Turns((millis, task) -> task.run(), () -> 0, 0);
	}

	private void tick() {
		timer.remove().run();
	}
}
