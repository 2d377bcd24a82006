package org.busbar.tck;

import java.nio.file.Path;
import java.util.List;

/** What came of checking a bundle. */
public sealed interface CheckResult {

	/** Whether the bundle may be shipped: it could be read and breaks no rule that counts as an error. */
	boolean fits();

	/**
	 * The bundle was read and held against every rule.
	 *
	 * @param bundle   symbolic name of the bundle
	 * @param captures how many captures it ships; a brand of which nobody has a recording has none
	 * @param problems where it breaks a rule, in the order of the rules
	 */
	record Checked(String bundle, int captures, List<Problem> problems) implements CheckResult {

		public Checked {
			problems = List.copyOf(problems);
		}

		@Override
		public boolean fits() {
			return problems.stream().noneMatch(problem -> problem.rule().severity() == Severity.ERROR);
		}
	}

	/**
	 * There is no bundle that could be read.
	 *
	 * @param path    what was to be checked
	 * @param message why not, and what to do
	 */
	record Unreadable(Path path, String message) implements CheckResult {

		@Override
		public boolean fits() {
			return false;
		}
	}
}
