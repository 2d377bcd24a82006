package org.busbar.core.configuration;

/**
 * Something to say of a file.
 *
 * @param line    line, from 1; 0 when not known
 * @param column  column, from 1; 0 when not known
 * @param message what is so, and what to do
 */
public record FileNote(int line, int column, String message) {

	/** Something about the whole file. */
	FileNote(String message) {
		this(0, 0, message);
	}

	/** {@code line:column: message}, without what is not known. */
	@Override
	public String toString() {
		return line > 0 ? line + ":" + column + ": " + message : message;
	}
}
