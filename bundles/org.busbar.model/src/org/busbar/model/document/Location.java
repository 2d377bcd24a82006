package org.busbar.model.document;

/**
 * Where the start tag of an element ends.
 *
 * @param line   line, from 1; 0 when not known
 * @param column column, from 1; 0 when not known
 */
public record Location(int line, int column) {

	/** Of an object that was not read from a document. */
	public static final Location UNKNOWN = new Location(0, 0);
}
