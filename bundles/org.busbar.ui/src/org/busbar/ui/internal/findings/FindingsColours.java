package org.busbar.ui.internal.findings;

import java.util.Locale;

import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/** The theme's colours of this view; asked for at every painting, because the theme may change. */
final class FindingsColours {

	private static final String PREFIX = "org.busbar.ui.color.findings.";

	private FindingsColours() {
	}

	static Color background(Tint tint) {
		return colour(tint.name().toLowerCase(Locale.ROOT));
	}

	/** What is written on a tint. */
	static Color text(Tint tint) {
		return colour(tint == Tint.DANGER ? "danger.text" : "text");
	}

	/** How likely a cause is. */
	static Color bar() {
		return colour("bar");
	}

	private static Color colour(String name) {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(PREFIX + name);
	}
}
