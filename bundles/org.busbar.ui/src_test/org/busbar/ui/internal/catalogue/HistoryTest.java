package org.busbar.ui.internal.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.busbar.ui.internal.catalogue.History.Visit;
import org.junit.jupiter.api.Test;

/** Back and forward. */
class HistoryTest {

	private static final Visit ONE = new Visit(Samples.BRAND, 10);
	private static final Visit TWO = new Visit(Samples.PROTOCOL, 20);
	private static final Visit THREE = new Visit(Samples.BROKEN, 0);

	private final History history = new History();

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
