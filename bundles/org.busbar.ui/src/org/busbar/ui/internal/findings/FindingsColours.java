package org.busbar.ui.internal.findings;

import org.busbar.ui.internal.view.Colour;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** Which colours of the theme a tint has; asked for at every painting, because the theme may change. */
final class FindingsColours {

	private FindingsColours() {
	}

	/** @param around whose ground it is where there is no tint */
	static Color background(Tint tint, Control around) {
		return switch (tint) {
			case NONE -> around.getBackground();
			case FINE -> Colour.FINE_GROUND.get();
			case INFO -> Colour.INFO_GROUND.get();
			case WARNING -> Colour.WARNING_GROUND.get();
			case ERROR -> Colour.ERROR_GROUND.get();
			case DANGER -> Colour.DANGER_GROUND.get();
		};
	}

	/** What is written on a tint. */
	static Color text(Tint tint, Control around) {
		return switch (tint) {
			case NONE -> around.getForeground();
			case DANGER -> Colour.DANGER_TEXT.get();
			case FINE, INFO, WARNING, ERROR -> Colour.GROUND_TEXT.get();
		};
	}
}
