package org.busbar.core.configuration;

import java.util.List;

import org.busbar.api.wiring.ConnectorType;

/**
 * The copied socket of one device.
 *
 * @param id       stable identifier within the document
 * @param socketId id in the file it was copied from
 * @param name     the print beside the connector
 * @param type     its mechanical form
 * @param note     how to recognise it; empty when nothing
 * @param pins     every pin, the unknown ones included
 * @param hazards  what can go wrong at this very socket
 */
public record CopiedSocket(String id, String socketId, String name, ConnectorType type, String note, List<CopiedPin> pins,
		List<CopiedHazard> hazards) implements Part {

	public CopiedSocket {
		pins = List.copyOf(pins);
		hazards = List.copyOf(hazards);
	}
}
