package org.busbar.core.doctor;

import java.util.List;
import java.util.Optional;

import org.busbar.api.doctor.Severity;

/**
 * That a rule's condition holds at one moment.
 *
 * @param severity another severity than the rule usually has
 * @param values   the arguments of the rule's text
 * @param next     end of the key of another next test than the rule usually has; empty for the usual one
 */
record Evidence(Optional<Severity> severity, List<String> values, String next) {

	Evidence {
		values = List.copyOf(values);
	}

	static Optional<Evidence> of(String... values) {
		return Optional.of(new Evidence(Optional.empty(), List.of(values), ""));
	}

	/** The same evidence, but less urgent. */
	Evidence as(Severity other) {
		return new Evidence(Optional.of(other), values, next);
	}

	/** The same evidence, but something else is to be done next. */
	Evidence then(String other) {
		return new Evidence(severity, values, '.' + other);
	}
}
