package org.busbar.ui.internal.findings;

import org.busbar.api.doctor.Severity;
import org.busbar.ui.internal.view.Page;

/** How a severity is shown: by a sign, a word and a colour. */
enum SeverityMark {
	INFO("\u2139", Page.Ink.ACCENT),
	WARNING("\u26A0", Page.Ink.WARNING),
	ERROR("\u2716", Page.Ink.BAD),
	DANGER("\u26D4", Page.Ink.BAD);

	private final String sign;
	private final Page.Ink ink;

	SeverityMark(String sign, Page.Ink ink) {
		this.sign = sign;
		this.ink = ink;
	}

	static SeverityMark of(Severity severity) {
		return switch (severity) {
			case INFO -> INFO;
			case WARNING -> WARNING;
			case ERROR -> ERROR;
			case DANGER -> DANGER;
		};
	}

	Page.Ink ink() {
		return ink;
	}

	/** Sign and word. */
	String label() {
		return sign + ' ' + switch (this) {
			case INFO -> Messages.severity_info;
			case WARNING -> Messages.severity_warning;
			case ERROR -> Messages.severity_error;
			case DANGER -> Messages.severity_danger;
		};
	}
}
