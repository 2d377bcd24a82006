package org.busbar.ui.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.busbar.core.observation.Series;
import org.junit.jupiter.api.Test;

class ReadingCurveTest {

	@Test
	void everyReadingIsAPointAndASilenceBreaksTheLine() {
		Series.Points points = ReadingCurve.of(List.of(Toy.read(Toy.SOC, 50, 40), Toy.read(Toy.SOC, 51, 38), Toy.read(Toy.SOC, 52, 10)), 8 * Toy.SECOND);
		assertArrayEquals(new double[]{50, 51, Double.NaN, 52}, points.last());
		assertEquals(Toy.NOW - 30 * Toy.SECOND, points.nanos()[2]);
	}

	@Test
	void withoutReadingsThereIsNoPoint() {
		assertEquals(0, ReadingCurve.of(List.of(), Toy.SECOND).count());
	}
}
