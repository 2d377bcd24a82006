package org.busbar.api.catalogue;

import java.util.List;
import java.util.Optional;

import org.busbar.api.fact.Source;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Socket;

/**
 * What is known of one maker's inverters or batteries. Both are data of the same form, so that a cable joins any two sockets.
 *
 * @param kind      inverter brand, battery, or the computer's end of a lead
 * @param id        stable identifier, lower case: {@code victron}, {@code weco}
 * @param name      the maker's name as people write it
 * @param version   version of the bundle that ships the data
 * @param models    models and series
 * @param sockets   connectors
 * @param settings  what the installer sets
 * @param hazards   what can go wrong with any of its sockets
 * @param unknowns  what is not known
 * @param uses      what it does with protocols besides what the protocols say
 * @param captures  recordings that would settle what is not known
 * @param sources   the source list
 */
public record Device(Kind kind, String id, String name, String version, List<Model> models, List<Socket> sockets, List<Setting> settings, List<Hazard> hazards,
		List<Unknown> unknowns, List<Use> uses, List<GuidedCapture> captures, List<Source> sources) {

	/** Who makes what. */
	public enum Kind {
		/** An inverter brand. */
		INVERTER,
		/** A battery maker. */
		BATTERY,
		/** The computer's end of a maker's leads: a serial adapter, a CAN converter. */
		COMPUTER
	}

	public Device {
		models = List.copyOf(models);
		sockets = List.copyOf(sockets);
		settings = List.copyOf(settings);
		hazards = List.copyOf(hazards);
		unknowns = List.copyOf(unknowns);
		uses = List.copyOf(uses);
		captures = List.copyOf(captures);
		sources = List.copyOf(sources);
	}

	/** A device that does with protocols what they say. */
	public Device(Kind kind, String id, String name, String version, List<Model> models, List<Socket> sockets, List<Setting> settings, List<Hazard> hazards,
			List<Unknown> unknowns, List<Source> sources) {
		this(kind, id, name, version, models, sockets, settings, hazards, unknowns, List.of(), List.of(), sources);
	}

	public Optional<Model> model(String modelId) {
		return models.stream().filter(model -> model.id().equals(modelId)).findFirst();
	}

	public Optional<Socket> socket(String socketId) {
		return sockets.stream().filter(socket -> socket.id().equals(socketId)).findFirst();
	}
}
