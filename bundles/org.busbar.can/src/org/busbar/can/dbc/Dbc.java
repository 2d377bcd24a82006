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
 * @param nodes       nodes in the order of the file
 * @param messages    messages in the order of the file
 * @param valueTables named value tables, each by raw value
 * @param environment environment variables
 * @param definitions attribute definitions in the order of the file
 * @param comment     comment of the network; empty when none
 * @param attributes  attributes of the network
 */
public record Dbc(String version, List<DbcNode> nodes, List<DbcMessage> messages, SortedMap<String, SortedMap<Long, String>> valueTables,
		List<DbcEnvironmentVariable> environment, List<DbcAttributeDefinition> definitions, String comment, DbcAttributes attributes) {

	public Dbc {
		nodes = List.copyOf(nodes);
		messages = List.copyOf(messages);
		SortedMap<String, SortedMap<Long, String>> tables = new TreeMap<>();
		for (Map.Entry<String, SortedMap<Long, String>> table : valueTables.entrySet()) {
			tables.put(table.getKey(), Collections.unmodifiableSortedMap(new TreeMap<>(table.getValue())));
		}
		valueTables = Collections.unmodifiableSortedMap(tables);
		environment = List.copyOf(environment);
		definitions = List.copyOf(definitions);
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
