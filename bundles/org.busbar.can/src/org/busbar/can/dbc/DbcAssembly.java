package org.busbar.can.dbc;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

import org.busbar.can.dbc.DbcAttributeDefinition.Target;

/** Turns the parts of a file into records: with defaults, and with long names wherever the file has short ones. */
final class DbcAssembly {

	private final DbcAttributeBuilder attributes;
	private final DbcLongNames names;
	private final Map<Target, SortedMap<String, String>> defaults;

	DbcAssembly(DbcAttributeBuilder attributes, DbcLongNames names) {
		this.attributes = attributes;
		this.names = names;
		defaults = List.of(Target.values()).stream().collect(Collectors.toMap(target -> target, attributes::defaults));
	}

	Dbc dbc(DbcPart network, Collection<DbcPart.Node> nodes, Map<Long, DbcPart.Message> messages, Collection<DbcPart.Variable> environment, String version,
			List<String> newSymbols, String bitTiming, SortedMap<String, SortedMap<Long, String>> valueTables, Collection<DbcRelation> relations) {
		Map<Integer, DbcPart.Message> byKey = messages.values().stream().collect(Collectors.toMap(DbcPart.Message::key, message -> message));
		return new Dbc(version, newSymbols, bitTiming,
				nodes.stream().map(node -> new DbcNode(node.name, node.comment, attributes(Target.NODE, node))).toList(),
				messages.values().stream().map(this::message).toList(), valueTables, environment.stream().map(this::variable).toList(),
				attributes.definitions(), network.comment, attributes(Target.NETWORK, network),
				relations.stream().map(relation -> relation(relation, byKey)).toList());
	}

	private DbcMessage message(DbcPart.Message message) {
		return new DbcMessage(message.plainId(), message.extended(), message.name, message.dlc, names.node(message.sender), nodes(message.transmitters),
				message.signals.values().stream().map(signal -> signal(message, signal)).toList(),
				message.groups.stream().map(group -> new DbcSignalGroup(group.name(), group.repetitions(),
						group.signals().stream().map(name -> signal(message, name)).toList())).toList(),
				message.comment, attributes(Target.MESSAGE, message));
	}

	private DbcSignal signal(DbcPart.Message message, DbcPart.Signal part) {
		DbcSignal read = part.read;
		DbcMultiplexing multiplexing = part.multiplexing instanceof DbcMultiplexing.Multiplexed(var multiplexor, var by, var ranges)
				? new DbcMultiplexing.Multiplexed(multiplexor, signal(message, by), ranges)
				: part.multiplexing;
		return new DbcSignal(part.name, read.startBit(), read.length(), read.bigEndian(), read.signed(), part.type, read.factor(), read.offset(),
				read.minimum(), read.maximum(), read.unit(), nodes(read.receivers()), multiplexing, part.labels, part.comment,
				attributes(Target.SIGNAL, part));
	}

	private DbcEnvironmentVariable variable(DbcPart.Variable part) {
		DbcEnvironmentVariable read = part.read;
		return new DbcEnvironmentVariable(part.name, read.type(), read.minimum(), read.maximum(), read.unit(), read.initialValue(), read.id(), read.access(),
				nodes(read.nodes()), part.dataSize, part.labels, part.comment, attributes(Target.ENVIRONMENT_VARIABLE, part));
	}

	private DbcRelation relation(DbcRelation read, Map<Integer, DbcPart.Message> messages) {
		String object = switch (read.target()) {
			case NODE_SIGNAL -> signal(messages.get(read.message().orElseThrow()), read.object());
			case NODE_ENVIRONMENT_VARIABLE -> names.variable(read.object());
			default -> read.object();
		};
		return new DbcRelation(read.target(), read.attribute(), names.node(read.node()), read.message(), object, read.value());
	}

	private List<String> nodes(List<String> written) {
		return written.stream().map(names::node).toList();
	}

	private static String signal(DbcPart.Message message, String name) {
		DbcPart.Signal signal = message.signals.get(name);
		return signal == null ? name : signal.name;
	}

	private DbcAttributes attributes(Target target, DbcPart part) {
		return new DbcAttributes(part.attributes, defaults.getOrDefault(target, Collections.emptySortedMap()));
	}
}
