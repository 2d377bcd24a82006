package org.busbar.core.configuration;

/**
 * What the inverter of a site is set to, for all modules together. Numbers are {@link Double#NaN} where nothing is set.
 *
 * @param id               stable identifier within the document
 * @param chargeVoltage    charge voltage limit in V
 * @param dischargeVoltage discharge voltage limit in V
 * @param chargeCurrent    charge current limit in A
 * @param dischargeCurrent discharge current limit in A
 * @param note             where they are set, and what else to know; empty when nothing
 */
public record Limits(String id, double chargeVoltage, double dischargeVoltage, double chargeCurrent, double dischargeCurrent, String note) implements Part {
}
