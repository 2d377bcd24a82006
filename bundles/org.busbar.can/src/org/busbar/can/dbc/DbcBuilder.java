package org.busbar.can.dbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.busbar.can.CanId;
import org.busbar.can.Payload;
import org.busbar.can.dbc.DbcAttributeDefinition.Target;
import org.jspecify.annotations.Nullable;

/** Collects what the sections of a file say, whatever their order, and puts it together at the end. */
final class DbcBuilder {

	private static final int MAX_WARNINGS = 200;
	private static final long EXTENDED = 0x8000_0000L;
	/** The message that holds signals of no message; some tools write it. */
	private static final long INDEPENDENT_SIGNALS = 0xC000_0000L;

	private final String file;
	private final List<DbcProblem> warnings = new ArrayList<>();
	private String version = "";
	private String comment = "";
	private final Map<String, DbcNode> nodes = new LinkedHashMap<>();
	private final Map<Long, MessageParts> messages = new LinkedHashMap<>();
	private final SortedMap<String, SortedMap<Long, String>> valueTables = new TreeMap<>();
	private final Map<String, DbcEnvironmentVariable> environment = new LinkedHashMap<>();
	private final List<DbcAttributeDefinition> definitions = new ArrayList<>();
	private final SortedMap<String, String> networkAttributes = new TreeMap<>();
	private @Nullable MessageParts current;

	private static final class MessageParts {

		private final DbcToken at;
		private final long id;
		private final String name;
		private final int dlc;
		private final String sender;
		private final Map<String, DbcSignal> signals = new LinkedHashMap<>();
		private final List<DbcSignalGroup> groups = new ArrayList<>();
		private final SortedMap<String, String> attributes = new TreeMap<>();
		private List<String> transmitters = List.of();
		private String comment = "";

		MessageParts(DbcToken at, long id, String name, int dlc, String sender) {
			this.at = at;
			this.id = id;
			this.name = name;
			this.dlc = dlc;
			this.sender = sender;
		}
	}

	DbcBuilder(String file) {
		this.file = file;
	}

	List<DbcProblem> warnings() {
		return warnings;
	}

	void warn(DbcToken at, String message) {
		if (warnings.size() < MAX_WARNINGS) {
			warnings.add(new DbcProblem(file, at.line(), at.column(), message));
		}
	}

	void version(String text) {
		version = text;
	}

	void comment(String text) {
		comment = text;
	}

	void node(String name) {
		nodes.putIfAbsent(name, new DbcNode(name, "", DbcAttributes.NONE));
	}

	void valueTable(String name, SortedMap<Long, String> table) {
		valueTables.put(name, table);
	}

	void message(DbcToken at, long id, String name, int dlc, String sender) {
		current = new MessageParts(at, id, name, dlc, sender);
		long plain = id & ~EXTENDED;
		if (id == INDEPENDENT_SIGNALS) {
			warn(at, "the signals that belong to no message are not kept");
		} else if (id < 0 || plain > ((id & EXTENDED) != 0 ? CanId.MAX_EXTENDED : CanId.MAX_STANDARD)) {
			warn(at, "the message " + name + " is not kept: " + id + " is no identifier of 11 or 29 bits");
		} else if (messages.containsKey(id)) {
			warn(at, "the message " + name + " is not kept: the identifier " + id + " is taken by " + messages.get(id).name);
		} else {
			messages.put(id, current);
		}
	}

	void signal(DbcToken at, DbcSignal signal) {
		MessageParts message = current;
		if (message == null) {
			throw new DbcSyntaxException(at.line(), at.column(), "the signal " + signal.name() + " stands before any message");
		}
		if (message.signals.putIfAbsent(signal.name(), signal) != null) {
			warn(at, "the message " + message.name + " has a second signal " + signal.name() + ", which is not kept");
		}
	}

	void environmentVariable(DbcEnvironmentVariable variable) {
		environment.putIfAbsent(variable.name(), variable);
	}

	void transmitters(DbcToken at, long id, List<String> names) {
		MessageParts message = known(at, id);
		if (message != null) {
			message.transmitters = names;
		}
	}

