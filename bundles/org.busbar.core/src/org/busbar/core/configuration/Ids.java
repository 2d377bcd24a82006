package org.busbar.core.configuration;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Makes ids that no two parts share. The same names in the same order give the same ids. */
final class Ids {

	private final Set<String> taken = new HashSet<>();

	/** Keeps these for the parts that have or had them. */
	void reserve(Collection<String> ids) {
		taken.addAll(ids);
	}

	/** An id that tells what it is of. */
	String of(String... names) {
		String wanted = String.join("-", names).replaceAll("[^A-Za-z0-9._-]+", "-");
		String id = wanted;
		for (int n = 2; !taken.add(id); n++) {
			id = wanted + '.' + n;
		}
		return id;
	}
}
