package org.busbar.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Back and forward. */
class HistoryTest {

	private static final String ONE = "first";
	private static final String TWO = "second";
	private static final String THREE = "third";

	private final History<String> history = new History<>();

	@Test
	void backAndForward() {
		history.leave(ONE);
		history.leave(TWO);
		assertEquals(Optional.of(TWO), history.back(THREE));
		assertEquals(Optional.of(ONE), history.back(TWO));
		assertFalse(history.canGoBack());
		assertEquals(Optional.of(TWO), history.forward(ONE));
		assertEquals(Optional.of(THREE), history.forward(TWO));
		assertEquals(Optional.empty(), history.forward(THREE));
	}

	@Test
	void goingElsewhereForgetsWhatWasAhead() {
		history.leave(ONE);
		history.back(TWO);
		assertTrue(history.canGoForward());
		history.leave(ONE);
		assertFalse(history.canGoForward());
	}
}