	void nodeComment(DbcToken at, String name, String text) {
		changeNode(at, name, node -> new DbcNode(name, text, node.attributes()));
	}

	void messageComment(DbcToken at, long id, String text) {
		MessageParts message = known(at, id);
		if (message != null) {
			message.comment = text;
		}
	}

	void signalComment(DbcToken at, long id, String name, String text) {
		changeSignal(at, id, name, signal -> with(signal, signal.type(), signal.multiplexing(), signal.labels(), text, signal.attributes()));
	}

	void environmentComment(DbcToken at, String name, String text) {
		changeVariable(at, name, variable -> with(variable, variable.labels(), text, variable.attributes()));
	}

	void definition(DbcAttributeDefinition definition) {
		definitions.removeIf(known -> known.target() == definition.target() && known.name().equals(definition.name()));
		definitions.add(definition);
	}

	void attributeDefault(DbcToken at, String name, DbcToken value) {
		boolean found = false;
		for (int i = 0; i < definitions.size(); i++) {
			DbcAttributeDefinition definition = definitions.get(i);
			if (definition.name().equals(name)) {
				found = true;
				if (fits(value, definition)) {
					definitions.set(i, new DbcAttributeDefinition(definition.target(), name, definition.type(), definition.arguments(),
							java.util.Optional.of(definition.word(value))));
				}
			}
		}
		if (!found) {
			warn(at, "the default of " + name + " is not kept: no such attribute is defined");
		}
	}

	void networkAttribute(DbcToken at, String name, DbcToken value) {
		if (defined(at, Target.NETWORK, name, value)) {
			networkAttributes.put(name, word(Target.NETWORK, name, value));
		}
	}

	void nodeAttribute(DbcToken at, String name, String node, DbcToken value) {
		if (defined(at, Target.NODE, name, value)) {
			changeNode(at, node, old -> new DbcNode(node, old.comment(), with(old.attributes(), name, word(Target.NODE, name, value))));
		}
	}

	void messageAttribute(DbcToken at, String name, long id, DbcToken value) {
		MessageParts message = known(at, id);
		if (message != null && defined(at, Target.MESSAGE, name, value)) {
			message.attributes.put(name, word(Target.MESSAGE, name, value));
		}
	}

	void signalAttribute(DbcToken at, String name, long id, String signalName, DbcToken value) {
		if (defined(at, Target.SIGNAL, name, value)) {
			changeSignal(at, id, signalName, signal -> with(signal, signal.type(), signal.multiplexing(), signal.labels(), signal.comment(),
					with(signal.attributes(), name, word(Target.SIGNAL, name, value))));
		}
	}

	void environmentAttribute(DbcToken at, String name, String variableName, DbcToken value) {
		if (defined(at, Target.ENVIRONMENT_VARIABLE, name, value)) {
			changeVariable(at, variableName, variable -> with(variable, variable.labels(), variable.comment(),
					with(variable.attributes(), name, word(Target.ENVIRONMENT_VARIABLE, name, value))));
		}
	}

	void labels(DbcToken at, long id, String name, SortedMap<Long, String> table) {
		changeSignal(at, id, name, signal -> with(signal, signal.type(), signal.multiplexing(), table, signal.comment(), signal.attributes()));
	}

	void labelsFrom(DbcToken at, long id, String name, String tableName) {
		SortedMap<Long, String> table = valueTables.get(tableName);
		if (table == null) {
			warn(at, "there is no value table " + tableName);
		} else {
			labels(at, id, name, table);
		}
	}

	void environmentLabels(DbcToken at, String name, SortedMap<Long, String> table) {
		changeVariable(at, name, variable -> with(variable, table, variable.comment(), variable.attributes()));
	}

	void valueType(DbcToken at, long id, String name, DbcSignal.ValueType type) {
		changeSignal(at, id, name, signal -> {
			int bits = type == DbcSignal.ValueType.FLOAT ? 32 : 64;
			if (type != DbcSignal.ValueType.INTEGER && signal.length() != bits) {
				warn(at, "the signal " + name + " has " + signal.length() + " bits and cannot be a floating point number of " + bits);
				return signal;
			}
			return with(signal, type, signal.multiplexing(), signal.labels(), signal.comment(), signal.attributes());
		});
	}

