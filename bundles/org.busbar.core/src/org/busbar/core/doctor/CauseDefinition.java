package org.busbar.core.doctor;

/**
 * What may be behind a finding.
 *
 * @param id     key of its texts: {@code cause.<id>} and {@code cause.<id>.test}; the same cause may be behind several rules
 * @param weight how likely it is when the rule speaks, 0 to 1
 */
record CauseDefinition(String id, double weight) {
}
