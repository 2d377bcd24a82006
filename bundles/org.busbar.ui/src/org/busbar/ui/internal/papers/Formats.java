package org.busbar.ui.internal.papers;

import org.busbar.core.report.ExportFormat;

/** What formats are called. */
final class Formats {

	private Formats() {
	}

	static String title(ExportFormat format) {
		return switch (format) {
			case REPORT_HTML -> Messages.format_html;
			case REPORT_PDF -> Messages.format_pdf;
			case DRAWING_SVG -> Messages.format_drawing_svg;
			case DRAWING_PNG -> Messages.format_drawing_png;
			case DRAWING_PDF -> Messages.format_drawing_pdf;
			case DBC -> Messages.format_dbc;
			case CSV -> Messages.format_csv;
			case JSON -> Messages.format_json;
			case ZIP -> Messages.format_zip;
		};
	}
}
