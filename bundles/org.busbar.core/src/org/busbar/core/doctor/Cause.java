package org.busbar.core.doctor;

/**
 * What may be behind the findings.
 *
 * @param id       stable identifier: {@code inverter-protocol}
 * @param weight   how likely it is, 0 to 1; the weights of all causes that come into question make 1, of which only the first are shown
 * @param text     the cause
 * @param nextTest the test that separates it from the others
 */
public record Cause(String id, double weight, String text, String nextTest) {
}
