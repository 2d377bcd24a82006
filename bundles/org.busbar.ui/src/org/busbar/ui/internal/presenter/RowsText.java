package org.busbar.ui.internal.presenter;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.core.export.Csv;

/** Rows as text for the clipboard: a line each, tabs between the columns, so that a spreadsheet takes them. */
public final class RowsText {

	private RowsText() {
	}

	/** With the headers as the first line; without the marks of changed bytes. */
	public static String of(Collection<List<String>> rows) {
		Stream<List<String>> headed = Stream.concat(Stream.of(Stream.of(Column.values()).map(Column::title).toList()), rows.stream());
		return headed.map(RowsText::line).collect(Collectors.joining(System.lineSeparator()));
	}

	/** The same with commas between the columns, as CSV. */
	public static String csv(Collection<List<String>> rows) {
		StringBuilder text = new StringBuilder(Csv.line(Stream.of(Column.values()).map(Column::title).toList()));
		rows.forEach(cells -> text.append(Csv.line(cells.stream().map(RowsText::plain).toList())));
		return text.toString();
	}

	private static String line(List<String> cells) {
		return cells.stream().map(RowsText::plain).collect(Collectors.joining("\t"));
	}

	private static String plain(String cell) {
		return cell.replace(FramePresenter.CHANGED, ' ').strip();
	}
}
