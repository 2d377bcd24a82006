package org.busbar.core.report;

import java.util.List;
import java.util.Optional;

import org.busbar.core.drawing.Sheet;

/** A part of a section. */
public sealed interface Element {

	/** A plain paragraph. */
	record Text(String text) implements Element {
	}

	/**
	 * A statement that must not be overlooked.
	 *
	 * @param text   what is so
	 * @param detail what else to know or to do; empty when nothing
	 */
	record Notice(Grade grade, String text, String detail) implements Element {
	}

	/** Names with their values. */
	record Facts(List<Fact> facts) implements Element {

		public Facts {
			facts = List.copyOf(facts);
		}
	}

	/**
	 * A name with its value.
	 *
	 * @param value what is known; empty when nothing is, which then is said
	 */
	record Fact(String name, String value) {
	}

	/**
	 * A table.
	 *
	 * @param id stable name within the report, also of its file where tables are written to files
	 */
	record Table(String id, List<String> columns, List<Row> rows) implements Element {

		public Table {
			columns = List.copyOf(columns);
			rows = List.copyOf(rows);
		}
	}

	/**
	 * A row of a table.
	 *
	 * @param cells as many as there are columns; an empty one is shown as such
	 * @param grade how grave it is; its sign and word are in one of the cells. Empty where that is no question
	 */
	record Row(List<String> cells, Optional<Grade> grade) {

		public Row {
			cells = List.copyOf(cells);
		}

		static Row of(String... cells) {
			return new Row(List.of(cells), Optional.empty());
		}

		static Row of(Grade grade, String... cells) {
			return new Row(List.of(cells), Optional.of(grade));
		}
	}

	/**
	 * A photograph.
	 *
	 * @param jpeg    its whole file
	 * @param width   in pixels
	 * @param height  in pixels
	 * @param caption what is to be seen
	 */
	record Photograph(byte[] jpeg, int width, int height, String caption) implements Element {
	}

	/** A drawing or a plot. */
	record Picture(Sheet sheet) implements Element {
	}
}
