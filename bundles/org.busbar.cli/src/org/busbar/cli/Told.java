package org.busbar.cli;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.doctor.Fact;
import org.busbar.api.doctor.Reading;
import org.busbar.core.configuration.MeasuredRange;
import org.eclipse.osgi.util.NLS;

/**
 * What was told on the command line, as {@code NAME=VALUE}.
 *
 * @param readings numbers
 * @param facts    words
 */
record Told(Map<Reading, Double> readings, Map<Fact, Set<String>> facts) {

	/** Takes what one option tells. */
	void read(Reading.Kind kind, String option, List<String> parts) {
		for (String part : parts) {
			int equals = part.indexOf('=');
			if (equals < 1) {
				throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.told_form, option, part));
			}
			read(kind, option, part.substring(0, equals).strip(), part.substring(equals + 1).strip());
		}
	}

	private void read(Reading.Kind kind, String option, String name, String value) {
		Optional<Reading> reading = Reading.of(kind, name);
		Optional<Fact> fact = Fact.of(kind, name);
		if (reading.isPresent()) {
			readings.merge(reading.get(), number(reading.get(), name, value), (one, other) -> {
				throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.reading_twice, option, name));
			});
		} else if (fact.isPresent()) {
			facts.computeIfAbsent(fact.get(), one -> new HashSet<>()).add(word(fact.get(), value));
		} else {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.reading_unknown, new Object[]{option, name, known(kind)}));
		}
	}

	private static Double number(Reading reading, String name, String value) {
		double number = number(name, value);
		MeasuredRange.of(reading).filter(range -> !range.admits(number)).ifPresent(range -> {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.reading_impossible, new Object[]{name, value, range.text()}));
		});
		return number;
	}

	private static double number(String name, String value) {
		try {
			double number = Double.parseDouble(value);
			if (Double.isFinite(number)) {
				return number;
			}
		} catch (NumberFormatException malformed) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.reading_finite, name, value), malformed);
		}
		throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.reading_finite, name, value));
	}

	private static String word(Fact fact, String value) {
		return fact.accept(value).orElseThrow(() -> new CommandFailure(ExitCode.USAGE, fact.choices().isEmpty()
				? NLS.bind(Messages.fact_empty, fact.id())
				: NLS.bind(Messages.fact_choices, new Object[]{fact.id(), String.join(", ", fact.choices()), value})));
	}

	private static String known(Reading.Kind kind) {
		Stream<String> readings = Arrays.stream(Reading.values()).filter(reading -> reading.kind() == kind).map(Reading::id);
		Stream<String> facts = Arrays.stream(Fact.values()).filter(fact -> fact.kind() == kind).map(Fact::id);
		return Stream.concat(readings, facts).collect(Collectors.joining(", "));
	}
}
