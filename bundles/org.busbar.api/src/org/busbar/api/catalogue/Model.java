package org.busbar.api.catalogue;

import java.util.List;

/**
 * A model, or a series that is wired and set alike.
 *
 * @param id        stable identifier within its brand or battery
 * @param name      the name on the nameplate
 * @param sockets   ids of the sockets that this model has, the usual one first
 * @param protocols ids of the protocols that it speaks, the recommended one first
 * @param note      what else to know; empty when nothing
 */
public record Model(String id, String name, List<String> sockets, List<String> protocols, String note) {

	public Model {
		sockets = List.copyOf(sockets);
		protocols = List.copyOf(protocols);
	}
}
