package org.busbar.core.wiring;

import org.busbar.api.catalogue.Device;

/**
 * What somebody read or measured on a device, and what follows from it where sources contradict each other.
 *
 * @param end     which of the two devices
 * @param signal  the signal that the sources do not agree on
 * @param pin     the pin that carries it; one of those that a source names
 * @param reading what was read or measured, in the words of who did it; empty when not told
 */
public record Decision(Device.Kind end, String signal, int pin, String reading) {
}
