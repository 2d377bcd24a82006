package org.busbar.ui.internal.plots;

import java.util.List;
import java.util.stream.IntStream;

import org.busbar.ui.internal.view.Colour;
import org.eclipse.swt.graphics.Color;

/**
 * The colours of the theme in force.
 *
 * @param background behind everything
 * @param text       text, axes and cursors
 * @param grid       lines of the grid
 * @param curves     colours of curves, to be used one after the other
 */
record ChartColours(Color background, Color text, Color grid, List<Color> curves) {

	/** Of this moment; the colours are the theme's. */
	static ChartColours current() {
		return new ChartColours(Colour.CHART_GROUND.get(), Colour.CHART_TEXT.get(), Colour.CHART_GRID.get(),
				IntStream.range(0, Colour.CURVES).mapToObj(Colour::curve).toList());
	}

	/** Colour of a curve by its number. */
	Color curve(int number) {
		return curves.get(number % curves.size());
	}
}
