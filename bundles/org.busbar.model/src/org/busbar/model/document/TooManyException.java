package org.busbar.model.document;

/** A document holds more than any has. Ends the reading: what more of it costs nobody waits for. */
final class TooManyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final DocumentProblem problem;

	TooManyException(String key, int most, int line, int column) {
		super(key);
		problem = new DocumentProblem(Math.max(line, 0), Math.max(column, 0), Messages.format(key, Integer.toString(most)));
	}

	/** For people. */
	DocumentProblem problem() {
		return problem;
	}
}
