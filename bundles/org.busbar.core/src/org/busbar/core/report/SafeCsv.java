package org.busbar.core.report;

import java.util.List;
import java.util.regex.Pattern;

import org.busbar.core.export.Csv;

/** Lines of comma separated values of texts that nobody vouches for: what a spreadsheet would take for a formula is told to be a text. */
public final class SafeCsv {

	private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.]*( [^(=]*)?");
	private static final String FORMULA = "=+-@\t\r";

	private SafeCsv() {
	}

	/** One line with its end. */
	public static String line(List<String> cells) {
		return Csv.line(cells.stream().map(SafeCsv::harmless).toList());
	}

	private static String harmless(String cell) {
		boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 && !NUMBER.matcher(cell).matches();
		return formula ? '\'' + cell : cell;
	}
}
