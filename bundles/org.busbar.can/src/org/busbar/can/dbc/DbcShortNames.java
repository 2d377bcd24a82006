package org.busbar.can.dbc;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.can.dbc.DbcAttributeDefinition.Target;

/** The names that a file has where the {@link Dbc} has longer ones than a file may have; the other way round than {@link DbcLongNames}. */
final class DbcShortNames {

	private static final int NUMBERED = DbcLongNames.MAX_LENGTH - 4;

	private final Dbc dbc;
	private final Map<String, String> nodes;
	private final Map<String, String> variables;
	private final Map<Integer, String> messages = new HashMap<>();
	private final Map<Integer, Map<String, String>> signals = new HashMap<>();
	private final Set<Target> shortened = EnumSet.noneOf(Target.class);

	DbcShortNames(Dbc dbc) {
		this.dbc = dbc;
		nodes = shorten(Target.NODE, dbc.nodes().stream().map(DbcNode::name).toList(), namedNodes(dbc));
		variables = shorten(Target.ENVIRONMENT_VARIABLE, dbc.environment().stream().map(DbcEnvironmentVariable::name).toList(), Stream.of());
		Set<String> taken = new HashSet<>(dbc.messages().stream().map(DbcMessage::name).filter(name -> !isShortened(Target.MESSAGE, name)).toList());
		for (DbcMessage message : dbc.messages()) {
			messages.put(message.key(), shorten(Target.MESSAGE, message.name(), taken));
			signals.put(message.key(), shorten(Target.SIGNAL, message.signals().stream().map(DbcSignal::name).toList(),
					message.groups().stream().flatMap(group -> group.signals().stream())));
		}
	}

	/** Whatever stands where a node does; it may be none, and then no node may get its name. */
	private static Stream<String> namedNodes(Dbc dbc) {
		return Stream.concat(dbc.environment().stream().flatMap(variable -> variable.nodes().stream()),
				dbc.messages().stream().flatMap(message -> Stream.concat(Stream.concat(Stream.of(message.sender()), message.transmitters().stream()),
						message.signals().stream().flatMap(signal -> signal.receivers().stream()))));
	}

	/** Whether a name is carried by an attribute, which a file that uses this attribute for something else does not allow. */
	boolean isShortened(Target target, String name) {
		return name.length() > DbcLongNames.MAX_LENGTH && dbc.definition(target, DbcLongNames.attribute(target)).isEmpty();
	}

	String node(String name) {
		return nodes.getOrDefault(name, name);
	}

	List<String> nodes(List<String> names) {
		return names.stream().map(this::node).toList();
	}

	String variable(String name) {
		return variables.getOrDefault(name, name);
	}

	String message(DbcMessage message) {
		return messages.getOrDefault(message.key(), message.name());
	}

	String signal(int message, String name) {
		return signals.getOrDefault(message, Map.of()).getOrDefault(name, name);
	}

	/** How a section refers to a node. */
	String where(DbcNode node) {
		return "BU_ " + node(node.name()) + ' ';
	}

	/** How a section refers to a message. */
	static String where(DbcMessage message) {
		return "BO_ " + DbcWriter.id(message) + ' ';
	}

	/** How a section refers to a signal. */
	String where(DbcMessage message, DbcSignal signal) {
		return "SG_ " + DbcWriter.id(message) + ' ' + signal(message.key(), signal.name()) + ' ';
	}

	/** How a section refers to an environment variable. */
	String where(DbcEnvironmentVariable variable) {
		return "EV_ " + variable(variable.name()) + ' ';
	}

	/** How a section refers to a node together with something else. */
	String where(DbcRelation relation) {
		String node = relation.target().keyword() + ' ' + node(relation.node()) + ' ';
		OptionalInt message = relation.message();
		if (message.isEmpty()) {
			return node + variable(relation.object()) + ' ';
		}
		String id = DbcWriter.id(message.getAsInt()) + ' ';
		return relation.object().isEmpty() ? node + id : node + "SG_ " + id + signal(message.getAsInt(), relation.object()) + ' ';
	}

	/** The kinds of things of which a name had to be shortened. */
	Set<Target> shortened() {
		return shortened;
	}

	/** Short names for the long ones, none of which is that of another thing or of something else that the file refers to. */
	private Map<String, String> shorten(Target target, List<String> names, Stream<String> referredTo) {
		Set<String> taken = Stream.concat(names.stream(), referredTo).collect(Collectors.toCollection(HashSet::new));
		Map<String, String> shorter = new HashMap<>();
		names.stream().filter(name -> isShortened(target, name)).forEach(name -> shorter.put(name, shorten(target, name, taken)));
		return shorter;
	}

	private String shorten(Target target, String name, Set<String> taken) {
		if (!isShortened(target, name)) {
			return name;
		}
		shortened.add(target);
		String candidate = name.substring(0, DbcLongNames.MAX_LENGTH);
		for (int number = 1; !taken.add(candidate); number++) {
			String ending = "_" + number;
			candidate = name.substring(0, Math.min(NUMBERED, DbcLongNames.MAX_LENGTH - ending.length())) + ending;
		}
		return candidate;
	}
}
