package org.busbar.can.dbc;

/** Ends the reading of a file that breaks the grammar; never leaves the package. */
final class DbcSyntaxException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int line;
	private final int column;

	DbcSyntaxException(int line, int column, String message) {
		super(message, null, false, false);
		this.line = line;
		this.column = column;
	}

	int line() {
		return line;
	}

	DbcProblem problem(String file) {
		return new DbcProblem(file, line, column, String.valueOf(getMessage()));
	}
}
