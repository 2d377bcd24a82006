package org.busbar.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class DriverWatchTest {

	private static final long MILLISECOND = 1_000_000L;

	private long host;
	private final DriverWatch watch = new DriverWatch(() -> host);

	private Optional<String> call(long milliseconds) {
		return watch.call(() -> host += milliseconds * MILLISECOND);
	}

	@Test
	void aPauseOfTheHostIsNoFault() {
		assertEquals(Optional.empty(), call(900));
		for (int i = 0; i < 20; i++) {
			assertEquals(Optional.empty(), call(60));
			assertEquals(Optional.empty(), call(60));
			assertEquals(Optional.empty(), call(1));
		}
	}

	@Test
	void aStalledCallIsAFault() {
		assertTrue(call(1100).orElseThrow().contains("1100 ms"));
	}

	@Test
	void slowCallsInARowAreAFault() {
		for (int i = 0; i < 4; i++) {
			assertEquals(Optional.empty(), call(60));
		}
		assertTrue(call(60).isPresent());
	}

	@Test
	void whatItThrowsIsTold() {
		assertEquals("it threw java.lang.IllegalStateException: no", watch.call(() -> {
			throw new IllegalStateException("no");
		}).orElseThrow());
	}
}
