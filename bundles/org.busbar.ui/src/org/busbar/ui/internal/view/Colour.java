package org.busbar.ui.internal.view;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
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
	CHANGED("changed"),
	/** Ground where nothing is wrong. */
	FINE_GROUND("findings.fine"),
	/** Ground of information. */
	INFO_GROUND("findings.info"),
	/** Ground of a warning. */
	WARNING_GROUND("findings.warning"),
	/** Ground of an error. */
	ERROR_GROUND("findings.error"),
	/** Ground of a danger. */
	DANGER_GROUND("findings.danger"),
	/** Text on these grounds but that of a danger. */
	GROUND_TEXT("findings.text"),
	/** Text on the ground of a danger. */
	DANGER_TEXT("findings.danger.text"),
	/** Ground of the warning while Busbar may send. */
	ARMED_GROUND("armed.background"),
	/** Text of that warning. */
	ARMED_TEXT("armed.foreground"),
	/** Behind the curves of a chart. */
	CHART_GROUND("plot.background"),
	/** Text, axes and cursors of a chart. */
	CHART_TEXT("plot.text"),
	/** The grid of a chart. */
	CHART_GRID("plot.grid");

	/** How many curves have a colour of their own. */
	public static final int CURVES = 8;

	private static final String PREFIX = "org.busbar.ui.color.";

	private final String name;

	Colour(String name) {
		this.name = name;
	}

	/** The colour in the theme of this moment; not to be disposed of. To be called on the user interface's thread. */
	public Color get() {
		return get(name);
	}

	/** The style sheets of the workbench leave the control alone from now on: its colours mean something. To be called where it is made. */
	public static void keep(Control control) {
		control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
	}

	/** The same for a curve of a chart, by its number from 0 to below {@link #CURVES}. */
	public static Color curve(int number) {
		return get("plot." + (number + 1));
	}

	/** Between a ground and another colour, in whichever theme, with so much of the other one from 0 to 1. */
	public static Color mix(Color ground, Color other, double share) {
		return new Color(mix(ground.getRed(), other.getRed(), share), mix(ground.getGreen(), other.getGreen(), share),
				mix(ground.getBlue(), other.getBlue(), share));
	}

	private static int mix(int ground, int other, double share) {
		return (int) Math.round(ground * (1 - share) + other * share);
	}

	private static Color get(String name) {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(PREFIX + name);
	}
}
