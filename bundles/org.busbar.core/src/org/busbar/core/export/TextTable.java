package org.busbar.core.export;

import java.util.ArrayList;
import java.util.List;

/** A table for a terminal: columns as wide as their widest cell, two blanks apart. */
public final class TextTable {

	private static final String GAP = "  ";

	private final String indent;
	private final List<List<String>> rows = new ArrayList<>();

	/**
	 * @param indent what every line begins with
	 */
	public TextTable(String indent) {
		this.indent = indent;
	}

	/** Adds a row; rows may differ in length. */
	public TextTable row(String... cells) {
		rows.add(List.of(cells));
		return this;
	}

	/** The lines, each ended by a line feed, none with blanks at its end. */
	@Override
	public String toString() {
		List<Integer> widths = new ArrayList<>();
		for (List<String> row : rows) {
			// The last cell of a row has nothing to its right that would have to line up.
			for (int column = 0; column < row.size(); column++) {
				if (column == widths.size()) {
					widths.add(0);
				}
				if (column < row.size() - 1) {
					widths.set(column, Math.max(widths.get(column), length(row.get(column))));
				}
			}
		}
		StringBuilder text = new StringBuilder();
		for (List<String> row : rows) {
			StringBuilder line = new StringBuilder(indent);
			for (int column = 0; column < row.size(); column++) {
				String cell = row.get(column);
				line.append(cell).append(" ".repeat(Math.max(0, widths.get(column) - length(cell)))).append(GAP);
			}
			text.append(line.toString().stripTrailing()).append('\n');
		}
		return text.toString();
	}

	private static int length(String cell) {
		return cell.codePointCount(0, cell.length());
	}
}
