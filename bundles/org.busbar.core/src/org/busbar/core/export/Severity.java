package org.busbar.core.export;

import org.busbar.api.wiring.Hazard;
import org.busbar.core.wiring.Judgement;

/** How a drawing shows how bad something is: in colour, and in a form for each level, so that the colour is not needed. */
enum Severity {
	DAMAGE("#b71c1c", "#fdecea"),
	NO_FUNCTION("#a34700", "#fff3e3"),
	UNKNOWN("#4f4a78", "#f0eff7"),
	NOTE("#1a4f9c", "#eaf1fb"),
	HARMLESS("#1b6b33", "#e9f5ec");

	private final String foreground;
	private final String background;

	Severity(String foreground, String background) {
		this.foreground = foreground;
		this.background = background;
	}

	static Severity of(Hazard.Level level) {
		return switch (level) {
			case DAMAGE -> DAMAGE;
			case NO_FUNCTION -> NO_FUNCTION;
			case NOTE -> NOTE;
		};
	}

	static Severity of(Judgement judgement) {
		return switch (judgement) {
			case DAMAGE -> DAMAGE;
			case NO_FUNCTION -> NO_FUNCTION;
			case UNKNOWN -> UNKNOWN;
			case HARMLESS -> HARMLESS;
		};
	}

	/** For signs, frames and letters. */
	String foreground() {
		return foreground;
	}

	/** For the ground that those stand on. */
	String background() {
		return background;
	}

	/** Triangle, circle with bar, rhombus with question mark, circle with i, circle with tick. */
	void drawSign(Svg svg, double x, double y) {
		switch (this) {
			case DAMAGE -> {
				svg.empty("path", "fill", foreground, "d", "M" + Svg.number(x) + ' ' + Svg.number(y - 15) + "l16 28h-32Z");
				stroke(svg, x, y - 6, "v10m0 3v3.4", 3.2);
			}
			case NO_FUNCTION -> {
				disc(svg, x, y);
				stroke(svg, x - 8, y, "h16", 4.5);
			}
			case UNKNOWN -> {
				svg.empty("path", "fill", foreground, "d", "M" + Svg.number(x) + ' ' + Svg.number(y - 16) + "l16 16l-16 16l-16 -16Z");
				stroke(svg, x - 4.5, y - 3.5, "c0 -6 9 -6 9 0c0 3.5 -4.5 3 -4.5 7m0 2.6v3", 2.8);
			}
			case NOTE -> {
				disc(svg, x, y);
				stroke(svg, x, y - 8, "v3.4m0 3v9.6", 3.2);
			}
			case HARMLESS -> {
				disc(svg, x, y);
				stroke(svg, x - 7, y, "l5 5.5l9 -10.5", 3.2);
			}
		}
	}

	private void disc(Svg svg, double x, double y) {
		svg.empty("circle", "fill", foreground, "cx", x, "cy", y, "r", 14.0);
	}

	private static void stroke(Svg svg, double x, double y, String path, double width) {
		svg.empty("path", "fill", "none", "stroke", "#ffffff", "stroke-width", width, "d", "M" + Svg.number(x) + ' ' + Svg.number(y) + path);
	}
}
