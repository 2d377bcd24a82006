package org.busbar.core.export;

/**
 * What a contact or box is filled with. Hatching and stripes are lines and boxes of their own, not patterns, which not every program that shows SVG or PDF knows.
 *
 * @param kind how
 * @param rgb  the colour, or that of the stripes, as SVG writes it
 */
record Fill(Kind kind, String rgb) {

	/** Of which nothing is known. */
	static final Fill HATCHED = new Fill(Kind.LINES, "#8a94a6");

	private static final String WHITE = "#ffffff";
	private static final double DISTANCE = 6;
	private static final double STRIPE = 5;
	private static final double STRIPE_DISTANCE = 12;

	private enum Kind {
		SOLID,
		LINES,
		STRIPED
	}

	static Fill solid(String rgb) {
		return new Fill(Kind.SOLID, rgb);
	}

	/** White with stripes. */
	static Fill striped(String rgb) {
		return new Fill(Kind.STRIPED, rgb);
	}

	/** Draws a filled rectangle. */
	void draw(Svg svg, String style, double x, double y, double width, double height, double radius) {
		svg.empty("rect", "class", style, "x", x, "y", y, "width", width, "height", height, "rx", radius, "fill", kind == Kind.SOLID ? rgb : WHITE);
		if (kind == Kind.LINES) {
			hatch(svg, x + 1, y + 1, width - 2, height - 2);
		} else if (kind == Kind.STRIPED) {
			for (double top = 1; top < height - 1; top += STRIPE_DISTANCE) {
				svg.empty("rect", "x", x + 1, "y", y + top, "width", width - 2, "height", Math.min(STRIPE, height - 1 - top), "fill", rgb);
			}
		}
	}

	/** Lines that rise to the right, each cut off at the edges. */
	private static void hatch(Svg svg, double x, double y, double width, double height) {
		StringBuilder lines = new StringBuilder();
		for (double shift = -height + DISTANCE / 2; shift < width; shift += DISTANCE) {
			double from = Math.max(0, shift);
			double to = Math.min(width, shift + height);
			lines.append('M').append(Svg.number(x + from)).append(' ').append(Svg.number(y + height - (from - shift))).append('L').append(Svg.number(x + to))
					.append(' ').append(Svg.number(y + height - (to - shift)));
		}
		svg.empty("path", "class", "hatching", "stroke", HATCHED.rgb, "stroke-width", 2.2, "d", lines);
	}
}
