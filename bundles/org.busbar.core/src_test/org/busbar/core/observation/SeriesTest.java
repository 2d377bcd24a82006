package org.busbar.core.observation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class SeriesTest {

	@Test
	void fewSamplesAreKeptAsTheyAre() {
		Series series = new Series(4);
		series.add(10, 1.5);
		series.add(20, Double.NaN);
		series.add(20, 3);
		series.add(50, -2);
		Series.Points points = series.points();
		assertTrue(points.exact());
		assertArrayEquals(new long[]{10, 20, 20, 50}, points.nanos());
		assertArrayEquals(new double[]{1.5, Double.NaN, 3, -2}, points.last());
		assertEquals(-1, points.at(9));
		assertEquals(0, points.at(19));
		assertEquals(2, points.at(20), "Of two samples of one time the newer");
		assertEquals(3, points.at(1000));
	}

	@Test
	void extremesSurviveThinning() {
		Series series = new Series(64);
		for (int i = 0; i < 100_000; i++) {
			series.add(i * 1000L, i == 77_777 ? 99 : i == 5 ? -99 : Math.sin(i / 500.0));
		}
		Series.Points points = series.points();
		assertFalse(points.exact());
		assertTrue(points.count() <= 64 && points.count() >= 32, () -> points.count() + " points");
		assertEquals(99, Arrays.stream(points.high()).max().orElseThrow());
		assertEquals(-99, Arrays.stream(points.low()).min().orElseThrow());
		int peak = points.at(77_777_000L);
		assertEquals(99, points.high()[peak], "It is where it was");
		assertEquals(99_999_000L, points.ends()[points.count() - 1]);
		assertEquals(Math.sin(99_999 / 500.0), points.last()[points.count() - 1]);
	}

	@Test
	void aGapStaysAGap() {
		Series series = new Series(32);
		for (int i = 0; i < 10_000; i++) {
			series.add(i, 1);
		}
		series.add(9_999, Double.NaN);
		for (int i = 20_000; i < 30_000; i++) {
			series.add(i, 2);
		}
		Series.Points points = series.points();
		int before = points.at(15_000);
		assertTrue(Double.isNaN(points.last()[before]), "A line ends here");
		assertEquals(1, points.low()[before]);
		assertTrue(points.nanos()[before + 1] >= 19_000, "and goes on there");
	}

	@Test
	void manySamplesOfOneMomentAreOnePoint() {
		Series series = new Series(2);
		for (int i = 0; i < 100; i++) {
			series.add(7, i);
		}
		Series.Points points = series.points();
		assertTrue(points.count() <= 2);
		assertEquals(99, points.last()[points.count() - 1]);
		assertEquals(0, points.low()[0]);
	}

	@Test
	void onePointIsNoSeries() {
		assertThrows(IllegalArgumentException.class, () -> new Series(1));
	}

	@Test
	void aClockThatIsSetBackKeepsThePointsInOrder() {
		Series series = new Series(8);
		for (int i = 0; i < 100; i++) {
			series.add(i % 2 == 0 ? 1000L + i : i, i);
		}
		Series.Points points = series.points();
		assertTrue(points.count() <= 8);
		assertArrayEquals(Arrays.stream(points.nanos()).sorted().toArray(), points.nanos());
		assertEquals(99, points.last()[points.count() - 1]);
	}
}
