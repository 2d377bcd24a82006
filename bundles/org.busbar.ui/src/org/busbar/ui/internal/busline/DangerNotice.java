package org.busbar.ui.internal.busline;

import java.util.List;
import java.util.Optional;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Severity;
import org.busbar.core.doctor.Diagnosis;
import org.eclipse.osgi.util.NLS;

/** What is said of a danger: what it is, and the one thing to do. */
final class DangerNotice {

	private DangerNotice() {
	}

	/** The most urgent danger; empty when there is none. */
	static Optional<String> of(Diagnosis diagnosis) {
		List<Finding> dangers = diagnosis.findings().stream().filter(finding -> finding.severity() == Severity.DANGER).toList();
		if (dangers.isEmpty()) {
			return Optional.empty();
		}
		Finding first = dangers.getFirst();
		String text = NLS.bind(Messages.danger, first.evidence(), first.nextTest());
		return Optional.of(dangers.size() == 1 ? text : NLS.bind(Messages.danger_more, text, dangers.size() - 1));
	}
}
