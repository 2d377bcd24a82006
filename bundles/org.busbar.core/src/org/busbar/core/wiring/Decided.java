package org.busbar.core.wiring;

import java.util.List;

/**
 * What a reading has decided.
 *
 * @param contradiction what the sources say, or that they say nothing
 * @param decision      what was read
 */
public record Decided(Contradiction contradiction, Decision decision) {

	/** The pins that fell away; none where no source told one. */
	public List<Integer> setAside() {
		return contradiction.unknown() ? List.of() : contradiction.pins().stream().filter(pin -> pin != decision.pin()).toList();
	}
}
