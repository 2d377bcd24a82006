package org.busbar.ui.internal.view;

import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/** The colours of the theme that mean something. A sign or a word always says the same. */
public enum Colour {
	/** What is as it should be. */
	GOOD("good"),
	/** What works and should be mended. */
	WARNING("warning"),
	/** What does not work or is dangerous. */
	BAD("bad"),
	/** Old, missing or less important. */
	MUTED("muted"),
	/** Curves, bars, links. */
	ACCENT("accent"),
	/** What has just changed. */
	CHANGED("changed");

	private static final String PREFIX = "org.busbar.ui.color.";

	private final String name;

	Colour(String name) {
		this.name = name;
	}

	/** The colour in the theme of this moment; not to be disposed of. To be called on the user interface's thread. */
	public Color get() {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(PREFIX + name);
	}
}
