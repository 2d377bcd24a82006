package org.busbar.core.protocol;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.busbar.can.dbc.Dbc;
import org.busbar.can.dbc.DbcAttributes;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.can.dbc.DbcNode;
import org.busbar.can.dbc.DbcRelation;

/**
 * Puts DBC files on top of each other. A later one replaces messages of the same identifier as a whole, with their signals, attributes and value tables; what it
 * replaces keeps its place. Nodes, definitions and tables of the files are joined, the later one counting where both have the same.
 */
final class DbcLayers {

	private DbcLayers() {
	}

	static Dbc merge(List<Dbc> layers) {
		return layers.stream().reduce(DbcLayers::merge).orElseThrow(() -> new IllegalArgumentException("A protocol has at least one DBC layer"));
	}

	private static Dbc merge(Dbc lower, Dbc upper) {
		SortedMap<String, SortedMap<Long, String>> tables = new TreeMap<>(lower.valueTables());
		tables.putAll(upper.valueTables());
		return new Dbc(lower.version(), List.copyOf(join(lower.newSymbols(), upper.newSymbols(), symbol -> symbol)),
				lower.bitTiming().isEmpty() ? upper.bitTiming() : lower.bitTiming(), List.copyOf(join(lower.nodes(), upper.nodes(), DbcNode::name)),
				List.copyOf(join(lower.messages(), upper.messages(), DbcMessage::key)),
				tables, List.copyOf(join(lower.environment(), upper.environment(), variable -> variable.name())),
				List.copyOf(join(lower.definitions(), upper.definitions(), definition -> List.of(definition.target(), definition.name()))),
				lower.comment().isEmpty() ? upper.comment() : lower.comment(), join(lower.attributes(), upper.attributes()),
				List.copyOf(join(lower.relations(), upper.relations(), DbcLayers::related)));
	}

	private static Object related(DbcRelation relation) {
		return List.of(relation.target(), relation.attribute(), relation.node(), relation.message(), relation.object());
	}

	private static <T> Collection<T> join(List<T> lower, List<T> upper, Function<T, Object> key) {
		Map<Object, T> joined = new LinkedHashMap<>();
		lower.forEach(element -> joined.put(key.apply(element), element));
		upper.forEach(element -> joined.put(key.apply(element), element));
		return joined.values();
	}

	private static DbcAttributes join(DbcAttributes lower, DbcAttributes upper) {
		return new DbcAttributes(join(lower.values(), upper.values()), join(lower.defaults(), upper.defaults()));
	}

	private static SortedMap<String, String> join(SortedMap<String, String> lower, SortedMap<String, String> upper) {
		SortedMap<String, String> joined = new TreeMap<>(lower);
		joined.putAll(upper);
		return joined;
	}
}
