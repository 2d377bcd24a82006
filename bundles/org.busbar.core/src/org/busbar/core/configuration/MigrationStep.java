package org.busbar.core.configuration;

import java.util.function.Consumer;

import org.w3c.dom.Document;

/**
 * How a document of one version becomes one of the next.
 *
 * @param from    the version that it is written for
 * @param changes changes the document in place; the namespace follows by itself
 */
record MigrationStep(int from, Consumer<Document> changes) {
}
