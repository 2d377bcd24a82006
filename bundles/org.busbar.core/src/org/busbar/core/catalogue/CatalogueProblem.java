package org.busbar.core.catalogue;

/**
 * Something wrong with what a bundle ships.
 *
 * @param bundle  symbolic name of the bundle
 * @param path    path of the file inside the bundle
 * @param line    line, from 1; 0 when not known
 * @param column  column, from 1; 0 when not known
 * @param message what is wrong and what to do, in plain English
 */
public record CatalogueProblem(String bundle, String path, int line, int column, String message) {

	/** {@code bundle/path:line:column: message}, without what is not known. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(bundle).append('/').append(path);
		if (line > 0) {
			text.append(':').append(line);
			if (column > 0) {
				text.append(':').append(column);
			}
		}
		return text.append(": ").append(message).toString();
	}
}
