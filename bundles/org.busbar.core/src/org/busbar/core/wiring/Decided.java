package org.busbar.core.wiring;

import java.util.List;

/**
 * A contradiction that a reading has decided.
 *
 * @param contradiction what the sources say
 * @param decision      what was read
 */
public record Decided(Contradiction contradiction, Decision decision) {

	/** The pins that fell away. */
	public List<Integer> setAside() {
		return contradiction.pins().stream().filter(pin -> pin != decision.pin()).toList();
	}
}
