package org.busbar.core.wiring;

import org.busbar.api.fact.Confidence;
import org.busbar.api.wiring.Wire;

/**
 * One row of a cable's wiring table. Where sources contradict each other there is a row for each claim, and all of them stand.
 *
 * @param signal   the signal that both ends carry
 * @param inverter the pin at the inverter's end
 * @param battery  the pin at the battery's end
 */
public record CableWire(String signal, PinClaim inverter, PinClaim battery) {

	/** The weaker of the two ends. */
	public Confidence confidence() {
		return inverter.confidence().and(battery.confidence());
	}

	/** The weaker of the two ends. */
	public Agreement agreement() {
		return inverter.agreement().and(battery.agreement());
	}

	public boolean contradicted() {
		return agreement() == Agreement.CONTRADICTED;
	}

	/** The row with the best known assignment of each end alone. */
	public Wire leading() {
		return new Wire(signal, inverter.pin(), inverter.leading(), battery.pin(), battery.leading());
	}
}
