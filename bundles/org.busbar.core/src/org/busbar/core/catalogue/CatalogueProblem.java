package org.busbar.core.catalogue;

/**
 * Something wrong with what a bundle ships.
 *
 * @param kind    which kind of thing is wrong
 * @param bundle  symbolic name of the bundle
 * @param path    path of the file inside the bundle
 * @param line    line, from 1; 0 when not known
 * @param column  column, from 1; 0 when not known
 * @param message what is wrong and what to do, in plain English
 */
public record CatalogueProblem(Kind kind, String bundle, String path, int line, int column, String message) {

	/** What can be wrong. */
	public enum Kind {
		/** A file that the manifest or a document names is missing or cannot be read. */
		FILE,
		/** The document is no document of its kind, or holds something that the schema does not have. */
		SYNTAX,
		/** Something that the schema demands is missing. */
		REQUIRED,
		/** Two things have the same id. */
		DUPLICATE,
		/** Something that is named within the bundle is not there. */
		REFERENCE,
		/** A protocol that is named is shipped by no bundle. */
		PROTOCOL,
		/** A key of a source is not in the source list. */
		SOURCE_KEY,
		/** A fact has no source. */
		NO_SOURCE,
		/** A text is in no localization file. */
		TEXT,
		/** A text stands in the document where its key is meant. */
		LITERAL,
		/** A pin is listed and nothing is said of it. */
		NO_ROLE,
		/** Nothing is said to be unknown. */
		NOTHING_UNKNOWN,
		/** A DBC file is refused or odd. */
		DBC,
		/** A value that cannot be. */
		VALUE,
		/** Anything else. */
		OTHER
	}

	/** A problem of no particular kind. */
	public CatalogueProblem(String bundle, String path, int line, int column, String message) {
		this(Kind.OTHER, bundle, path, line, column, message);
	}

	/** {@code bundle/path:line:column: message}, without what is not known. */
	@Override
	public String toString() {
		return of(bundle + '/' + path);
	}

	/** {@code file:line:column: message}, without what is not known, for those who know the file by another name. */
	public String of(String file) {
		StringBuilder text = new StringBuilder(file);
		if (line > 0) {
			text.append(':').append(line);
			if (column > 0) {
				text.append(':').append(column);
			}
		}
		return text.append(": ").append(message).toString();
	}
}