	void signalGroup(DbcToken at, long id, DbcSignalGroup group) {
		MessageParts message = known(at, id);
		if (message != null) {
			message.groups.add(group);
		}
	}

	void extendedMultiplexing(DbcToken at, long id, String name, String by, List<DbcMultiplexing.Range> ranges) {
		changeSignal(at, id, name, signal -> with(signal, signal.type(), new DbcMultiplexing.Multiplexed(signal.multiplexing().decides(), by, ranges),
				signal.labels(), signal.comment(), signal.attributes()));
	}

	Dbc build() {
		Map<Target, SortedMap<String, String>> defaults = new HashMap<>();
		for (Target target : Target.values()) {
			SortedMap<String, String> values = new TreeMap<>();
			definitions.stream().filter(definition -> definition.target() == target)
					.forEach(definition -> definition.defaultValue().ifPresent(value -> values.put(definition.name(), value)));
			defaults.put(target, values);
		}
		List<DbcMessage> built = messages.values().stream().map(message -> build(message, defaults)).toList();
		Set<String> names = new HashSet<>();
		for (MessageParts message : messages.values()) {
			if (!names.add(message.name)) {
				warn(message.at, "a second message is called " + message.name);
			}
			check(message);
		}
		return new Dbc(version,
				nodes.values().stream().map(node -> new DbcNode(node.name(), node.comment(), node.attributes().withDefaults(defaults.get(Target.NODE))))
						.toList(),
				built, valueTables,
				environment.values().stream()
						.map(variable -> with(variable, variable.labels(), variable.comment(),
								variable.attributes().withDefaults(defaults.get(Target.ENVIRONMENT_VARIABLE))))
						.toList(),
				definitions, comment, new DbcAttributes(networkAttributes, defaults.get(Target.NETWORK)));
	}

	private static DbcMessage build(MessageParts parts, Map<Target, SortedMap<String, String>> defaults) {
		List<DbcSignal> signals = parts.signals.values().stream()
				.map(signal -> with(signal, signal.type(), signal.multiplexing(), signal.labels(), signal.comment(),
						signal.attributes().withDefaults(defaults.get(Target.SIGNAL))))
				.toList();
		return new DbcMessage((int) (parts.id & CanId.MAX_EXTENDED), (parts.id & EXTENDED) != 0, parts.name, parts.dlc, parts.sender, parts.transmitters,
				signals,
				parts.groups, parts.comment, new DbcAttributes(parts.attributes, defaults.get(Target.MESSAGE)));
	}

	/** What a strict tool would refuse. */
	private void check(MessageParts message) {
		if (!nodes.containsKey(message.sender) && !message.sender.equals("Vector__XXX")) {
			warn(message.at, "the sender " + message.sender + " of " + message.name + " is no node of BU_");
		}
		if (message.dlc > Payload.MAX_LENGTH) {
			warn(message.at, "the message " + message.name + " has " + message.dlc + " bytes; only the first eight are decoded");
		}
		DbcSignal[] owners = new DbcSignal[Long.SIZE];
		for (DbcSignal signal : message.signals.values()) {
			if (signal.lastByte() >= message.dlc) {
				warn(message.at,
						"the signal " + message.name + '.' + signal.name() + " reaches into byte " + signal.lastByte() + ", the message has " + message.dlc);
			} else if (signal.lastByte() < Payload.MAX_LENGTH && !(signal.multiplexing() instanceof DbcMultiplexing.Multiplexed)) {
				claim(message, signal, owners);
			}
		}
		Map<Object, DbcSignal[]> byValue = new HashMap<>();
		for (DbcSignal signal : message.signals.values()) {
			if (signal.multiplexing() instanceof DbcMultiplexing.Multiplexed(boolean multiplexor, String by, List<DbcMultiplexing.Range> ranges)
					&& signal.lastByte() < Math.min(Payload.MAX_LENGTH, message.dlc)) {
				// With a signal that is always there, or with another one of the very same multiplexor value.
				claim(message, signal, byValue.computeIfAbsent(List.of(by, ranges), value -> owners.clone()));
			}
		}
	}

