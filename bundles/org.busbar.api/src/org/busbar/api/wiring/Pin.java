package org.busbar.api.wiring;

import java.util.List;

/**
 * One pin of a socket with everything that is said about it. A pin without an assignment is unknown and must stay unconnected; one with several is
 * contradicted when their signals differ.
 *
 * @param number      the number printed on the socket or in its drawing, from 1
 * @param assignments what the sources say, best known first
 */
public record Pin(int number, List<Assignment> assignments) {

	public Pin {
		assignments = List.copyOf(assignments);
	}

	public boolean known() {
		return !assignments.isEmpty();
	}

	/** Whether two sources say different things of this pin. */
	public boolean contradicted() {
		return assignments.stream().map(Assignment::signal).distinct().count() > 1;
	}
}
