package org.busbar.core.wiring;

import org.busbar.api.catalogue.Device;

/**
 * A signal that the cable needs and whose pin is not known at one end, or at neither.
 *
 * @param signal the signal
 * @param end    where its pin is not known
 * @param action what to measure or ask, in the language of the reader
 */
public record MissingPin(String signal, Device.Kind end, String action) {
}
