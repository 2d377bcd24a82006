package org.busbar.core.observation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Severity;
import org.busbar.core.doctor.Diagnosis;

/** Says when somebody who sends has to stop: as soon as a danger is found that was not known before. For one thread. */
final class DangerWatch {

	private Set<String> known = Set.of();

	/**
	 * @param sending whether frames are being sent at this moment
	 * @return what has been found meanwhile; empty when nothing was, or nothing is sent
	 */
	Optional<Finding> found(boolean sending, Optional<Diagnosis> diagnosis) {
		List<Finding> dangers = diagnosis.stream().flatMap(one -> one.findings().stream()).filter(finding -> finding.severity() == Severity.DANGER).toList();
		Optional<Finding> news = dangers.stream().filter(finding -> sending && !known.contains(finding.id())).findFirst();
		known = dangers.stream().map(Finding::id).collect(Collectors.toSet());
		return news;
	}
}
