package org.busbar.ui.internal.findings;

import org.busbar.api.doctor.Severity;
import org.busbar.core.doctor.Diagnosis;

/** On which background something stands; there is always a sign and a word besides. */
enum Tint {
	/** That of its surroundings. */
	NONE,
	FINE,
	INFO,
	WARNING,
	ERROR,
	DANGER;

	static Tint of(Severity severity) {
		return switch (severity) {
			case INFO -> INFO;
			case WARNING -> WARNING;
			case ERROR -> ERROR;
			case DANGER -> DANGER;
		};
	}

	/** That nothing was found is fine only where enough was heard. */
	static Tint of(Diagnosis diagnosis) {
		if (diagnosis.findings().isEmpty()) {
			return diagnosis.verdict().conclusive() ? FINE : INFO;
		}
		return of(diagnosis.verdict().severity());
	}
}
