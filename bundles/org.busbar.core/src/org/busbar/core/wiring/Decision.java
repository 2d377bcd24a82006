package org.busbar.core.wiring;

import org.busbar.api.catalogue.Device;

/**
 * What somebody read or measured on a device, and what follows from it where sources contradict each other or tell nothing.
 *
 * @param end     which of the two devices
 * @param signal  the signal that the sources do not agree on, or tell no pin of
 * @param pin     the pin that carries it; one of those that a source names, or that nothing is known of
 * @param reading what was read or measured, in the words of who did it; empty when not told
 */
public record Decision(Device.Kind end, String signal, int pin, String reading) {
}
