package org.busbar.ui.internal.plots;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/**
 * The colours of the theme in force.
 *
 * @param background behind everything
 * @param text       text, axes and cursors
 * @param grid       lines of the grid
 * @param curves     colours of curves, to be used one after the other
 */
record ChartColours(Color background, Color text, Color grid, List<Color> curves) {

	private static final String PREFIX = "org.busbar.ui.color.plot.";
	private static final int CURVES = 8;

	/** Of this moment; the colours are the theme's. */
	static ChartColours current() {
		ColorRegistry theme = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
		return new ChartColours(theme.get(PREFIX + "background"), theme.get(PREFIX + "text"), theme.get(PREFIX + "grid"),
				IntStream.rangeClosed(1, CURVES).mapToObj(number -> theme.get(PREFIX + number)).toList());
	}

	/** Colour of a curve by its number. */
	Color curve(int number) {
		return curves.get(number % curves.size());
	}
}
