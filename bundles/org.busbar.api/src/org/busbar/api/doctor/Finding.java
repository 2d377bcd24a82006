package org.busbar.api.doctor;

/**
 * What a rule found. Times are nanoseconds since 1970-01-01 UTC.
 *
 * @param id       id of the rule: {@code P-01}
 * @param severity how urgent it is
 * @param first    first time that it was so
 * @param last     last time that it was so
 * @param count    how many times it came to be so
 * @param evidence one sentence that says what is wrong, with the values that show it and the messages they come from
 * @param nextTest what to do next
 * @param source   who says that this is a fault
 */
public record Finding(String id, Severity severity, long first, long last, long count, String evidence, String nextTest, String source) {
}
