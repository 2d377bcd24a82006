package org.busbar.cli;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;

/** Numbers that are given as {@code name=number,name=number}. */
final class NamedNumbers {

	private final String option;
	private final Map<String, Double> numbers = new TreeMap<>();

	/**
	 * @param option what they were given to
	 * @param known  the names that there are
	 */
	NamedNumbers(String option, Map<String, Double> given, Set<String> known) {
		this.option = option;
		given.forEach((name, number) -> {
			if (!known.contains(name)) {
				throw new CommandFailure(ExitCode.USAGE,
						NLS.bind(Messages.reading_unknown, new Object[]{option, name, String.join(", ", new TreeSet<>(known))}));
			}
			if (!Double.isFinite(number)) {
				throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.reading_finite, name, number));
			}
			numbers.put(name, number);
		});
	}

	/** {@link Double#NaN} when it was not given. */
	double number(String name) {
		return numbers.getOrDefault(name, Double.NaN);
	}

	/** 0 when it was not given. */
	int count(String name) {
		double number = numbers.getOrDefault(name, 0.0);
		if (number != Math.rint(number) || number < 0 || number > Short.MAX_VALUE) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.config_count, new Object[]{option, name, number}));
		}
		return (int) number;
	}
}
