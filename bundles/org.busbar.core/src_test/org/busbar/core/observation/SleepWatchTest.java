package org.busbar.core.observation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TurnsTest {

	@Test
	void onlyALongPauseIsSleep() {
		Turns turns = new Turns();
		assertFalse(turns.slept(1_700_000_000_000_000_000L), "The first turn has none before it");
		assertFalse(turns.slept(1_700_000_000_000_000_000L + Turns.LONGEST));
		assertTrue(turns.slept(1_700_000_000_000_000_000L + 2 * Turns.LONGEST + 1));
		assertFalse(turns.slept(1_700_000_000_000_000_000L + 2 * Turns.LONGEST + 2));
	}
}
