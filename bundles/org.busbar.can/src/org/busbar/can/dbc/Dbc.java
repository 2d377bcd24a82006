package org.busbar.can.dbc;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a DBC file says. Immutable.
 *
 * @param version     text of {@code VERSION}
 * @param newSymbols  keywords that {@code NS_} names
 * @param bitTiming   what {@code BS_} says; empty for nothing
 * @param nodes       nodes in the order of the file
 * @param messages    messages in the order of the file
 * @param valueTables named value tables, each by raw value
 * @param environment environment variables
 * @param definitions attribute definitions in the order of the file
 * @param comment     comment of the network; empty when none
 * @param attributes  attributes of the network
 * @param relations   attributes of nodes together with messages, signals or environment variables, in the order of the file
 */
public record Dbc(String version, List<String> newSymbols, String bitTiming, List<DbcNode> nodes, List<DbcMessage> messages,
		SortedMap<String, SortedMap<Long, String>> valueTables, List<DbcEnvironmentVariable> environment, List<DbcAttributeDefinition> definitions,
		String comment, DbcAttributes attributes, List<DbcRelation> relations) {

	public Dbc {
		newSymbols = List.copyOf(newSymbols);
		nodes = List.copyOf(nodes);
		messages = List.copyOf(messages);
		SortedMap<String, SortedMap<Long, String>> tables = new TreeMap<>();
		for (Map.Entry<String, SortedMap<Long, String>> table : valueTables.entrySet()) {
			tables.put(table.getKey(), Collections.unmodifiableSortedMap(new TreeMap<>(table.getValue())));
		}
		valueTables = Collections.unmodifiableSortedMap(tables);
		environment = List.copyOf(environment);
		definitions = List.copyOf(definitions);
		relations = List.copyOf(relations);
	}

	/** The same with other messages. */
	public Dbc withMessages(List<DbcMessage> others) {
		return new Dbc(version, newSymbols, bitTiming, nodes, others, valueTables, environment, definitions, comment, attributes, relations);
	}

	/** The message with this name. */
	public Optional<DbcMessage> message(String name) {
		return messages.stream().filter(message -> message.name().equals(name)).findFirst();
	}

	/** The definition of an attribute. */
	public Optional<DbcAttributeDefinition> definition(DbcAttributeDefinition.Target target, String name) {
		return definitions.stream().filter(definition -> definition.target() == target && definition.name().equals(name)).findFirst();
	}
}
