package org.busbar.core.configuration;

import java.util.List;
import java.util.Optional;

/**
 * The battery or the inverter of a site.
 *
 * @param id           stable identifier within the document
 * @param deviceId     id of the brand or battery
 * @param deviceName   the maker's name
 * @param modelId      id of the model; empty when none was chosen
 * @param modelName    the name on the nameplate; empty when none was chosen
 * @param protocols    ids of the protocols that the model speaks, the recommended one first
 * @param serialNumber as on the nameplate; empty when not told
 * @param firmware     as the device shows it; empty when not told
 * @param modules      modules in parallel; 0 when not known or where there are none
 * @param nameplate    what it bears
 * @param origin       id of the {@link CopyOrigin}
 * @param socket       the socket in use
 * @param hazards      what can go wrong with this device
 */
public record Equipment(String id, String deviceId, String deviceName, String modelId, String modelName, List<String> protocols, String serialNumber,
		String firmware, int modules, Optional<Nameplate> nameplate, String origin, Optional<CopiedSocket> socket, List<CopiedHazard> hazards) implements Part {

	public Equipment {
		protocols = List.copyOf(protocols);
		hazards = List.copyOf(hazards);
	}

	/** Maker and model for a sentence. */
	public String name() {
		return modelName.contains(deviceName) ? modelName : (deviceName + ' ' + modelName).strip();
	}
}
