package org.busbar.ui.internal.wiring;

import org.busbar.core.drawing.Ink;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** The inks of the drawing on the screen. */
final class InkColour {

	private static final int BRIGHT = 128;

	private InkColour() {
	}

	/** Whether a control has a dark ground, by its brightness as the eye sees it. */
	static boolean isDark(Control control) {
		RGB ground = control.getBackground().getRGB();
		return (ground.red * 299 + ground.green * 587 + ground.blue * 114) / 1000 < BRIGHT;
	}

	static Color of(Ink ink, boolean dark) {
		int rgb = ink.rgb(dark);
		return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
	}
}
