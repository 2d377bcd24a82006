package org.busbar.core.doctor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Severity;

/** Makes one diagnosis of what the rules found: what another finding explains is left out, and causes that several findings share weigh more. */
final class Findings {

	private static final int MOST_CAUSES = 3;
	private static final double HUNDREDTHS = 100;

	private final List<RuleProgress> telling;
	private final SteadyClock clock;

	Findings(List<RuleProgress> rules, SteadyClock clock) {
		this.clock = clock;
		List<RuleProgress> found = rules.stream().filter(rule -> rule.finding().isPresent()).toList();
		telling = found.stream().filter(rule -> found.stream().noneMatch(other -> other.definition().suppresses(rule.definition().id()))).toList();
	}

	/**
	 * @param nothingFound the verdict when there is no finding
	 * @param inferred     what was concluded from the bus
	 */
	Diagnosis diagnosis(Verdict nothingFound, Map<String, Inferred> inferred) {
		List<Finding> findings = telling.stream().flatMap(rule -> rule.finding().stream()).map(this::told)
				.sorted(Comparator.comparing(Finding::severity).reversed()).toList();
		Verdict verdict = findings.isEmpty()
				? nothingFound
				: new Verdict(findings.getFirst().severity(), findings.getFirst().evidence(), true);
		return new Diagnosis(verdict, causes(), findings, inferred);
	}

	/** With the times that the log shows. */
	private Finding told(Finding finding) {
		return new Finding(finding.id(), finding.severity(), clock.shown(finding.first()), clock.shown(finding.last()), finding.count(), finding.evidence(),
				finding.nextTest(), finding.source());
	}

	/**
	 * The causes of the most urgent findings, of which the verdict speaks. Each has the chance that at least one of all findings has this cause, together making
	 * 1.
	 */
	private List<Cause> causes() {
		Severity worst = telling.stream().flatMap(rule -> rule.finding().stream()).map(Finding::severity).max(Comparator.naturalOrder()).orElse(Severity.INFO);
		Set<String> urgent = telling.stream().filter(rule -> rule.finding().filter(finding -> finding.severity() == worst).isPresent())
				.flatMap(rule -> rule.definition().causes().stream()).map(CauseDefinition::id).collect(Collectors.toSet());
		Map<String, Double> without = new LinkedHashMap<>();
		for (RuleProgress rule : telling) {
			double trust = rule.finding().map(finding -> trust(finding.severity())).orElse(0.0);
			rule.definition().causes().stream().filter(cause -> urgent.contains(cause.id()))
					.forEach(cause -> without.merge(cause.id(), 1 - cause.weight() * trust, (one, other) -> one * other));
		}
		double sum = without.values().stream().mapToDouble(chance -> 1 - chance).sum();
		List<Cause> causes = new ArrayList<>();
		without.forEach((id, chance) -> causes.add(
				new Cause(id, Math.round((1 - chance) / sum * HUNDREDTHS) / HUNDREDTHS, Messages.format("cause." + id),
						Messages.format("cause." + id + ".test"))));
		return causes.stream().sorted(Comparator.comparingDouble(Cause::weight).reversed()).limit(MOST_CAUSES).toList();
	}

	private static double trust(Severity severity) {
		return switch (severity) {
			case INFO -> 0.25;
			case WARNING -> 0.8;
			case ERROR, DANGER -> 1;
		};
	}
}
