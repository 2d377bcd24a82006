package org.busbar.api.wiring;

import java.util.List;

/**
 * One connector of a device, with all its pins.
 *
 * @param id      stable identifier within its brand or battery
 * @param name    the print beside the connector
 * @param type    its mechanical form
 * @param pins    every pin, in the order of their numbers, the unknown ones included
 * @param note    how to recognise it and what else to know; empty when nothing
 * @param hazards what can go wrong at this very socket
 */
public record Socket(String id, String name, ConnectorType type, List<Pin> pins, String note, List<Hazard> hazards) {

	public Socket {
		pins = List.copyOf(pins);
		hazards = List.copyOf(hazards);
	}
}
