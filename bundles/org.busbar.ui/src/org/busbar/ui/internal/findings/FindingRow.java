package org.busbar.ui.internal.findings;

/**
 * A finding as the table shows it.
 *
 * @param id       id of the rule
 * @param tint     background of its severity
 * @param isNew    whether it came up since the user last looked
 * @param severity sign and word, and whether it is new
 * @param evidence what is wrong
 * @param times    how many times it came up
 * @param since    when it first was so, local time
 * @param details  everything about it
 */
record FindingRow(String id, Tint tint, boolean isNew, String severity, String evidence, String times, String since, CardText details) {
}
