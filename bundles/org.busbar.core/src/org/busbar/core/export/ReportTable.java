package org.busbar.core.export;

import java.util.List;
import java.util.Optional;

/**
 * A part of a report as a table, in the language of the reader.
 *
 * @param id      stable name of the part
 * @param title   its heading
 * @param columns headers
 */
public record ReportTable(String id, String title, List<String> columns, List<Row> rows) {

	/**
	 * @param cells    as many as there are columns
	 * @param severity how bad it is what the row says; empty where that is no question. Its sign and word are among the cells.
	 */
	public record Row(List<String> cells, Optional<Severity> severity) {

		public Row {
			cells = List.copyOf(cells);
		}
	}

	public ReportTable {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}
}
