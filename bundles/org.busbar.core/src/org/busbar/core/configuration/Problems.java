package org.busbar.core.configuration;

import java.util.ArrayList;
import java.util.List;

import org.busbar.api.doctor.Severity;

/** Collects problems. The text of a problem is {@code problem.ID}, what to do {@code problem.ID.do}, both with the same arguments. */
final class Problems {

	private static final String TEXT = "problem.";

	private final List<ConfigurationProblem> found = new ArrayList<>();

	void add(Severity severity, String id, String path, Object... arguments) {
		found.add(new ConfigurationProblem(severity, id, path, Messages.format(TEXT + id, arguments), Messages.format(TEXT + id + ".do", arguments)));
	}

	List<ConfigurationProblem> found() {
		return List.copyOf(found);
	}

	/** The path of a part among several. */
	static String path(String list, Part part) {
		return list + '[' + part.id() + ']';
	}

	/** A number as people write it. */
	static String number(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e9 ? Long.toString((long) value) : Double.toString(value);
	}
}
