package org.busbar.api.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

/** A computer that sleeps while it watches a bus dates the frames behind the sleep rightly. */
class SleepClockTest {

	private static final long SECOND = 1_000_000_000L;

	private final AtomicLong monotonic = new AtomicLong(5 * SECOND);
	private final AtomicLong uptime = new AtomicLong(100 * SECOND);

	private void run(long nanos) {
		monotonic.addAndGet(nanos);
		uptime.addAndGet(nanos);
	}

	@Test
	void sleepIsTimeThatGoesBy() {
		SleepClock clock = new SleepClock(monotonic::get, () -> OptionalLong.of(uptime.get()));
		long begin = clock.nanos();
		run(10 * SECOND);
		assertEquals(10 * SECOND, clock.nanos() - begin);
		uptime.addAndGet(3600 * SECOND);
		run(SECOND / 10);
		assertEquals(3610 * SECOND + SECOND / 10, clock.nanos() - begin);
		uptime.addAndGet(60 * SECOND);
		run(SECOND);
		assertEquals(3671 * SECOND + SECOND / 10, clock.nanos() - begin);
	}

	@Test
	void anUptimeThatIsReadCoarselyMovesNothing() {
		SleepClock clock = new SleepClock(monotonic::get, () -> OptionalLong.of(uptime.get() / (SECOND / 100) * (SECOND / 100)));
		long before = clock.nanos();
		for (int i = 1; i <= 1000; i++) {
			run(123_456_789);
			long now = clock.nanos();
			assertEquals(123_456_789, now - before);
			before = now;
		}
	}

	@Test
	void withoutAnUptimeTheClockOfTheRuntimeCounts() {
		SleepClock clock = new SleepClock(monotonic::get, OptionalLong::empty);
		long begin = clock.nanos();
		uptime.addAndGet(3600 * SECOND);
		run(SECOND);
		assertEquals(SECOND, clock.nanos() - begin);
	}

	@Test
	void theClockOfThisComputerNeverDecreases() {
		long before = HostClock.nanos();
		for (int i = 0; i < 1_000_000; i++) {
			long now = HostClock.nanos();
			assertTrue(now >= before);
			before = now;
		}
	}
}
