package org.busbar.core.doctor;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.doctor.Equipment;
import org.busbar.api.doctor.Fact;
import org.busbar.api.doctor.Installation;
import org.busbar.api.doctor.Lead;
import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Site;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.wiring.CableEnd;

/** Sites as tests write them. */
final class ToldSite {

	private static final Catalogue DEVICES = CatalogueLoader.load(Stream
			.of("org.busbar.protocol.pylontech", "org.busbar.brand.schneider", "org.busbar.brand.studer", "org.busbar.brand.victron",
					"org.busbar.brand.voltronic", "org.busbar.battery.weco")
			.map(name -> Path.of("").toAbsolutePath().resolveSibling(name)).<DataSource>map(FolderDataSource::new).toList());

	private ToldSite() {
	}

	/** {@code breaker=no VB=0.4}: readings and facts of every kind, with a space between. */
	static Site telling(Site site, String text) {
		Map<Reading, Double> readings = new EnumMap<>(Reading.class);
		Map<Fact, Set<String>> facts = new EnumMap<>(Fact.class);
		for (String part : text.isEmpty() ? new String[0] : text.split(" ")) {
			String[] told = part.split("=");
			Optional<Reading> reading = Arrays.stream(Reading.Kind.values()).flatMap(kind -> Reading.of(kind, told[0]).stream()).findFirst();
			if (reading.isPresent()) {
				readings.put(reading.get(), Double.valueOf(told[1]));
			} else {
				Fact fact = Arrays.stream(Reading.Kind.values()).flatMap(kind -> Fact.of(kind, told[0]).stream()).findFirst().orElseThrow();
				facts.computeIfAbsent(fact, one -> new HashSet<>()).add(fact.accept(told[1]).orElseThrow());
			}
		}
		return site.measured(readings).installed(site.installation().telling(facts));
	}

	/** A site of which only inverter and battery are known, as their ids. */
	static Site of(String brand, String battery, int cells) {
		return new Site(Optional.empty(), brand, battery, cells, Double.NaN, Set.of(), Map.of());
	}

	/** A lead between two devices of the catalogue. */
	static Site joined(Equipment inverter, Equipment battery, Lead lead) {
		return of(inverter.device().id(), battery.device().id(), 0).installed(Installation.UNKNOWN.with(inverter).with(battery).with(lead));
	}

	/** A device that Busbar ships, in the socket that CAN is in. */
	static Equipment shipped(Device.Kind kind, String id, String modelId) {
		Device device = (kind == Device.Kind.BATTERY ? DEVICES.battery(id) : DEVICES.brand(id)).orElseThrow();
		Optional<Model> model = modelId.isEmpty() ? Optional.empty() : Optional.of(device.model(modelId).orElseThrow());
		return new Equipment(device, model, CableEnd.of(device, model).map(CableEnd::socket));
	}

	/** What is found without a bus. */
	static String found(Site site) {
		Doctor doctor = new Doctor(site, Scene.CATALOGUE.protocols());
		doctor.advance(0);
		return String.join(", ", Scene.found(doctor.diagnosis()));
	}
}
