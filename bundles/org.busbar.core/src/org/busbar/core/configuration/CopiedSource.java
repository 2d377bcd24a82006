package org.busbar.core.configuration;

/**
 * Where a copied fact comes from.
 *
 * @param id       stable identifier within the document
 * @param key      the key in the file it was copied from
 * @param document title of the document, page or repository
 * @param place    page, table, section or commit; empty when the whole document is meant
 * @param date     date, ISO 8601 or as printed; empty when not known
 * @param origin   id of the {@link CopyOrigin}
 */
public record CopiedSource(String id, String key, String document, String place, String date, String origin) implements Part {
}
