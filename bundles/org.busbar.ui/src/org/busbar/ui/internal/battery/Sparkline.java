package org.busbar.ui.internal.battery;

import java.util.ArrayList;
import java.util.List;

import org.busbar.api.quantity.Unit;
import org.busbar.core.observation.Series;

/**
 * The course of a number, made for a small picture.
 *
 * @param marks   from left to right
 * @param lowest  lower edge of the picture
 * @param highest upper edge, above the lower one
 */
record Sparkline(List<Mark> marks, double lowest, double highest) {

	/**
	 * What stands in one column of the picture.
	 *
	 * @param column from 0
	 * @param low    the lowest sample
	 * @param high   the highest
	 * @param last   the newest
	 * @param joined whether the line comes from the mark before; otherwise there is a gap
	 */
	record Mark(int column, double low, double high, double last, boolean joined) {
	}

	/** Nothing to draw. */
	static final Sparkline EMPTY = new Sparkline(List.of(), 0, 1);

	Sparkline {
		marks = List.copyOf(marks);
	}

	/**
	 * @param points  the samples, oldest first
	 * @param from    time of the left edge
	 * @param to      time of the right edge
	 * @param columns how wide the picture is, from 1
	 * @param least   so much lies between lower and upper edge at least, so that noise does not look like a mountain
	 */
	static Sparkline of(Series.Points points, long from, long to, int columns, double least) {
		List<Mark> marks = new ArrayList<>();
		double lowest = Double.POSITIVE_INFINITY;
		double highest = Double.NEGATIVE_INFINITY;
		boolean gap = true;
		for (int i = 0; i < points.count(); i++) {
			long time = points.nanos()[i];
			if (time < from || time > to) {
				continue;
			}
			if (Double.isNaN(points.low()[i])) {
				gap = true;
				continue;
			}
			int column = to == from ? columns - 1 : (int) ((time - from) / (double) (to - from) * (columns - 1));
			add(marks, new Mark(column, points.low()[i], points.high()[i], points.last()[i], !gap));
			// Of a point that ends in a gap the rest is still a value.
			gap = Double.isNaN(points.last()[i]);
			lowest = Math.min(lowest, points.low()[i]);
			highest = Math.max(highest, points.high()[i]);
		}
		if (marks.isEmpty()) {
			return EMPTY;
		}
		double missing = Math.max(0, least - (highest - lowest));
		return new Sparkline(marks, lowest - missing / 2, highest + missing / 2);
	}

	/** What lies between the edges at least, in the unit. */
	static double leastSpan(Unit unit, boolean cell) {
		return switch (unit) {
			case VOLT -> cell ? 0.02 : 1;
			case AMPERE, PERCENT -> 5;
			case CELSIUS -> 2;
			case AMPERE_HOUR, COUNT, FLAG, TEXT -> 1;
		};
	}

	private static void add(List<Mark> marks, Mark mark) {
		Mark before = marks.isEmpty() ? null : marks.getLast();
		if (before != null && before.column() == mark.column() && mark.joined()) {
			marks.set(marks.size() - 1,
					new Mark(mark.column(), Math.min(before.low(), mark.low()), Math.max(before.high(), mark.high()), mark.last(), before.joined()));
		} else {
			marks.add(mark);
		}
	}
}
