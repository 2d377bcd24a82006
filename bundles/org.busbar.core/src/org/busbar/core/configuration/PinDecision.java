package org.busbar.core.configuration;

import org.busbar.api.protocol.Role;

/**
 * What was read or measured at a site where the sources do not agree on a pin, or do not name it.
 *
 * @param id      stable identifier within the document
 * @param side    at which end
 * @param signal  the signal
 * @param pin     number of the pin that carries it
 * @param reading what was read or measured, in the words of who did it
 */
public record PinDecision(String id, Role side, String signal, int pin, String reading) implements Part {
}
