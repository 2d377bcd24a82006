package org.busbar.can.dbc;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.busbar.can.dbc.DbcAttributeDefinition.Target;
import org.busbar.can.dbc.DbcAttributeDefinition.Type;

/**
 * Names of more than 32 characters. A file has a short one in their place everywhere, and the long one as the value of an attribute, which is found nowhere else:
 * neither its definition nor its values are in the {@link Dbc}.
 */
final class DbcLongNames {

	/** No name in a file is longer. */
	static final int MAX_LENGTH = 32;

	private static final Map<Target, String> ATTRIBUTES = Map.of(Target.NODE, "SystemNodeLongSymbol", Target.MESSAGE, "SystemMessageLongSymbol", Target.SIGNAL,
			"SystemSignalLongSymbol", Target.ENVIRONMENT_VARIABLE, "SystemEnvVarLongSymbol");

	private final DbcProblems problems;
	private final DbcAttributeBuilder attributes;
	private final Map<String, String> nodes = new HashMap<>();
	private final Map<String, String> variables = new HashMap<>();

	/** Gives the nodes and variables of a file their long names. */
	DbcLongNames(DbcProblems problems, DbcAttributeBuilder attributes, Map<String, DbcPart.Node> nodeParts, Map<String, DbcPart.Variable> variableParts) {
		this.problems = problems;
		this.attributes = attributes;
		resolve(Target.NODE, nodeParts.values());
		nodeParts.forEach((name, part) -> nodes.put(name, part.name));
		resolve(Target.ENVIRONMENT_VARIABLE, variableParts.values());
		variableParts.forEach((name, part) -> variables.put(name, part.name));
	}

	/** The attribute that carries the long names of such things. */
	static String attribute(Target target) {
		return Optional.ofNullable(ATTRIBUTES.get(target)).orElseThrow();
	}

	/** Whether an attribute carries long names. */
	static boolean isLongName(DbcAttributeDefinition definition) {
		return definition.type() == Type.STRING && definition.name().equals(ATTRIBUTES.get(definition.target()));
	}

	/** Gives a message and its signals their long names. */
	void resolve(DbcPart.Message message) {
		longName(Target.MESSAGE, message).ifPresent(name -> message.name = name);
		resolve(Target.SIGNAL, message.signals.values());
	}

	String node(String name) {
		return nodes.getOrDefault(name, name);
	}

	String variable(String name) {
		return variables.getOrDefault(name, name);
	}

	/** All of them or none, so that no two get the same name. */
	private void resolve(Target target, Collection<? extends DbcPart> parts) {
		Map<DbcPart, String> names = new HashMap<>();
		Set<String> taken = new HashSet<>();
		for (DbcPart part : parts) {
			String name = longName(target, part).orElse(part.name);
			names.put(part, name);
			if (!taken.add(name)) {
				problems.add(part.at, "long-name.twice", name);
				return;
			}
		}
		names.forEach((part, name) -> part.name = name);
	}

	private Optional<String> longName(Target target, DbcPart part) {
		if (!attributes.carriesLongNames(target, attribute(target))) {
			return Optional.empty();
		}
		String name = part.attributes.remove(attribute(target));
		if (name == null || name.isEmpty()) {
			return Optional.empty();
		}
		if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
			problems.add(part.at, "long-name.word", name, part.name);
			return Optional.empty();
		}
		return Optional.of(name);
	}
}
