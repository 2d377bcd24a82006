package org.busbar.core.protocol;

/**
 * A signal whose mapping to a quantity cannot be used; its values are decoded, but belong to no quantity.
 *
 * @param message name of the DBC message
 * @param signal  name of the signal
 * @param text    what is wrong and what is right
 */
public record MappingProblem(String message, String signal, String text) {
}
