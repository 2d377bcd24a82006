package org.busbar.core.export;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of CSV as RFC 4180 has them: commas, quotation marks where needed, CR LF. */
public final class Csv {

	private static final String END = "\r\n";

	private Csv() {
	}

	/** One line with its end. */
	public static String line(List<String> cells) {
		return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", END));
	}

	/** One cell, quoted where it has to be. */
	public static String cell(String text) {
		boolean quoted = text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
		return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}
}
