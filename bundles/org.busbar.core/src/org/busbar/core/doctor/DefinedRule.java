package org.busbar.core.doctor;

import java.util.List;
import java.util.Optional;

import org.busbar.api.doctor.BusView;
import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Rule;
import org.busbar.api.doctor.Severity;
import org.busbar.api.doctor.Site;

/**
 * A rule of Busbar: data and a function.
 *
 * @param definition the data
 * @param function   the function
 */
record DefinedRule(RuleDefinition definition, RuleFunction function) implements Rule {

	@Override
	public List<Finding> check(Site site, BusView view) {
		long since = definition.intact() ? Math.max(view.since(), view.intactSince()) : view.since();
		if ((view.nanos() - since) / 1e9 < definition.watched() || !known(site)) {
			return List.of();
		}
		Optional<Evidence> evidence = function.examine(new Examination(definition, site, view));
		return evidence.isEmpty() ? List.of() : List.of(finding(site, view, evidence.get()));
	}

	/** Asked for at every look, so it makes no iterator. */
	private boolean known(Site site) {
		List<String> needs = definition.needs();
		for (int i = 0; i < needs.size(); i++) {
			if (!known(site, needs.get(i))) {
				return false;
			}
		}
		return true;
	}

	private boolean known(Site site, String need) {
		return switch (need) {
			case Site.PROTOCOL -> site.protocol().isPresent();
			case Site.CELLS -> site.cells() > 0;
			default -> throw new IllegalStateException("The rule " + definition.id() + " needs " + need + ", which nobody knows of");
		};
	}

	private Finding finding(Site site, BusView view, Evidence evidence) {
		Severity severity = evidence.severity().orElse(definition.severity());
		boolean doubtful = definition.assumes().stream().anyMatch(site::isInferred);
		Severity capped = doubtful && severity.compareTo(Severity.WARNING) > 0 ? Severity.WARNING : severity;
		return new Finding(definition.id(), capped, view.nanos(), view.nanos(), 1,
				Messages.format("rule." + definition.text(), evidence.values().toArray()),
				Messages.format("rule." + definition.text() + ".next" + evidence.next()),
				definition.source());
	}
}
