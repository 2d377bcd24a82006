package org.busbar.ui.internal.findings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.busbar.api.doctor.Fact;
import org.busbar.api.doctor.Lead;
import org.busbar.api.doctor.Reading;
import org.busbar.core.configuration.MeasuredRange;
import org.busbar.core.doctor.LeadText;
import org.busbar.ui.internal.configuration.ReadingTitle;
import org.eclipse.osgi.util.NLS;

/**
 * What is told, as it is typed. What is left empty is not told.
 *
 * @param readings by reading, with a point or a comma
 * @param facts    by fact; several words of a fact without choices have commas between them
 * @param lead     as {@link LeadText} has it
 */
record ToldForm(Map<Reading, String> readings, Map<Fact, String> facts, String lead) {

	/** The same for what is known. */
	static ToldForm of(Told told) {
		Map<Reading, String> readings = new EnumMap<>(Reading.class);
		told.readings().forEach((reading, value) -> readings.put(reading, plain(value)));
		Map<Fact, String> facts = new EnumMap<>(Fact.class);
		told.facts().forEach((fact, words) -> facts.put(fact, words.stream().sorted().collect(Collectors.joining(", "))));
		return new ToldForm(readings, facts, LeadText.write(told.lead()));
	}

	private static String plain(double number) {
		return number == Math.rint(number) ? String.format(Locale.ROOT, "%.0f", number) : Double.toString(number);
	}

	/** What is typed wrong and what to do; empty when nothing is. */
	Optional<String> problem() {
		for (Map.Entry<Reading, String> reading : readings.entrySet()) {
			if (!reading.getValue().isBlank() && number(reading.getValue()).isEmpty()) {
				return Optional.of(NLS.bind(Messages.told_number, ReadingTitle.of(reading.getKey()), reading.getValue().strip()));
			}
			Optional<MeasuredRange> range = MeasuredRange.of(reading.getKey());
			if (range.isPresent() && number(reading.getValue()).filter(value -> !range.get().admits(value)).isPresent()) {
				return Optional.of(NLS.bind(Messages.told_impossible,
						new Object[]{ReadingTitle.of(reading.getKey()), reading.getValue().strip(), range.get().text()}));
			}
		}
		return lead.isBlank() || LeadText.parse(lead).isPresent() ? Optional.empty() : Optional.of(NLS.bind(Messages.told_lead_wrong, lead.strip()));
	}

	/** What is told; what is typed wrong is not. */
	Told told() {
		Map<Reading, Double> numbers = new EnumMap<>(Reading.class);
		readings.forEach((reading, text) -> number(text).ifPresent(value -> numbers.put(reading, value)));
		Map<Fact, Set<String>> words = new EnumMap<>(Fact.class);
		facts.forEach((fact, text) -> {
			Set<String> accepted = Arrays.stream(text.split(",")).map(fact::accept).flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new));
			if (!accepted.isEmpty()) {
				words.put(fact, accepted);
			}
		});
		return new Told(numbers, words, LeadText.parse(lead).orElseGet(Lead.Untold::new));
	}

	private static Optional<Double> number(String text) {
		try {
			return Optional.of(Double.valueOf(text.strip().replace(',', '.'))).filter(Double::isFinite);
		} catch (@SuppressWarnings("unused") NumberFormatException notANumber) {
			return Optional.empty();
		}
	}
}
