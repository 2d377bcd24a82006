package org.busbar.can.dbc;

/**
 * Something that is wrong with a DBC file.
 *
 * @param file    name of the file as given to the reader
 * @param line    line, from 1
 * @param column  column, from 1
 * @param message what is wrong and what was expected
 */
public record DbcProblem(String file, int line, int column, String message) {

	@Override
	public String toString() {
		return file + ':' + line + ':' + column + ": " + message;
	}
}
