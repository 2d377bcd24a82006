package org.busbar.can.dbc;

import java.util.List;

/** What came of reading a DBC file. */
public sealed interface DbcResult {

	/**
	 * The file was read.
	 *
	 * @param dbc      what it says
	 * @param warnings what is odd about it or could not be kept
	 */
	record Read(Dbc dbc, List<DbcProblem> warnings) implements DbcResult {

		public Read {
			warnings = List.copyOf(warnings);
		}
	}

	/**
	 * The file is no DBC file or breaks its grammar.
	 *
	 * @param problems why, at least one
	 */
	record Refused(List<DbcProblem> problems) implements DbcResult {

		public Refused {
			problems = List.copyOf(problems);
		}
	}
}
