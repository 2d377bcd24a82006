package org.busbar.core.configuration;

/**
 * What somebody wrote down on site.
 *
 * @param id     stable identifier within the document
 * @param text   the words
 * @param time   when, ISO 8601 with offset; empty when not told
 * @param person by whom; empty when not told
 */
public record Note(String id, String text, String time, String person) implements Part {
}
