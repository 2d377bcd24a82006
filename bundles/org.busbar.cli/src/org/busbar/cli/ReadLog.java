package org.busbar.cli;

import java.util.Collection;
import java.util.stream.Collectors;

import org.busbar.can.capture.CaptureProblem;
import org.busbar.cli.console.Console;
import org.busbar.core.log.LogReader;
import org.eclipse.osgi.util.NLS;

/** A log as it is read. Tells the first of its problems and counts the others. */
abstract class ReadLog implements LogReader.Handler {

	/** More problems than these say nothing new. */
	private static final int SHOWN_PROBLEMS = 10;
	/** Nor do more buses; a damaged log may name thousands. */
	private static final int NAMED_BUSES = 10;

	private final String name;
	private final Console console;
	private long problems;

	/** @param name what messages call the log */
	ReadLog(String name, Console console) {
		this.name = name;
		this.console = console;
	}

	@Override
	public final boolean wantsMessages() {
		return problems < SHOWN_PROBLEMS;
	}

	@Override
	public final void problem(int line, int column, String message) {
		if (wantsMessages()) {
			console.tell(name + ':' + line + ':' + column + ": " + message);
		}
		problems++;
	}

	@Override
	public void problem(CaptureProblem problem) {
		if (wantsMessages()) {
			tell(Messages.capture_problem, problem.offset(), problem.message());
		}
		problems++;
	}

	@Override
	public void unfinished() {
		tell(Messages.unfinished);
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

	/** The buses of the log that were left out, as a message names them. */
	static final String othersThan(String examined, Collection<String> buses) {
		String named = buses.stream().filter(bus -> !bus.equals(examined)).limit(NAMED_BUSES).collect(Collectors.joining(", "));
		int unnamed = buses.size() - 1 - NAMED_BUSES;
		return unnamed > 0 ? NLS.bind(Messages.more_buses, named, unnamed) : named;
	}

	final String name() {
		return name;
	}
}
