package org.busbar.can.dbc;

import java.util.List;

/**
 * Signals that belong together.
 *
 * @param name        name
 * @param repetitions as written
 * @param signals     names of signals of the same message
 */
public record DbcSignalGroup(String name, int repetitions, List<String> signals) {

	public DbcSignalGroup {
		signals = List.copyOf(signals);
	}
}
