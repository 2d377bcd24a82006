package org.busbar.core.observation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SleepWatchTest {

	@Test
	void onlyALongPauseIsSleep() {
		SleepWatch sleep = new SleepWatch();
		assertFalse(sleep.slept(1_700_000_000_000_000_000L), "The first turn has none before it");
		assertFalse(sleep.slept(1_700_000_000_000_000_000L + SleepWatch.LONGEST));
		assertTrue(sleep.slept(1_700_000_000_000_000_000L + 2 * SleepWatch.LONGEST + 1));
		assertFalse(sleep.slept(1_700_000_000_000_000_000L + 2 * SleepWatch.LONGEST + 2));
	}
}