	/** Takes the bits of a signal; a bit has one owner, so that this costs no more than the signal has bits. */
	private void claim(MessageParts message, DbcSignal signal, @Nullable DbcSignal[] owners) {
		@Nullable
		DbcSignal other = null;
		long bits = signal.bits();
		for (int bit = 0; bit < Long.SIZE; bit++) {
			if ((bits >>> bit & 1) != 0) {
				other = other == null ? owners[bit] : other;
				owners[bit] = signal;
			}
		}
		if (other != null && warnings.size() < MAX_WARNINGS) {
			warn(message.at, "the signals " + other.name() + " and " + signal.name() + " of " + message.name + " share bits");
		}
	}

	private @Nullable MessageParts known(DbcToken at, long id) {
		MessageParts message = messages.get(id);
		if (message == null && id != INDEPENDENT_SIGNALS) {
			warn(at, "there is no message with the identifier " + id);
		}
		return message;
	}

	private void changeNode(DbcToken at, String name, UnaryOperator<DbcNode> change) {
		if (nodes.computeIfPresent(name, (key, node) -> change.apply(node)) == null) {
			warn(at, "there is no node " + name);
		}
	}

	private void changeSignal(DbcToken at, long id, String name, UnaryOperator<DbcSignal> change) {
		MessageParts message = known(at, id);
		if (message != null && message.signals.computeIfPresent(name, (key, signal) -> change.apply(signal)) == null) {
			warn(at, "the message " + message.name + " has no signal " + name);
		}
	}

	private void changeVariable(DbcToken at, String name, UnaryOperator<DbcEnvironmentVariable> change) {
		if (environment.computeIfPresent(name, (key, variable) -> change.apply(variable)) == null) {
			warn(at, "there is no environment variable " + name);
		}
	}

	private boolean defined(DbcToken at, Target target, String name, DbcToken value) {
		DbcAttributeDefinition definition = definition(target, name);
		if (definition == null) {
			warn(at, "the attribute " + name + " is not defined here and not kept");
			return false;
		}
		return fits(value, definition);
	}

	/** Whoever asks for a number later must get one. */
	private boolean fits(DbcToken value, DbcAttributeDefinition definition) {
		boolean fits = switch (definition.type()) {
			case STRING -> true;
			case ENUM -> definition.arguments().contains(definition.word(value));
			case INT, HEX, FLOAT -> value.kind() == DbcToken.Kind.NUMBER && DbcParser.isNumber(value.text());
		};
		if (!fits) {
			warn(value, value.shown() + " is no value of the attribute " + definition.name() + " and not kept");
		}
		return fits;
	}

	private String word(Target target, String name, DbcToken written) {
		DbcAttributeDefinition definition = definition(target, name);
		return definition == null ? written.text() : definition.word(written);
	}

	private @Nullable DbcAttributeDefinition definition(Target target, String name) {
		return definitions.stream().filter(definition -> definition.target() == target && definition.name().equals(name)).findFirst().orElse(null);
	}

	private static DbcAttributes with(DbcAttributes attributes, String name, String value) {
		SortedMap<String, String> values = new TreeMap<>(attributes.values());
		values.put(name, value);
		return new DbcAttributes(values, attributes.defaults());
	}

	private static DbcSignal with(DbcSignal signal, DbcSignal.ValueType type, DbcMultiplexing multiplexing, SortedMap<Long, String> labels, String comment,
			DbcAttributes attributes) {
		return new DbcSignal(signal.name(), signal.startBit(), signal.length(), signal.bigEndian(), signal.signed(), type, signal.factor(), signal.offset(),
				signal.minimum(), signal.maximum(), signal.unit(), signal.receivers(), multiplexing, labels, comment, attributes);
	}

	private static DbcEnvironmentVariable with(DbcEnvironmentVariable variable, SortedMap<Long, String> labels, String comment, DbcAttributes attributes) {
		return new DbcEnvironmentVariable(variable.name(), variable.type(), variable.minimum(), variable.maximum(), variable.unit(), variable.initialValue(),
				variable.id(), variable.access(), variable.nodes(), labels, comment, attributes);
	}
}
