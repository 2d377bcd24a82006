package org.busbar.core.observation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;

class SeriesTest {

	@Test
	void fewSamplesAreKeptAsTheyAre() {
		Series series = new Series();
		series.add(10, 1.5);
		series.add(20, Double.NaN);
		series.add(30, -2);
		Series.Points points = series.points();
		assertTrue(points.exact());
		assertArrayEquals(new long[]{10, 20, 30}, points.nanos());
		assertArrayEquals(new double[]{1.5, Double.NaN, -2}, points.last());
	}

	@Test
	void manySamplesAreThinnedAndNoPeakIsLost() {
		Series series = new Series();
		int count = 10 * Series.MOST_POINTS + 17;
		for (int i = 0; i < count; i++) {
			series.add(i, i == 12_345 ? 1000 : i == 54_321 ? -1000 : Math.sin(i));
		}
		Series.Points points = series.points();
		assertFalse(points.exact());
		assertTrue(points.count() <= Series.MOST_POINTS && points.count() > Series.MOST_POINTS / 4, () -> points.count() + " points");
		assertEquals(1000, DoubleStream.of(points.high()).max().orElseThrow());
		assertEquals(-1000, DoubleStream.of(points.low()).min().orElseThrow());
		assertEquals(0, points.nanos()[0]);
		for (int i = 1; i < points.count(); i++) {
			assertTrue(points.nanos()[i] > points.nanos()[i - 1]);
		}
	}

	@Test
	void aPointWithASampleIsNoGap() {
		Series series = new Series();
		for (int i = 0; i < 2 * Series.MOST_POINTS; i++) {
			series.add(i, i % 2 == 0 ? 5 : Double.NaN);
		}
		assertTrue(DoubleStream.of(series.points().low()).allMatch(low -> low == 5));
	}
}
