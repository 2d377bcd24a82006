package org.busbar.core.doctor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Severity;

/**
 * What the doctor says. Immutable.
 *
 * @param verdict  what matters most
 * @param causes   at most three, the likeliest first
 * @param findings what was found and is not explained by another finding, the most urgent first
 * @param inferred what was concluded from the bus, by name: {@code protocol}, {@code cells}
 */
public record Diagnosis(Verdict verdict, List<Cause> causes, List<Finding> findings, Map<String, Inferred> inferred) {

	public Diagnosis {
		causes = List.copyOf(causes);
		findings = List.copyOf(findings);
		inferred = Collections.unmodifiableMap(new LinkedHashMap<>(inferred));
	}

	/** Whether a finding is {@link Severity#DANGER}: whoever sends stops, and a person is told before anything else. */
	public boolean isDangerous() {
		return findings.stream().anyMatch(finding -> finding.severity() == Severity.DANGER);
	}

	/** Whether a finding is {@link Severity#WARNING} or worse. */
	public boolean isAlarming() {
		return findings.stream().anyMatch(finding -> finding.severity().compareTo(Severity.WARNING) >= 0);
	}
}
