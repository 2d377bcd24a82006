package org.busbar.api.fact;

/**
 * Where a fact comes from.
 *
 * @param key      short key that facts refer to, unique within one data file: {@code VICDOC}
 * @param document title of the document, page or repository
 * @param place    page, table, section or commit; empty when the whole document is meant
 * @param date     date of the document or of the look at it, ISO 8601 or as printed; empty when not known
 */
public record Source(String key, String document, String place, String date) {
}
