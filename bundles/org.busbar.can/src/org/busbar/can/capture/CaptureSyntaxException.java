package org.busbar.can.capture;

/** What is read is no capture. */
final class CaptureSyntaxException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient CaptureProblem problem;

	CaptureSyntaxException(long offset, String message) {
		super(message);
		problem = new CaptureProblem(offset, message);
	}

	CaptureProblem problem() {
		return problem;
	}
}
