package org.busbar.cli;

import org.busbar.can.capture.CaptureProblem;
import org.busbar.cli.console.Console;
import org.busbar.core.log.LogReader;
import org.eclipse.osgi.util.NLS;

/** A log as it is read. Tells the first of its problems and counts the others. */
abstract class ReadLog implements LogReader.Handler {

	/** More problems than these say nothing new. */
	private static final int SHOWN_PROBLEMS = 10;

	private final String name;
	private final Console console;
	private long problems;

	/** @param name what messages call the log */
	ReadLog(String name, Console console) {
		this.name = name;
		this.console = console;
	}

	@Override
	public final void problem(int line, int column, String message) {
		problem(name + ':' + line + ':' + column + ": " + message);
	}

	@Override
	public final void problem(CaptureProblem problem) {
		problem(NLS.bind(Messages.capture_problem, new Object[]{name, problem.offset(), problem.message()}));
	}

	private void problem(String message) {
		problems++;
		if (problems <= SHOWN_PROBLEMS) {
			console.tell(message);
		}
	}

	/** Tells how many problems were not told, and whether there were any at all. */
	final boolean concludeProblems() {
		if (problems > SHOWN_PROBLEMS) {
			tell(Messages.more_problems, problems - SHOWN_PROBLEMS);
		}
		return problems > 0;
	}

	/** @param arguments of the message after the name of the log */
	final void tell(String message, Object... arguments) {
		Object[] all = new Object[arguments.length + 1];
		all[0] = name;
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		console.tell(NLS.bind(message, all));
	}

	final String name() {
		return name;
	}
}
