package org.busbar.ui.internal.plots;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of a pane: a little more than what the curves take, with marks at round numbers.
 *
 * @param low   lowest value that is seen
 * @param high  highest value that is seen
 * @param marks values that are marked, rising
 * @param scale decimals that the marks need
 */
record ValueAxis(double low, double high, List<Double> marks, int scale) {

	private static final double MARGIN = 0.06;

	ValueAxis {
		marks = List.copyOf(marks);
	}

	/**
	 * @param least    lowest value of the curves
	 * @param most     their highest value
	 * @param shortest at least so much is seen: noise of the last digit must not look like a storm
	 * @param count    marks at the most
	 */
	static ValueAxis of(double least, double most, double shortest, int count) {
		double length = most - least;
		double middle = least + length / 2;
		double padded = Math.max(length, shortest) * (1 + 2 * MARGIN);
		double low = middle - padded / 2;
		double high = middle + padded / 2;
		BigDecimal step = step(padded / Math.max(1, count));
		List<Double> marks = new ArrayList<>();
		double width = step.doubleValue();
		for (double index = Math.ceil(low / width); index * width <= high; index++) {
			marks.add(BigDecimal.valueOf(Math.rint(index)).multiply(step).doubleValue());
		}
		return new ValueAxis(low, high, marks, Math.max(0, step.scale()));
	}

	/** What is written at a mark. */
	String text(double mark) {
		return BigDecimal.valueOf(mark).setScale(scale, RoundingMode.HALF_EVEN).toPlainString();
	}

	private static BigDecimal step(double least) {
		int exponent = (int) Math.floor(Math.log10(least));
		BigDecimal decade = BigDecimal.ONE.scaleByPowerOfTen(exponent);
		for (int digit : new int[]{1, 2, 5}) {
			BigDecimal step = decade.multiply(BigDecimal.valueOf(digit));
			if (step.doubleValue() >= least) {
				return step;
			}
		}
		return decade.scaleByPowerOfTen(1);
	}
}
