package org.busbar.ui.internal.presenter;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows as text for the clipboard: a line each, tabs between the columns, so that a spreadsheet takes them. */
public final class RowsText {

	private RowsText() {
	}

	/** With the headers as the first line; without the marks of changed bytes. */
	public static String of(Collection<List<String>> rows) {
		Stream<List<String>> headed = Stream.concat(Stream.of(Stream.of(Column.values()).map(Column::title).toList()), rows.stream());
		return headed.map(RowsText::line).collect(Collectors.joining(System.lineSeparator()));
	}

	/** As comma separated values, with the headers as the first line. */
	public static String csv(Collection<List<String>> rows) {
		Stream<List<String>> headed = Stream.concat(Stream.of(Stream.of(Column.values()).map(Column::title).toList()), rows.stream());
		return headed.map(cells -> cells.stream().map(RowsText::quoted).collect(Collectors.joining(","))).collect(Collectors.joining(System.lineSeparator()));
	}

	private static String quoted(String cell) {
		String bare = bare(cell);
		return bare.indexOf(',') < 0 && bare.indexOf('"') < 0 ? bare : '"' + bare.replace("\"", "\"\"") + '"';
	}

	private static String bare(String cell) {
		return cell.replace(FramePresenter.CHANGED, ' ').strip();
	}

	private static String line(List<String> cells) {
		return cells.stream().map(RowsText::bare).collect(Collectors.joining("\t"));
	}
}
