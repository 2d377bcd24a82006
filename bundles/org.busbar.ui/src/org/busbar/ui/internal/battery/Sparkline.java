package org.busbar.ui.internal.battery;

import org.busbar.core.observation.Series;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a small line of a number over time, with gaps where there was no value. */
final class Sparkline {

	private static final int MARGIN = 3;

	private Sparkline() {
	}

	/**
	 * @param from first moment to be shown, in nanoseconds
	 * @param to   last moment to be shown
	 */
	static void draw(GC gc, Rectangle area, Color colour, Series.Points points, long from, long to) {
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < points.count(); i++) {
			if (points.nanos()[i] >= from && !Double.isNaN(points.low()[i])) {
				low = Math.min(low, points.low()[i]);
				high = Math.max(high, points.high()[i]);
			}
		}
		if (low > high || to <= from) {
			return;
		}
		int height = area.height - 2 * MARGIN;
		double scale = high > low ? height / (high - low) : 0;
		double base = area.y + MARGIN + (high > low ? height : height / 2.0);
		gc.setAntialias(SWT.ON);
		gc.setForeground(colour);
		gc.setLineWidth(1);
		boolean drawing = false;
		int lastX = 0;
		int lastY = 0;
		for (int i = 0; i < points.count(); i++) {
			double value = points.last()[i];
			if (points.nanos()[i] < from || Double.isNaN(value)) {
				drawing = false;
				continue;
			}
			int x = area.x + (int) ((points.nanos()[i] - from) / (double) (to - from) * (area.width - 1));
			int y = (int) Math.round(base - (value - low) * scale);
			if (drawing) {
				gc.drawLine(lastX, lastY, x, y);
			} else {
				gc.drawPoint(x, y);
			}
			drawing = true;
			lastX = x;
			lastY = y;
		}
	}
}
