package org.busbar.ui.internal.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.busbar.api.quantity.Unit;
import org.busbar.core.observation.Series;
import org.junit.jupiter.api.Test;

class SparklineTest {

	private final Series series = new Series();

	@Test
	void theLineRunsFromEdgeToEdge() {
		add(0, 1);
		add(50, 3);
		add(100, 2);
		assertEquals(new Sparkline(List.of(mark(0, 1, false), mark(5, 3, true), mark(10, 2, true)), 1, 3), Sparkline.of(series.points(), 0, 100, 11, 0.5));
	}

	@Test
	void whatWasStaleIsAGap() {
		add(0, 1);
		add(30, Double.NaN);
		add(50, 3);
		assertEquals(List.of(mark(0, 1, false), mark(5, 3, false)), Sparkline.of(series.points(), 0, 100, 11, 1).marks());
	}

	@Test
	void aColumnKeepsItsPeaks() {
		add(50, 2);
		add(51, 9);
		add(52, 1);
		add(53, 4);
		assertEquals(List.of(new Sparkline.Mark(5, 1, 9, 4, false)), Sparkline.of(series.points(), 0, 100, 11, 1).marks());
	}

	@Test
	void olderSamplesAreLeftOut() {
		add(0, 100);
		add(60, 2);
		Sparkline line = Sparkline.of(series.points(), 50, 100, 11, 1);
		assertEquals(List.of(mark(2, 2, false)), line.marks());
		assertEquals(1.5, line.lowest());
		assertEquals(2.5, line.highest(), "Noise is not made a mountain of");
	}

	@Test
	void withoutASampleNothingIsDrawn() {
		assertSame(Sparkline.EMPTY, Sparkline.of(series.points(), 0, 100, 11, 1));
		add(10, Double.NaN);
		assertSame(Sparkline.EMPTY, Sparkline.of(series.points(), 0, 100, 11, 1));
	}

	@Test
	void oneMomentStandsAtTheRight() {
		add(100, 7);
		assertEquals(List.of(mark(10, 7, false)), Sparkline.of(series.points(), 100, 100, 11, 1).marks());
	}

	@Test
	void cellsDifferByMillivolts() {
		assertEquals(0.02, Sparkline.leastSpan(Unit.VOLT, true));
		assertEquals(1, Sparkline.leastSpan(Unit.VOLT, false));
	}

	private void add(long time, double value) {
		series.add(time, value);
	}

	private static Sparkline.Mark mark(int column, double value, boolean joined) {
		return new Sparkline.Mark(column, value, value, value, joined);
	}
}
