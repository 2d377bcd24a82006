package org.busbar.ui.internal.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class ValueAxisTest {

	private static List<String> texts(double least, double most, double shortest, int count) {
		ValueAxis axis = ValueAxis.of(least, most, shortest, count);
		assertTrue(axis.low() < least && axis.high() > most, "There is air above and below");
		return axis.marks().stream().map(axis::text).toList();
	}

	@Test
	void marksAreRound() {
		assertEquals(List.of("-40", "-20", "0", "20", "40"), texts(-41, 43, 1, 5));
		assertEquals(List.of("3.30", "3.35", "3.40"), texts(3.29, 3.42, 0.01, 4));
		assertEquals(List.of("0", "500000"), texts(0, 900_000, 1, 3));
	}

	@Test
	void whatDoesNotMoveDoesNotLookAsIfItDid() {
		ValueAxis axis = ValueAxis.of(50, 50.01, 2, 4);
		assertTrue(axis.high() - axis.low() >= 2);
		assertEquals(50.005, (axis.low() + axis.high()) / 2, 1e-9);
	}
}
