package org.busbar.core.configuration;

import java.util.List;

import org.busbar.api.fact.Confidence;

/**
 * One conductor of a cable.
 *
 * @param id          stable identifier within the document
 * @param signal      the signal that both ends carry
 * @param inverterPin id of the {@link CopiedPin} at the inverter's end
 * @param batteryPin  id of the {@link CopiedPin} at the battery's end
 * @param colour      colour of the conductor; empty when any
 * @param confidence  how well it is known
 * @param sources     ids of the {@link CopiedSource}s that it rests on
 */
public record SiteWire(String id, String signal, String inverterPin, String batteryPin, String colour, Confidence confidence,
		List<String> sources) implements Part {

	public SiteWire {
		sources = List.copyOf(sources);
	}
}
