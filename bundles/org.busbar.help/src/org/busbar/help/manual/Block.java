package org.busbar.help.manual;

import java.util.List;
import java.util.stream.Collectors;

/** What a page is made of, from top to bottom. */
public sealed interface Block {

	/** The text without its looks. */
	String plain();

	/**
	 * A heading.
	 *
	 * @param level 1 for the title of the page, 2, 3
	 * @param text  what it says
	 */
	record Heading(int level, List<Span> text) implements Block {

		public Heading {
			text = List.copyOf(text);
		}

		@Override
		public String plain() {
			return Span.plain(text);
		}
	}

	/** A paragraph. */
	record Paragraph(List<Span> text) implements Block {

		public Paragraph {
			text = List.copyOf(text);
		}

		@Override
		public String plain() {
			return Span.plain(text);
		}
	}

	/** What must not be overlooked. */
	record Callout(List<Span> text) implements Block {

		public Callout {
			text = List.copyOf(text);
		}

		@Override
		public String plain() {
			return Span.plain(text);
		}
	}

	/**
	 * Member of a list.
	 *
	 * @param depth  0, or 1 in a list in a list
	 * @param number its number from 1, or 0 where there are none
	 * @param text   what it says
	 */
	record Item(int depth, int number, List<Span> text) implements Block {

		public Item {
			text = List.copyOf(text);
		}

		@Override
		public String plain() {
			return Span.plain(text);
		}
	}

	/** Lines to be typed as they stand. */
	record Code(List<String> lines) implements Block {

		public Code {
			lines = List.copyOf(lines);
		}

		@Override
		public String plain() {
			return String.join("\n", lines);
		}
	}

	/**
	 * A table.
	 *
	 * @param rows the cells, line by line; the first line is the head
	 */
	record Table(List<List<List<Span>>> rows) implements Block {

		public Table {
			rows = List.copyOf(rows);
		}

		@Override
		public String plain() {
			return rows.stream().map(row -> row.stream().map(Span::plain).collect(Collectors.joining(" \u2013 "))).collect(Collectors.joining("\n"));
		}
	}
}
