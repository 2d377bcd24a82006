package org.busbar.cli;

/** What the exit code of the command line says to a script. */
public final class ExitCode {

	/** Done. */
	public static final int FINE = 0;
	/** Done, and a check found something. */
	public static final int FOUND = 1;
	/** The command was not written as it has to be. */
	public static final int USAGE = 2;
	/** A file or a device did not give what it had to. */
	public static final int INPUT = 3;

	private ExitCode() {
	}
}
