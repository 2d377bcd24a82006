package org.busbar.model.document;

import java.util.List;

/** What came of reading a document. */
public sealed interface DocumentResult {

	/**
	 * The document was read.
	 *
	 * @param document the document with its root object
	 * @param warnings content that is not known; it is kept and written again
	 */
	record Read(Document document, List<DocumentProblem> warnings) implements DocumentResult {

		public Read {
			warnings = List.copyOf(warnings);
		}
	}

	/**
	 * The document cannot be used.
	 *
	 * @param problems why, at least one
	 */
	record Refused(List<DocumentProblem> problems) implements DocumentResult {

		public Refused {
			problems = List.copyOf(problems);
		}
	}
}
