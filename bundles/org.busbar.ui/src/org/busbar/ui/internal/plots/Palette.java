package org.busbar.ui.internal.plots;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** Colours for curves, told apart also by people who see few of them; lighter ones on a dark ground. */
final class Palette {

	/** Okabe and Ito's colours without yellow, which is too faint on white. */
	private static final int[][] LIGHT = {{0, 114, 178}, {213, 94, 0}, {0, 128, 96}, {170, 68, 140}, {190, 130, 0}, {60, 60, 60}};
	private static final int[][] DARK = {{86, 180, 233}, {255, 150, 60}, {60, 210, 160}, {225, 150, 200}, {240, 228, 66}, {220, 220, 220}};
	private static final int MIDDLE = 3 * 128;

	Color colour(Control on, int place) {
		Color ground = on.getBackground();
		boolean dark = ground.getRed() + ground.getGreen() + ground.getBlue() < MIDDLE;
		int[] rgb = (dark ? DARK : LIGHT)[place % LIGHT.length];
		return new Color(rgb[0], rgb[1], rgb[2]);
	}
}
