package org.busbar.core.configuration;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.doctor.Fact;
import org.busbar.api.doctor.Installation;
import org.busbar.api.doctor.Lead;
import org.busbar.api.protocol.Role;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.Decision;
import org.busbar.core.wiring.DecisionException;

/** What is installed at a site and how it is set up: the makers' data with the sockets and wires of the configuration. */
final class InstalledDevices {

	private static final String ON = "on";
	private static final String OFF = "off";
	/** What ticked settings of makers tell, by maker and id of the setting. */
	private static final Map<String, Map<Fact, String>> SETTINGS = Map.of("victron/dvcc", Map.of(Fact.DVCC, ON), "victron/svs-sts",
			Map.of(Fact.SHARED_VOLTAGE, OFF, Fact.SHARED_TEMPERATURE, OFF));

	private final Configuration configuration;
	private final Catalogue catalogue;

	InstalledDevices(Configuration configuration, Catalogue catalogue) {
		this.configuration = configuration;
		this.catalogue = catalogue;
	}

	Installation installation() {
		Installation installation = Installation.UNKNOWN.telling(facts()).with(lead());
		for (CableEnd end : ends()) {
			installation = installation.with(new org.busbar.api.doctor.Equipment(end.device(), end.model(), Optional.of(end.socket())));
		}
		return installation;
	}

	/** Both ends after the readings of the site, as far as they are installed. */
	private List<CableEnd> ends() {
		Optional<CableEnd> inverter = end(Role.INVERTER);
		Optional<CableEnd> battery = end(Role.BATTERY);
		if (inverter.isPresent() && battery.isPresent()) {
			try {
				Cable cable = Cable.between(inverter.get(), battery.get(), decisions());
				return List.of(cable.inverter(), cable.battery());
			} catch (@SuppressWarnings("unused") DecisionException misplaced) {
				// Validation tells of it; until then the sources stand as they are.
			}
		}
		return Stream.of(inverter, battery).flatMap(Optional::stream).toList();
	}

	private List<Decision> decisions() {
		return configuration.cable().stream().flatMap(cable -> cable.decisions().stream())
				.map(one -> new Decision(one.side() == Role.BATTERY ? Device.Kind.BATTERY : Device.Kind.INVERTER, one.signal(), one.pin(), one.reading()))
				.toList();
	}

	private Optional<CableEnd> end(Role role) {
		Optional<Equipment> equipment = configuration.equipment(role);
		Optional<CopiedSocket> copy = equipment.flatMap(Equipment::socket);
		Optional<Device> device = equipment.map(Equipment::deviceId).flatMap(id -> role == Role.BATTERY ? catalogue.battery(id) : catalogue.brand(id));
		return device.flatMap(one -> copy.map(socket -> new CableEnd(one, one.model(equipment.get().modelId()), socket(socket))));
	}

	private Socket socket(CopiedSocket copy) {
		List<Pin> pins = copy.pins().stream().map(pin -> new Pin(pin.number(), pin.assignments().stream()
				.map(one -> new Assignment(one.signal(), one.confidence(), keys(one.sources()), one.note())).toList())).toList();
		List<Hazard> hazards = copy.hazards().stream().map(one -> new Hazard(one.id(), one.level(), one.text(), one.confidence(), keys(one.sources())))
				.toList();
		return new Socket(copy.socketId(), copy.name(), copy.type(), pins, copy.note(), hazards);
	}

	private List<String> keys(List<String> sources) {
		return configuration.sources().stream().filter(source -> sources.contains(source.id())).map(CopiedSource::key).toList();
	}

	private Lead lead() {
		Map<String, Integer> numbers = Stream.of(Role.values()).map(configuration::equipment).flatMap(Optional::stream).map(Equipment::socket)
				.flatMap(Optional::stream).flatMap(socket -> socket.pins().stream())
				.collect(Collectors.toMap(CopiedPin::id, CopiedPin::number, (one, other) -> one));
		Map<Integer, Integer> joined = new HashMap<>();
		configuration.cable().stream().flatMap(cable -> cable.wires().stream()).filter(wire -> numbers.containsKey(wire.inverterPin()))
				.filter(wire -> numbers.containsKey(wire.batteryPin()))
				.forEach(wire -> joined.put(numbers.get(wire.inverterPin()), numbers.get(wire.batteryPin())));
		return joined.isEmpty() ? new Lead.Untold() : new Lead.Joining(joined);
	}

	private Map<Fact, Set<String>> facts() {
		Map<Fact, Set<String>> facts = new EnumMap<>(Fact.class);
		configuration.battery().map(Equipment::firmware).filter(firmware -> !firmware.isBlank())
				.ifPresent(firmware -> facts.put(Fact.BATTERY_FIRMWARE, Set.of(firmware.strip())));
		for (SiteSetting setting : configuration.settings()) {
			String maker = configuration.equipment(setting.side()).map(Equipment::deviceId).orElse("");
			if (setting.done()) {
				SETTINGS.getOrDefault(maker + '/' + setting.settingId(), Map.of()).forEach((fact, word) -> facts.put(fact, Set.of(word)));
			}
		}
		return facts;
	}
}
