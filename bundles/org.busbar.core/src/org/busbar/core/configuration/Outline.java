package org.busbar.core.configuration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.api.doctor.Severity;

/**
 * A part of a configuration with what is wrong in it, and the parts in it.
 *
 * @param path  where, as in {@link ConfigurationProblem#path()}
 * @param name  what people call it
 * @param worst the worst of what is wrong with it or in it; empty when nothing is
 * @param parts those that it lists
 */
public record Outline(String path, String name, Optional<Severity> worst, List<Outline> parts) {

	public Outline {
		parts = List.copyOf(parts);
	}

	/**
	 * The parts that some features of a configuration hold.
	 *
	 * @param features names of components of {@link Configuration}, in this order
	 * @param problems of the configuration
	 */
	public static List<Outline> of(Configuration configuration, List<String> features, List<ConfigurationProblem> problems) {
		return features.stream().flatMap(feature -> in(configuration, feature, feature, problems, true)).toList();
	}

	private static Stream<Outline> in(Part owner, String feature, String path, List<ConfigurationProblem> problems, boolean deeper) {
		Object value = RecordFields.components(owner.getClass()).stream().filter(one -> one.getName().equals(feature)).findFirst()
				.map(component -> RecordFields.get(owner, component)).orElse("");
		return switch (value) {
			case List<?> many -> many.stream().filter(Part.class::isInstance).map(Part.class::cast)
					.map(part -> of(part, Problems.path(path, part), problems, false));
			case Optional<?> one -> one.stream().filter(Part.class::isInstance).map(Part.class::cast).map(part -> of(part, path, problems, deeper));
			default -> Stream.empty();
		};
	}

	/** Lists in lists are no matter of an outline. */
	private static Outline of(Part part, String path, List<ConfigurationProblem> problems, boolean deeper) {
		List<Outline> parts = new ArrayList<>();
		if (deeper) {
			RecordFields.components(part.getClass()).stream().filter(RecordFields::isList)
					.forEach(list -> in(part, list.getName(), path + '.' + list.getName(), problems, false).forEach(parts::add));
		}
		return new Outline(path, Difference.name(part), worst(path, problems), parts);
	}

	/** The worst of what is wrong with the part at a path or in it. */
	public static Optional<Severity> worst(String path, List<ConfigurationProblem> problems) {
		return problems.stream().filter(problem -> isIn(problem.path(), path)).map(ConfigurationProblem::severity).max(Comparator.naturalOrder());
	}

	private static boolean isIn(String problem, String path) {
		return problem.startsWith(path) && (problem.length() == path.length() || ".[".indexOf(problem.charAt(path.length())) >= 0);
	}
}
