package org.busbar.can.dbc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is odd about a file or could not be kept. */
final class DbcProblems {

	private static final int MAX_LISTED = 200;

	private final String file;
	private final List<DbcProblem> problems = new ArrayList<>();
	private int unlisted;

	DbcProblems(String file) {
		this.file = file;
	}

	/** Lists the problem whose text has this key; it is put into words only when there is room for it. */
	void add(DbcToken at, String key, Object... arguments) {
		if (problems.size() < MAX_LISTED) {
			problems.add(new DbcProblem(file, at.line(), at.column(), Messages.format(key, arguments)));
		} else {
			unlisted++;
		}
	}

	/** Whether the next one is listed, and worth being put into words. */
	boolean isOpen() {
		return problems.size() < MAX_LISTED;
	}

	/** In the order of the file; behind them the number of those that would be too many to read. */
	List<DbcProblem> all() {
		List<DbcProblem> all = new ArrayList<>(problems);
		all.sort(Comparator.comparingInt(DbcProblem::line).thenComparingInt(DbcProblem::column));
		if (unlisted > 0) {
			all.add(new DbcProblem(file, all.getLast().line(), all.getLast().column(), Messages.format("more", unlisted)));
		}
		return all;
	}
}
