package org.busbar.core.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;

/**
 * Everything that can be chosen, and what is wrong with the rest. An immutable snapshot: a bundle that goes away hurts nobody who holds it.
 *
 * @param brands    inverter brands, by id
 * @param batteries battery makers, by id
 * @param protocols dialects, by id
 * @param problems  what could not be read or is doubtful, by bundle, path and line
 * @param origins   which bundle ships which of them
 * @param captures  recorded buses
 * @param computers computers' ends of makers' leads, by id
 */
public record Catalogue(List<Device> brands, List<Device> batteries, List<LoadedProtocol> protocols, List<CatalogueProblem> problems, List<Origin> origins,
		List<ShippedCapture> captures, List<Device> computers) {

	/** Nothing installed. */
	public static final Catalogue EMPTY = new Catalogue(List.of(), List.of(), List.of(), List.of());

	public Catalogue {
		brands = List.copyOf(brands);
		batteries = List.copyOf(batteries);
		protocols = List.copyOf(protocols);
		problems = List.copyOf(problems);
		origins = List.copyOf(origins);
		captures = List.copyOf(captures);
		computers = List.copyOf(computers);
	}

	/** A catalogue of which nobody knows where it was read. */
	public Catalogue(List<Device> brands, List<Device> batteries, List<LoadedProtocol> protocols, List<CatalogueProblem> problems) {
		this(brands, batteries, protocols, problems, List.of());
	}

	/** A catalogue without recordings and without a computer's end of a lead. */
	public Catalogue(List<Device> brands, List<Device> batteries, List<LoadedProtocol> protocols, List<CatalogueProblem> problems, List<Origin> origins) {
		this(brands, batteries, protocols, problems, origins, List.of(), List.of());
	}

	/** What stands at the other end of a battery's cable: an inverter brand, or a computer's end of a lead. */
	public Optional<Device> brand(String id) {
		return Stream.concat(brands.stream(), computers.stream()).filter(brand -> brand.id().equals(id)).findFirst();
	}

	public Optional<Device> battery(String id) {
		return batteries.stream().filter(battery -> battery.id().equals(id)).findFirst();
	}

	public Optional<LoadedProtocol> protocol(String id) {
		return protocols.stream().filter(protocol -> protocol.descriptor().id().equals(id)).findFirst();
	}

	/** Where the brand, battery or protocol of this id was read. */
	public Optional<Origin> origin(Origin.Kind kind, String id) {
		return origins.stream().filter(origin -> origin.kind() == kind && origin.id().equals(id)).findFirst();
	}
}
