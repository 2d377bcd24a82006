package org.busbar.can.dbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

import org.busbar.can.CanId;
import org.busbar.can.dbc.DbcAttributeDefinition.Target;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the sections of a file say and puts it together at the end. What is said about something waits until the whole file is read: a comment may stand
 * before its message, an attribute before its definition.
 */
final class DbcBuilder {

	/** The message that holds signals of no message; some tools write it. */
	private static final long INDEPENDENT_SIGNALS = 0xC000_0000L;

	private final DbcProblems problems;
	private final DbcAttributeBuilder attributes;
	private final List<Runnable> later = new ArrayList<>();
	private final DbcPart.Network network = new DbcPart.Network();
	private final Map<String, DbcPart.Node> nodes = new LinkedHashMap<>();
	private final Map<Long, DbcPart.Message> messages = new LinkedHashMap<>();
	private final SortedMap<String, SortedMap<Long, String>> valueTables = new TreeMap<>();
	private final Map<String, DbcPart.Variable> environment = new LinkedHashMap<>();
	private final Map<List<Object>, DbcRelation> relations = new LinkedHashMap<>();
	private final List<String> newSymbols = new ArrayList<>();
	private String version = "";
	private String bitTiming = "";
	private DbcPart.@Nullable Message current;

	DbcBuilder(DbcProblems problems) {
		this.problems = problems;
		attributes = new DbcAttributeBuilder(problems);
	}

	void warn(DbcToken at, String key, Object... arguments) {
		problems.add(at, key, arguments);
	}

	void version(DbcToken at, String text) {
		replaces(at, !version.isEmpty(), "replaced.section", "VERSION");
		version = text;
	}

	void newSymbol(String keyword) {
		newSymbols.add(keyword);
	}

	void bitTiming(DbcToken at, String text) {
		replaces(at, !bitTiming.isEmpty(), "replaced.section", "BS_");
		bitTiming = text;
	}

	void node(DbcToken at) {
		if (nodes.putIfAbsent(at.text(), new DbcPart.Node(at)) != null) {
			warn(at, "node.twice", at.text());
		}
	}

	void valueTable(DbcToken at, String name, SortedMap<Long, String> table) {
		replaces(at, valueTables.put(name, table) != null, "replaced.table", name);
	}

	void message(DbcToken at, long id, String name, int dlc, String sender) {
		current = new DbcPart.Message(at, id, name, dlc, sender);
		long plain = id & ~DbcPart.Message.EXTENDED;
		if (id == INDEPENDENT_SIGNALS) {
			warn(at, "signals.independent");
		} else if (id < 0 || plain > ((id & DbcPart.Message.EXTENDED) != 0 ? CanId.MAX_EXTENDED : CanId.MAX_STANDARD)) {
			warn(at, "message.identifier", name, id);
		} else if (messages.containsKey(id)) {
			warn(at, "message.taken", name, id, messages.get(id).name);
		} else {
			messages.put(id, current);
		}
	}

	void signal(DbcToken at, DbcSignal signal) {
		DbcPart.Message message = current;
		if (message == null) {
			throw DbcTerms.fail(at, "signal.before", signal.name());
		}
		if (message.signals.putIfAbsent(signal.name(), new DbcPart.Signal(at, signal)) != null) {
			warn(at, "signal.twice", message.name, signal.name());
		}
	}

	void environmentVariable(DbcToken at, DbcEnvironmentVariable variable) {
		if (environment.putIfAbsent(variable.name(), new DbcPart.Variable(at, variable)) != null) {
			warn(at, "variable.twice", variable.name());
		}
	}

	void environmentData(DbcReference reference, int size) {
		later.add(() -> {
			if (find(reference) instanceof DbcPart.Variable variable) {
				variable.dataSize = OptionalInt.of(size);
			}
		});
	}

	void transmitters(DbcReference reference, List<String> names) {
		later.add(() -> {
			if (find(reference) instanceof DbcPart.Message message) {
				replaces(reference.at(), !message.transmitters.isEmpty(), "replaced.transmitters", message.name);
				names.stream().filter(name -> !nodes.containsKey(name) && !name.equals(DbcTerms.NO_NODE))
						.forEach(name -> warn(reference.at(), "transmitter", name, message.name));
				message.transmitters = names;
			}
		});
	}

	void comment(DbcReference reference, String text) {
		later.add(() -> {
			DbcPart part = find(reference);
			if (part != null) {
				replaces(reference.at(), !part.comment.isEmpty(), "replaced.comment", part.name);
				part.comment = text;
			}
		});
	}

	void definition(DbcToken at, DbcAttributeDefinition definition) {
		attributes.definition(at, definition);
	}

	void defaultValue(DbcToken at, String name, boolean relation, DbcToken value) {
		attributes.defaultValue(at, name, relation, value);
	}

	void attribute(DbcReference reference, String name, DbcToken value) {
		later.add(() -> {
			DbcPart part = find(reference);
			if (part != null) {
				attributes.value(reference.at(), reference.target(), name, value).ifPresent(word -> {
					String old = part.attributes.put(name, word);
					replaces(reference.at(), old != null && !old.equals(word), "replaced.attribute", name, part.name);
				});
			}
		});
	}

