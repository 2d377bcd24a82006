package org.busbar.core.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class SeriesTest {

	@Test
	void isExactWhileThereIsRoom() {
		Series series = new Series();
		for (int i = 0; i < Series.MOST_POINTS; i++) {
			series.add(i, i);
		}
		assertTrue(series.points().exact());
		assertEquals(Series.MOST_POINTS, series.points().count());
		series.add(Series.MOST_POINTS, 0);
		assertFalse(series.points().exact());
	}

	@Test
	void noPeakIsLostHoweverMuchIsThinned() {
		Series series = new Series();
		int samples = 100_003;
		for (int i = 0; i < samples; i++) {
			series.add(i, i == 33_333 ? 1000 : i == 77_777 ? -1000 : 1);
		}
		Series.Points points = series.points();
		assertTrue(points.count() <= Series.MOST_POINTS);
		assertEquals(1000, Arrays.stream(points.high()).max().orElseThrow());
		assertEquals(-1000, Arrays.stream(points.low()).min().orElseThrow());
		assertEquals(0, points.nanos()[0]);
		assertTrue(points.nanos()[points.count() - 1] < samples);
	}
}
