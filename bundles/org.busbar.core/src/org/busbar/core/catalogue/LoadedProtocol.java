package org.busbar.core.catalogue;

import java.util.Map;

import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.can.dbc.Dbc;

/**
 * A protocol with all its DBC files, read at once.
 *
 * @param descriptor the descriptor
 * @param layers     the DBC of every layer of the descriptor, by the layer's path
 */
public record LoadedProtocol(ProtocolDescriptor descriptor, Map<String, Dbc> layers) {

	public LoadedProtocol {
		layers = Map.copyOf(layers);
	}
}
