package org.busbar.can.dbc;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The attributes of one thing.
 *
 * @param values   what the file sets, by name; of an enumeration its word
 * @param defaults what counts where nothing is set, by name
 */
public record DbcAttributes(SortedMap<String, String> values, SortedMap<String, String> defaults) {

	/** No attributes. */
	public static final DbcAttributes NONE = new DbcAttributes(Collections.emptySortedMap(), Collections.emptySortedMap());

	public DbcAttributes {
		values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
		defaults = Collections.unmodifiableSortedMap(new TreeMap<>(defaults));
	}

	/** The value set, else the default, else empty. */
	public Optional<String> get(String name) {
		String value = values.get(name);
		return Optional.ofNullable(value != null ? value : defaults.get(name));
	}

	/** The same with these defaults. */
	public DbcAttributes withDefaults(Map<String, String> newDefaults) {
		return new DbcAttributes(values, new TreeMap<>(newDefaults));
	}
}
