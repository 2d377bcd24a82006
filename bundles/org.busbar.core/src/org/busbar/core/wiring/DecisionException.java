package org.busbar.core.wiring;

/** A decision does not fit what the sources say. The message tells what can be decided. */
public class DecisionException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	public DecisionException(String message) {
		super(message);
	}
}
