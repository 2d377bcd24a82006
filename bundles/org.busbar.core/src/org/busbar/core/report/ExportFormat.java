package org.busbar.core.report;

import java.util.Arrays;
import java.util.Optional;

/** What a site can be exported as. */
public enum ExportFormat {
	/** The report for browsers and telephones. */
	REPORT_HTML("report.html", "report.html"),
	/** The report for print. */
	REPORT_PDF("report.pdf", "report.pdf"),
	/** The drawing of the cable as vectors. */
	DRAWING_SVG("drawing.svg", "drawing.svg"),
	/** The drawing of the cable as pixels. */
	DRAWING_PNG("drawing.png", "drawing.png"),
	/** The drawing of the cable on pages. */
	DRAWING_PDF("drawing.pdf", "drawing.pdf"),
	/** What the messages on the bus mean, with the options of the site. */
	DBC("dbc", "protocol.dbc"),
	/** Every table of the report as a file of comma separated values. */
	CSV("csv", ""),
	/** Everything for programs. */
	JSON("json", "site.json"),
	/** All of it and the configuration itself in one file. */
	ZIP("zip", "site.zip");

	private final String word;
	private final String file;

	ExportFormat(String word, String file) {
		this.word = word;
		this.file = file;
	}

	/** What it is called where it is typed. */
	public String word() {
		return word;
	}

	/** Name of its file; empty where there are several, whose names the site decides. */
	public Optional<String> file() {
		return file.isEmpty() ? Optional.empty() : Optional.of(file);
	}

	/** By the word. */
	public static Optional<ExportFormat> of(String word) {
		return Arrays.stream(values()).filter(format -> format.word.equalsIgnoreCase(word)).findFirst();
	}
}
