package org.busbar.can.dbc;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.busbar.can.dbc.DbcAttributeDefinition.Target;

/** Collects the definitions of attributes and judges values by them. */
final class DbcAttributeBuilder {

	private final DbcProblems problems;
	private final Map<Target, SortedMap<String, DbcAttributeDefinition>> byTarget = new EnumMap<>(Target.class);
	private final List<DbcAttributeDefinition> order = new ArrayList<>();
	private final List<Runnable> later = new ArrayList<>();

	DbcAttributeBuilder(DbcProblems problems) {
		this.problems = problems;
		for (Target target : Target.values()) {
			byTarget.put(target, new TreeMap<>());
		}
	}

	private SortedMap<String, DbcAttributeDefinition> of(Target target) {
		SortedMap<String, DbcAttributeDefinition> definitions = byTarget.get(target);
		if (definitions == null) {
			throw new IllegalStateException(target.name());
		}
		return definitions;
	}

	void definition(DbcToken at, DbcAttributeDefinition definition) {
		DbcAttributeDefinition old = of(definition.target()).put(definition.name(), definition);
		if (old != null) {
			order.remove(old);
			problems.add(at, "attribute.twice", definition.name());
		}
		order.add(definition);
	}

	void defaultValue(DbcToken at, String name, boolean relation, DbcToken value) {
		later.add(() -> {
			boolean found = false;
			for (Target target : Target.values()) {
				DbcAttributeDefinition definition = target.isRelation() == relation ? of(target).get(name) : null;
				if (definition != null) {
					found = true;
					if (fits(value, definition)) {
						of(target).put(name, definition.withDefault(definition.word(value)));
					}
				}
			}
			if (!found) {
				problems.add(at, "attribute.default", name);
			}
		});
	}

	/** To be called when all definitions are known. */
	void applyDefaults() {
		later.forEach(Runnable::run);
	}

	/** The value as it is kept; empty, and told, when it is none. */
	Optional<String> value(DbcToken at, Target target, String name, DbcToken value) {
		DbcAttributeDefinition definition = of(target).get(name);
		if (definition == null) {
			problems.add(at, "attribute.undefined", name);
			return Optional.empty();
		}
		return fits(value, definition) ? Optional.of(definition.word(value)) : Optional.empty();
	}

	private boolean fits(DbcToken value, DbcAttributeDefinition definition) {
		boolean fits = definition.takes(value);
		if (!fits) {
			problems.add(value, "attribute.value", value.shown(), definition.name());
		} else if (definition.exceeds(value)) {
			problems.add(value, "attribute.range", value.text(), definition.arguments().getFirst(), definition.arguments().getLast(), definition.name());
		}
		return fits;
	}

	/** All, in the order of the file, without those that only carry long names. */
	List<DbcAttributeDefinition> definitions() {
		return order.stream().map(definition -> of(definition.target()).get(definition.name())).filter(definition -> !DbcLongNames.isLongName(definition))
				.toList();
	}

	/** What counts where nothing is set. */
	SortedMap<String, String> defaults(Target target) {
		SortedMap<String, String> defaults = new TreeMap<>();
		of(target).values().stream().filter(definition -> !DbcLongNames.isLongName(definition))
				.forEach(definition -> definition.defaultValue().ifPresent(value -> defaults.put(definition.name(), value)));
		return defaults;
	}

	/** Whether an attribute of this name carries long names. */
	boolean carriesLongNames(Target target, String name) {
		DbcAttributeDefinition definition = of(target).get(name);
		return definition != null && DbcLongNames.isLongName(definition);
	}
}
