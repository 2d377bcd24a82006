package org.busbar.api.quantity;

/**
 * A quantity at one moment.
 *
 * @param quantity which
 * @param value    the number in the quantity's unit; {@link Double#NaN} for a text and where there is no number
 * @param text     the characters of a text quantity; empty otherwise
 * @param nanos    time stamp of the frame it came from: nanoseconds since 1970-01-01 UTC
 * @param state    how far to trust it
 * @param signal   where it came from, as {@code Message.Signal} of the DBC
 */
public record QuantityValue(Quantity quantity, double value, String text, long nanos, QuantityState state, String signal) {
}
