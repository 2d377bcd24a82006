package org.busbar.ui.internal.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page as it is read, searched and copied: one text, and beside it how its parts look and lead. Cells of a table are parted by tabs.
 *
 * @param title    what the page is called
 * @param text     the text; lines are ended by a line feed
 * @param lines    the form of every line, in their order
 * @param runs     parts that look or do something, in their order, none over another
 * @param passages the facts, in their order
 * @param anchors  offsets of the places that can be led to
 */
public record Page(String title, String text, List<Form> lines, List<Run> runs, List<Passage> passages, Map<String, Integer> anchors) {

	/** What a line is. */
	public enum Form {
		TITLE,
		HEADING,
		SUBHEADING,
		BODY,
		/** Text with room above it. */
		PARAGRAPH,
		/** A paragraph that must not be overlooked. */
		CALLOUT,
		/** To be typed as it stands. */
		CODE,
		/** Member of a list. */
		ITEM,
		/** Belongs to the member above. */
		DETAIL,
		/** Member of a list in a list. */
		SUBITEM,
		/** First line of a table. */
		HEADER,
		ROW,
		/** Belongs to the row above. */
		REMARK
	}

	/** How a part of a line differs from the rest. */
	public enum Style {
		PLAIN,
		STRONG,
		/** As it stands on the screen or on a device. */
		NAME,
		/** As it is typed or sent. */
		CODE,
		/** Beside the point. */
		FAINT,
		/** Harms people or devices. */
		DANGER
	}

	/**
	 * Part of a line.
	 *
	 * @param start  offset of its first character
	 * @param length number of its characters
	 * @param style  its look
	 * @param link   where it leads
	 * @param tip    what explains it; empty when nothing has to
	 */
	public record Run(int start, int length, Style style, Optional<Link> link, String tip) {

		/** Offset after its last character. */
		public int end() {
			return start + length;
		}

		/** Whether it has the character, or ends before it. */
		public boolean touches(int offset) {
			return start <= offset && offset <= end();
		}
	}

	/**
	 * One fact.
	 *
	 * @param label  what kind of fact it is: {@code Hazard}
	 * @param anchor its place
	 * @param start  offset of its first character
	 * @param end    offset after its last character
	 */
	public record Passage(String label, String anchor, int start, int end) {
	}

	public Page {
		lines = List.copyOf(lines);
		runs = List.copyOf(runs);
		passages = List.copyOf(passages);
		anchors = Map.copyOf(anchors);
	}

	/** Where a place of the page is; its beginning when it has no such place. */
	public int offset(String anchor) {
		return anchors.getOrDefault(anchor, 0);
	}

	/** What stands at an offset and leads somewhere. */
	public Optional<Run> link(int offset) {
		return links().stream().filter(run -> run.touches(offset)).findFirst();
	}

	/** Everything that leads somewhere. */
	public List<Run> links() {
		return runs.stream().filter(run -> run.link().isPresent()).toList();
	}

	/** What explains the word at an offset; empty when nothing does. */
	public String tip(int offset) {
		return runs.stream().filter(run -> run.touches(offset) && !run.tip().isEmpty()).map(Run::tip).findFirst().orElse("");
	}
}
