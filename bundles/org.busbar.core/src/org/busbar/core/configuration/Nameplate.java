package org.busbar.core.configuration;

/**
 * What one module of the battery, or the inverter, bears, as its nameplate or its manual says. Numbers are {@link Double#NaN}, counts 0 where nothing is known.
 *
 * @param id               stable identifier within the document
 * @param cells            cells in series
 * @param capacity         capacity of one module in Ah
 * @param chargeVoltage    highest charge voltage in V
 * @param dischargeVoltage lowest discharge voltage in V
 * @param chargeCurrent    highest charge current of one module in A
 * @param dischargeCurrent highest discharge current of one module in A
 * @param modules          most modules in parallel that the maker allows
 * @param source           where this was read; empty when not told
 */
public record Nameplate(String id, int cells, double capacity, double chargeVoltage, double dischargeVoltage, double chargeCurrent, double dischargeCurrent,
		int modules, String source) implements Part {
}
