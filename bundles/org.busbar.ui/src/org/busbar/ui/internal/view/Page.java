package org.busbar.ui.internal.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text with headings, marks and links, ready to be shown and to be copied.
 *
 * @param text    the characters; lines are parted by line feeds
 * @param runs    parts that look other than the rest, in order, never one over another
 * @param anchors where links lead to, by name: an offset into the text
 */
public record Page(String text, List<Run> runs, Map<String, Integer> anchors) {

	/** A page with nothing on it. */
	public static final Page EMPTY = new Page("", List.of(), Map.of());

	public Page {
		runs = List.copyOf(runs);
		anchors = Collections.unmodifiableMap(new LinkedHashMap<>(anchors));
	}

	/** How a part looks, besides its colour. */
	public enum Style {
		TITLE,
		HEADING,
		STRONG,
		ITALIC,
		PLAIN
	}

	/**
	 * A part of the text.
	 *
	 * @param start  offset of its first character
	 * @param length how many characters
	 * @param style  how it looks
	 * @param colour what it means; {@link Ink#USUAL} for nothing
	 * @param link   name of the anchor that it leads to; empty for no link
	 */
	public record Run(int start, int length, Style style, Ink colour, String link) {
	}

	/** What the colour of a part means. */
	public enum Ink {
		USUAL,
		GOOD,
		WARNING,
		BAD,
		MUTED,
		ACCENT
	}

	/** Puts a page together from top to bottom. */
	public static final class Builder {

		private final StringBuilder text = new StringBuilder();
		private final List<Run> runs = new ArrayList<>();
		private final Map<String, Integer> anchors = new LinkedHashMap<>();

		/** Adds characters as they are. */
		public Builder add(String part) {
			text.append(part);
			return this;
		}

		/** Adds characters in a style. */
		public Builder add(String part, Style style) {
			return add(part, style, Ink.USUAL);
		}

		/** Adds characters in a colour. */
		public Builder add(String part, Ink colour) {
			return add(part, Style.PLAIN, colour);
		}

		/** Adds characters in a style and a colour. */
		public Builder add(String part, Style style, Ink colour) {
			return run(part, style, colour, "");
		}

		/** Adds characters that lead to an anchor of this page or, where it has none of that name, to something that whoever shows the page knows. */
		public Builder link(String part, String target) {
			return run(part, Style.PLAIN, Ink.ACCENT, target);
		}

		/** Marks this place. */
		public Builder anchor(String name) {
			anchors.put(name, text.length());
			return this;
		}

		/** Ends the line. */
		public Builder line() {
			text.append('\n');
			return this;
		}

		/** Whether nothing was added. */
		public boolean isEmpty() {
			return text.isEmpty();
		}

		/** The page. */
		public Page build() {
			return new Page(text.toString(), runs, anchors);
		}

		private Builder run(String part, Style style, Ink colour, String link) {
			if (!part.isEmpty()) {
				runs.add(new Run(text.length(), part.length(), style, colour, link));
				text.append(part);
			}
			return this;
		}
	}
}
