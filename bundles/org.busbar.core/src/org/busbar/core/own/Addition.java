package org.busbar.core.own;

import java.util.List;

/** What has come of a file that the user wanted to add. */
public sealed interface Addition {

	/**
	 * It counts from now on.
	 *
	 * @param name     its name among the own files
	 * @param ids      the brands, batteries and protocols that it brings
	 * @param warnings what is wrong with it all the same
	 */
	record Added(String name, List<String> ids, List<String> warnings) implements Addition {

		public Added {
			ids = List.copyOf(ids);
			warnings = List.copyOf(warnings);
		}
	}

	/**
	 * It cannot be used; nothing has changed.
	 *
	 * @param reasons why, and what to do
	 */
	record Refused(List<String> reasons) implements Addition {

		public Refused {
			reasons = List.copyOf(reasons);
		}
	}
}
