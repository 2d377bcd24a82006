package org.busbar.api.doctor;

/**
 * What a rule found.
 *
 * @param id       id of the rule: {@code P-01}
 * @param severity how urgent it is
 * @param first    first time it was seen, nanoseconds since 1970-01-01 UTC
 * @param last     last time it was seen
 * @param count    how often
 * @param evidence the values that show it, with their frame and time
 * @param nextTest what to do next
 * @param source   who says that this is a fault
 */
public record Finding(String id, Severity severity, long first, long last, long count, String evidence, String nextTest, String source) {
}
