package org.busbar.core.doctor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.busbar.api.doctor.Severity;
import org.busbar.api.doctor.Site;
import org.jspecify.annotations.Nullable;

/**
 * What a rule is apart from its function, as {@code rules.json} has it.
 *
 * @param id          stable identifier: {@code P-01}
 * @param severity    how urgent it is where everything it rests on is known
 * @param text        key of its texts: {@code rule.<text>} says what is wrong, {@code rule.<text>.next} what to do
 * @param needs       what has to be known of the site: {@code protocol}, {@code cells}
 * @param assumes     what it rests on; where that was only inferred it is a {@link Severity#WARNING} at most
 * @param watched     seconds that the bus has to be watched before
 * @param intact     whether it judges what did not come: then only what was seen since frames were last lost counts
 * @param timed       whether it looks at the clock: what it says may change while nothing is heard and no value becomes stale
 * @param still       whether it looks at nothing of the bus but whether anything was heard at all: what was told once need not be judged again
 * @param every       seconds between two times that it judges, where it is costly; 0 for every look
 * @param dwell       seconds for which it has to hold without a break
 * @param thresholds  numbers of its function by name
 * @param identifiers that its function looks for, by name
 * @param words       words that its function compares with, by name
 * @param suppresses  ids of rules whose findings this one explains; {@code T-*} stands for all that begin so
 * @param causes      what may be behind it
 * @param source      who says that this is a fault
 */
record RuleDefinition(String id, Severity severity, String text, List<String> needs, List<String> assumes, double watched, boolean intact, boolean timed,
		boolean still, double every, double dwell, Map<String, Double> thresholds, Map<String, List<Identifier>> identifiers, Map<String, List<String>> words,
		List<String> suppresses,
		List<CauseDefinition> causes, String source) {

	/** The reader leaves null what the file leaves out. */
	RuleDefinition(String id, Severity severity, String text, @Nullable List<String> needs, @Nullable List<String> assumes, double watched, boolean intact,
			boolean timed, boolean still, double every, double dwell,
			@Nullable Map<String, Double> thresholds, @Nullable Map<String, List<Identifier>> identifiers, @Nullable Map<String, List<String>> words,
			@Nullable List<String> suppresses,
			@Nullable List<CauseDefinition> causes, String source) {
		this.id = id;
		this.severity = severity;
		this.text = text;
		this.needs = List.copyOf(Objects.requireNonNullElse(needs, List.of()));
		this.assumes = List.copyOf(Objects.requireNonNullElse(assumes, List.of()));
		this.watched = watched;
		this.intact = intact;
		this.timed = timed || watched > 0;
		this.still = still;
		this.every = every;
		this.dwell = dwell;
		this.thresholds = Map.copyOf(Objects.requireNonNullElse(thresholds, Map.of()));
		this.identifiers = Map.copyOf(Objects.requireNonNullElse(identifiers, Map.of()));
		this.words = Map.copyOf(Objects.requireNonNullElse(words, Map.of()));
		this.suppresses = List.copyOf(Objects.requireNonNullElse(suppresses, List.of()));
		this.causes = List.copyOf(Objects.requireNonNullElse(causes, List.of()));
		this.source = source;
	}

	/** A number that the battery may override. */
	Optional<Double> find(Site site, String name) {
		Double overridden = site.thresholds().isEmpty() ? null : site.thresholds().get(id + '.' + name);
		return Optional.ofNullable(overridden != null ? overridden : thresholds.get(name));
	}

	double threshold(Site site, String name) {
		return find(site, name).orElseThrow(() -> new IllegalStateException("The rule " + id + " has no threshold " + name));
	}

	/** The identifiers of this name; none when there are none. */
	List<Identifier> identifiers(String name) {
		return identifiers.getOrDefault(name, List.of());
	}

	/** The words of this name; none when there are none. */
	List<String> words(String name) {
		return words.getOrDefault(name, List.of());
	}

	boolean suppresses(String other) {
		return suppresses.stream()
				.anyMatch(pattern -> pattern.endsWith("*") ? other.startsWith(pattern.substring(0, pattern.length() - 1)) : other.equals(pattern));
	}
}
