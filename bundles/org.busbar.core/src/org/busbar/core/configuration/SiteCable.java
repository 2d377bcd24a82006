package org.busbar.core.configuration;

import java.util.List;

/**
 * The cable between the two sockets.
 *
 * @param id        stable identifier within the document
 * @param name      what it is called or labelled; empty when nothing
 * @param length    metres; {@link Double#NaN} when not measured
 * @param decisions what was read or measured where the sources leave a pin open
 * @param wires     its conductors
 * @param note      shield, terminators and what else to know; empty when nothing
 */
public record SiteCable(String id, String name, double length, List<PinDecision> decisions, List<SiteWire> wires, String note) implements Part {

	public SiteCable {
		decisions = List.copyOf(decisions);
		wires = List.copyOf(wires);
	}
}
