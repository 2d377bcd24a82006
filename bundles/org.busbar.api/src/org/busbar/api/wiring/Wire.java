package org.busbar.api.wiring;

/**
 * One conductor of a cable: what one assignment of the inverter's socket and one of the battery's socket make of it.
 *
 * @param signal      the signal both ends carry
 * @param inverterPin pin at the inverter's end
 * @param inverter    what is said of that pin
 * @param batteryPin  pin at the battery's end
 * @param battery     what is said of that pin
 */
public record Wire(String signal, int inverterPin, Assignment inverter, int batteryPin, Assignment battery) {
}