	void relation(Target target, String name, DbcReference nodeReference, DbcReference reference, DbcToken value) {
		later.add(() -> {
			DbcPart node = find(nodeReference);
			DbcPart part = node == null ? null : find(reference);
			if (node != null && part != null) {
				DbcPart.Message message = messages.get(reference.message());
				OptionalInt key = target == Target.NODE_ENVIRONMENT_VARIABLE || message == null ? OptionalInt.empty() : OptionalInt.of(message.key());
				attributes.value(reference.at(), target, name, value).ifPresent(word -> {
					DbcRelation old = relations.put(List.of(target, name, node.name, reference.message(), reference.name()),
							new DbcRelation(target, name, node.name, key, reference.name(), word));
					replaces(reference.at(), old != null && !old.value().equals(word), "replaced.relation", name, node.name);
				});
			}
		});
	}

	void labels(DbcReference reference, SortedMap<Long, String> table) {
		later.add(() -> {
			switch (find(reference)) {
				case DbcPart.Signal signal -> {
					replaces(reference.at(), !signal.labels.isEmpty(), "replaced.labels", signal.name);
					signal.labels = table;
				}
				case DbcPart.Variable variable -> {
					replaces(reference.at(), !variable.labels.isEmpty(), "replaced.labels", variable.name);
					variable.labels = table;
				}
				case null, default -> {
					// It has been told.
				}
			}
		});
	}

	void labelsFrom(DbcReference reference, String tableName) {
		later.add(() -> {
			SortedMap<Long, String> table = valueTables.get(tableName);
			if (table == null) {
				warn(reference.at(), "no-table", tableName);
			} else if (find(reference) instanceof DbcPart.Signal signal) {
				replaces(reference.at(), !signal.labels.isEmpty(), "replaced.labels", signal.name);
				signal.labels = table;
			}
		});
	}

	void valueType(DbcReference reference, DbcSignal.ValueType type) {
		later.add(() -> {
			if (find(reference) instanceof DbcPart.Signal signal) {
				int bits = type == DbcSignal.ValueType.FLOAT ? 32 : 64;
				int length = signal.read.length();
				if (type != DbcSignal.ValueType.INTEGER && length != bits) {
					warn(reference.at(), "signal.floating", signal.name, length, bits);
				} else {
					signal.type = type;
				}
			}
		});
	}

	void signalGroup(DbcReference reference, DbcSignalGroup group) {
		later.add(() -> {
			if (find(reference) instanceof DbcPart.Message message) {
				message.groups.add(group);
			}
		});
	}

	void extendedMultiplexing(DbcReference reference, String by, List<DbcMultiplexing.Range> ranges) {
		later.add(() -> {
			if (find(reference) instanceof DbcPart.Signal signal) {
				DbcMultiplexing before = signal.multiplexing;
				List<DbcMultiplexing.Range> all = new ArrayList<>();
				if (before instanceof DbcMultiplexing.Multiplexed multiplexed && !multiplexed.by().isEmpty()) {
					if (!multiplexed.by().equals(by)) {
						warn(reference.at(), "multiplexing.second", signal.name, multiplexed.by(), by);
						return;
					}
					all.addAll(multiplexed.ranges());
				}
				all.addAll(ranges);
				if (!messages.get(reference.message()).signals.containsKey(by) || all.isEmpty()) {
					warn(reference.at(), all.isEmpty() ? "multiplexing.none" : "multiplexing.unknown", by, signal.name);
				} else {
					signal.multiplexing = new DbcMultiplexing.Multiplexed(before.decides(), by, all);
				}
			}
		});
	}

	Dbc build() {
		attributes.applyDefaults();
		later.forEach(Runnable::run);
		messages.values().forEach(message -> new DbcCheck(problems, message).check(nodes.keySet()));
		DbcLongNames names = new DbcLongNames(problems, attributes, nodes, environment);
		messages.values().forEach(names::resolve);
		DbcCheck.names(problems, messages.values());
		return new DbcAssembly(attributes, names).dbc(network, nodes.values(), messages, environment.values(), version, newSymbols, bitTiming, valueTables,
				relations.values());
	}

	/** The thing that a reference is about; null, and told, when there is none. */
	private @Nullable DbcPart find(DbcReference reference) {
		return switch (reference.target()) {
			case NODE -> known(reference, nodes.get(reference.name()), "no-node", reference.name());
			case ENVIRONMENT_VARIABLE -> known(reference, environment.get(reference.name()), "no-variable", reference.name());
			case MESSAGE -> message(reference);
			case SIGNAL -> {
				DbcPart.Message message = message(reference);
				yield message == null
						? null
						: known(reference, message.signals.get(reference.name()), "no-signal", message.name, reference.name());
			}
			default -> network;
		};
	}

	private DbcPart.@Nullable Message message(DbcReference reference) {
		DbcPart.Message message = messages.get(reference.message());
		if (message == null && reference.message() != INDEPENDENT_SIGNALS) {
			warn(reference.at(), "no-message", reference.message());
		}
		return message;
	}

	private @Nullable DbcPart known(DbcReference reference, @Nullable DbcPart part, String otherwise, Object... arguments) {
		if (part == null) {
			warn(reference.at(), otherwise, arguments);
		}
		return part;
	}

	private void replaces(DbcToken at, boolean second, String key, Object... arguments) {
		if (second) {
			warn(at, key, arguments);
		}
	}
}
