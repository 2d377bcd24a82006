package org.busbar.core.drawing;

/**
 * How text is written.
 *
 * @param size height of the letters' body in the unit of the drawing
 */
public record Lettering(double size, boolean bold, Ink ink, Anchor anchor) {

	private static final String ELLIPSIS = "\u2026";

	/** Which point of a line of text stands at its coordinates. */
	public enum Anchor {
		START("start", 0),
		MIDDLE("middle", 0.5),
		END("end", 1);

		private final String word;
		private final double share;

		Anchor(String word, double share) {
			this.word = word;
			this.share = share;
		}

		/** Its name in SVG. */
		String word() {
			return word;
		}

		/** How much of the text's width lies before the point. */
		double share() {
			return share;
		}
	}

	/** Upright letters that begin at their coordinates. */
	public Lettering(double size, Ink ink) {
		this(size, false, ink, Anchor.START);
	}

	public Lettering asBold() {
		return new Lettering(size, true, ink, anchor);
	}

	public Lettering in(Ink other) {
		return new Lettering(size, bold, other, anchor);
	}

	public Lettering at(Anchor other) {
		return new Lettering(size, bold, ink, other);
	}

	/** The width of a line of text. */
	public double width(String text) {
		return Typeface.SANS.width(text, this);
	}

	/** The text, or as much of its beginning as has room in a width with three dots behind. */
	public String fit(String text, double room) {
		if (width(text) <= room) {
			return text;
		}
		int length = text.length();
		while (length > 1 && width(text.substring(0, length) + ELLIPSIS) > room) {
			length--;
		}
		return text.substring(0, length).stripTrailing() + ELLIPSIS;
	}
}
