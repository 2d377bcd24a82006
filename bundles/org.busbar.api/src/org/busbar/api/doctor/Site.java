package org.busbar.api.doctor;

/**
 * What is known of the installation apart from the bus. Texts are empty and numbers {@link Double#NaN} or 0 where nothing was said.
 *
 * @param protocol    id of the protocol
 * @param brand       id of the inverter brand
 * @param battery     id of the battery
 * @param cells       cells in series
 * @param capacity    installed capacity in Ah
 */
public record Site(String protocol, String brand, String battery, int cells, double capacity) {
}
