package org.busbar.core.doctor;

/**
 * What nobody said and was concluded from the bus.
 *
 * @param value    what was concluded; empty when nothing could be
 * @param evidence from what
 */
public record Inferred(String value, String evidence) {
}
