package org.busbar.core.configuration;

/** A value that a field cannot have. */
final class RefusedException extends Exception {

	private static final long serialVersionUID = 1L;

	private final String text;

	/** @param text why, in the language of the reader */
	RefusedException(String text) {
		super(text);
		this.text = text;
	}

	String text() {
		return text;
	}
}
