package org.busbar.ui.internal.plots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A curve with more samples than there are pixels side by side: all that can be seen of it is how far down and up it comes in every column of pixels. Painting
 * that takes the same time however many samples there are, where stroking them takes tens of milliseconds.
 */
final class PixelColumns implements Pen {

	private final int left;
	private final double[] top;
	private final double[] bottom;
	private double lastX;
	private double lastY;

	/**
	 * @param left  x of the first column
	 * @param width how many there are; what lies outside is left out
	 */
	PixelColumns(int left, int width) {
		this.left = left;
		top = new double[width];
		bottom = new double[width];
		Arrays.fill(top, Double.NaN);
		Arrays.fill(bottom, Double.NaN);
	}

	@Override
	public void moveTo(double x, double y) {
		touch(column(x), y);
		lastX = x;
		lastY = y;
	}

	@Override
	public void lineTo(double x, double y) {
		int from = Math.max(0, column(Math.min(lastX, x)));
		int to = Math.min(top.length - 1, column(Math.max(lastX, x)));
		for (int column = from; column <= to; column++) {
			touch(column, at(Math.clamp(left + (double) column, Math.min(lastX, x), Math.max(lastX, x)), x, y));
			touch(column, at(Math.clamp(left + (double) column + 1, Math.min(lastX, x), Math.max(lastX, x)), x, y));
		}
		touch(column(x), y);
		lastX = x;
		lastY = y;
	}

	/**
	 * The outlines of the stretches without a gap, each x, y, x, y …
	 *
	 * @param thick how thick the curve is where it is level
	 */
	List<int[]> outlines(int thick) {
		List<int[]> outlines = new ArrayList<>();
		int begin = 0;
		for (int column = 0; column <= top.length; column++) {
			if (column == top.length || Double.isNaN(top[column])) {
				if (column > begin) {
					outlines.add(outline(begin, column, thick));
				}
				begin = column + 1;
			}
		}
		return outlines;
	}

	/** Along the upper edge and back along the lower. */
	private int[] outline(int begin, int end, int thick) {
		int columns = end - begin;
		int[] points = new int[columns * 8];
		for (int i = 0; i < columns; i++) {
			int upper = (int) Math.round(top[begin + i] - thick / 2.0);
			int lower = Math.max(upper + thick, (int) Math.round(bottom[begin + i] + thick / 2.0));
			int x = left + begin + i;
			int back = points.length - 4 * (i + 1);
			points[4 * i] = x;
			points[4 * i + 1] = upper;
			points[4 * i + 2] = x + 1;
			points[4 * i + 3] = upper;
			points[back] = x + 1;
			points[back + 1] = lower;
			points[back + 2] = x;
			points[back + 3] = lower;
		}
		return points;
	}

	private int column(double x) {
		return (int) Math.floor(x) - left;
	}

	/** Height of the line to a point at an x between. */
	private double at(double between, double x, double y) {
		return x == lastX ? y : lastY + (y - lastY) * (between - lastX) / (x - lastX);
	}

	private void touch(int column, double y) {
		if (column >= 0 && column < top.length) {
			top[column] = Double.isNaN(top[column]) ? y : Math.min(top[column], y);
			bottom[column] = Double.isNaN(bottom[column]) ? y : Math.max(bottom[column], y);
		}
	}
}
