package org.busbar.core.acceptance;

/**
 * What has to be so before a test begins.
 *
 * @param text  for the engineer
 * @param state whether it is
 */
public record Precondition(String text, State state) {

	/** Whether a precondition is met. */
	public enum State {
		/** The bus shows that it is so. */
		MET,
		/** The bus shows that it is not so. */
		MISSING,
		/** The bus cannot show it; the engineer has to say. */
		ASKED
	}

	static Precondition of(String key, boolean met, Object... arguments) {
		return new Precondition(Messages.format("condition." + key, arguments), met ? State.MET : State.MISSING);
	}

	static Precondition asked(String key) {
		return new Precondition(Messages.format("condition." + key), State.ASKED);
	}
}
