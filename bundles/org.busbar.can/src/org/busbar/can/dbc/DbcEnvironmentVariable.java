package org.busbar.can.dbc;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An environment variable. Nothing in Busbar uses it; it is kept so that a file can be written again.
 *
 * @param name         name
 * @param type         0 integer, 1 float, 2 string
 * @param minimum      smallest value
 * @param maximum      largest value
 * @param unit         unit
 * @param initialValue first value
 * @param id           number
 * @param access       access word such as {@code DUMMY_NODE_VECTOR0}
 * @param nodes        nodes with access
 * @param dataSize     number of bytes of a variable that holds data ({@code ENVVAR_DATA_}); empty for the others
 * @param labels       value table
 * @param comment      comment; empty when none
 * @param attributes   attributes
 */
public record DbcEnvironmentVariable(String name, int type, BigDecimal minimum, BigDecimal maximum, String unit, BigDecimal initialValue, int id, String access,
		List<String> nodes, OptionalInt dataSize, SortedMap<Long, String> labels, String comment, DbcAttributes attributes) {

	public DbcEnvironmentVariable {
		nodes = List.copyOf(nodes);
		labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
	}
}
