package org.busbar.core.observation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StandstillTest {

	@Test
	void onlyALongPauseIsSleep() {
		Standstill standstill = new Standstill();
		assertFalse(standstill.slept(1_700_000_000_000_000_000L), "The first turn has none before it");
		assertFalse(standstill.slept(1_700_000_000_000_000_000L + Standstill.LONGEST));
		assertTrue(standstill.slept(1_700_000_000_000_000_000L + 2 * Standstill.LONGEST + 1));
		assertFalse(standstill.slept(1_700_000_000_000_000_000L + 2 * Standstill.LONGEST + 2));
	}
}
