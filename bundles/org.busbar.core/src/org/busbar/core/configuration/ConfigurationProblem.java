package org.busbar.core.configuration;

import org.busbar.api.doctor.Severity;

/**
 * Something in a configuration that is wrong, missing or still to be done.
 *
 * @param severity how urgent it is
 * @param id       stable name of what was checked: {@code limits.charge-voltage}
 * @param path     where: names of features with dots between them, and the id of the part in brackets where there are several, as
 *                 {@code cable.wires[wire-GND].batteryPin}
 * @param message  what is so, in the language of the reader
 * @param action   what to do
 */
public record ConfigurationProblem(Severity severity, String id, String path, String message, String action) {
}
