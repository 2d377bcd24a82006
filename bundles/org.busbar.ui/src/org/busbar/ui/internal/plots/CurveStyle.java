package org.busbar.ui.internal.plots;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/**
 * How a curve is told from the others of its pane without its colour: by its line and its marker.
 *
 * @param line   style of the line
 * @param marker shape of the marker
 */
record CurveStyle(int line, Marker marker) {

	/** Shapes of markers. */
	enum Marker {
		CIRCLE,
		SQUARE,
		TRIANGLE,
		DIAMOND,
		CROSS
	}

	private static final int[] LINES = {SWT.LINE_SOLID, SWT.LINE_DASH, SWT.LINE_DASHDOT, SWT.LINE_DOT};

	/** @param place place of the curve in its pane, from 0 */
	static CurveStyle of(int place) {
		return new CurveStyle(LINES[place % LINES.length], Marker.values()[place % Marker.values().length]);
	}

	/** Draws the marker in the colours that are set. */
	void drawMarker(GC gc, int x, int y, int size) {
		int half = size / 2;
		switch (marker) {
			case CIRCLE -> gc.fillOval(x - half, y - half, size, size);
			case SQUARE -> gc.fillRectangle(x - half, y - half, size, size);
			case TRIANGLE -> gc.fillPolygon(new int[]{x - half - 1, y + half, x + half + 1, y + half, x, y - half - 1});
			case DIAMOND -> gc.fillPolygon(new int[]{x - half - 1, y, x, y + half + 1, x + half + 1, y, x, y - half - 1});
			case CROSS -> {
				gc.drawLine(x - half, y - half, x + half, y + half);
				gc.drawLine(x - half, y + half, x + half, y - half);
			}
		}
	}
}
