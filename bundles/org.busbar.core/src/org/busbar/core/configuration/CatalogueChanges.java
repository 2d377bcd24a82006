package org.busbar.core.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.protocol.Role;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.Origin;
import org.busbar.core.export.LeadStandard;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.Decision;
import org.busbar.core.wiring.DecisionException;

/**
 * What has changed in the catalogue since a configuration was made. It is shown and never applied: what was signed stays as it is until somebody decides
 * otherwise. What comes from a file that is still the same is not compared, as its texts may have been copied in another language.
 */
public final class CatalogueChanges {

	private final Configuration configuration;
	private final Catalogue catalogue;
	private final List<Difference> gone = new ArrayList<>();

	private CatalogueChanges(Configuration configuration, Catalogue catalogue) {
		this.configuration = configuration;
		this.catalogue = catalogue;
	}

	/** The copies in the configuration, before, and what would be copied today, after. */
	public static List<Difference> of(Configuration configuration, Catalogue catalogue) {
		return new CatalogueChanges(configuration, catalogue).changes();
	}

	private List<Difference> changes() {
		Optional<CableEnd> battery = end(Role.BATTERY, catalogue::battery);
		Optional<CableEnd> inverter = end(Role.INVERTER, catalogue::brand);
		Optional<ProtocolChoice> protocol = configuration.protocol().filter(choice -> !choice.protocolId().isEmpty());
		protocol.filter(choice -> catalogue.protocol(choice.protocolId()).isEmpty())
				.ifPresent(choice -> gone.add(new Difference(Difference.Kind.REMOVED, "protocol.protocolId", choice.title(), "")));
		if (!gone.isEmpty() || battery.isEmpty() || inverter.isEmpty() || protocol.isEmpty()) {
			return List.copyOf(gone);
		}
		return Difference.between(copies(configuration), copies(kept(fresh(battery.get(), inverter.get(), protocol.get()))));
	}

	private Optional<CableEnd> end(Role role, Function<String, Optional<Device>> devices) {
		Optional<Equipment> equipment = configuration.equipment(role).filter(one -> one.socket().isPresent());
		if (equipment.isEmpty()) {
			return Optional.empty();
		}
		Equipment copy = equipment.get();
		String path = role == Role.BATTERY ? "battery" : "inverter";
		Optional<Device> device = devices.apply(copy.deviceId());
		Optional<CableEnd> found = device
				.flatMap(one -> one.socket(copy.socket().orElseThrow().socketId()).map(socket -> new CableEnd(one, one.model(copy.modelId()), socket)));
		if (device.isEmpty()) {
			gone.add(new Difference(Difference.Kind.REMOVED, path + ".deviceId", copy.deviceName(), ""));
		} else if (found.isEmpty()) {
			gone.add(new Difference(Difference.Kind.REMOVED, path + ".socket", copy.socket().orElseThrow().name(), ""));
		}
		return found;
	}

	private Configuration fresh(CableEnd battery, CableEnd inverter, ProtocolChoice protocol) {
		List<Decision> decisions = configuration.cable().stream().flatMap(cable -> cable.decisions().stream())
				.map(one -> new Decision(one.side() == Role.BATTERY ? Device.Kind.BATTERY : Device.Kind.INVERTER, one.signal(), one.pin(), one.reading()))
				.toList();
		try {
			return fresh(battery, inverter, protocol, decisions);
		} catch (@SuppressWarnings("unused") DecisionException overtaken) {
			// The sources leave nothing to decide there any more; that is a change of the wires then.
			return fresh(battery, inverter, protocol, List.of());
		}
	}

	private Configuration fresh(CableEnd battery, CableEnd inverter, ProtocolChoice protocol, List<Decision> decisions) {
		return NewConfiguration.of(catalogue, new SitePlan("", Optional.empty(), battery, 0, Optional.empty(), inverter, decisions, LeadStandard.USUAL,
				protocol.protocolId(), Map.of(), 0, "", List.of(), Optional.empty()));
	}

	/** What would be copied today, with the copies of before where their file is still the same. */
	private Configuration kept(Configuration fresh) {
		boolean battery = isSame(Origin.Kind.BATTERY, configuration.battery().map(Equipment::deviceId), configuration.battery().map(Equipment::origin));
		boolean inverter = isSame(Origin.Kind.BRAND, configuration.inverter().map(Equipment::deviceId), configuration.inverter().map(Equipment::origin));
		boolean protocol = isSame(Origin.Kind.PROTOCOL, configuration.protocol().map(ProtocolChoice::protocolId),
				configuration.protocol().map(ProtocolChoice::origin));
		List<SiteSetting> settings = Stream.of(Role.BATTERY, Role.INVERTER)
				.flatMap(role -> ((role == Role.BATTERY ? battery : inverter) ? configuration : fresh).settings().stream().filter(one -> one.side() == role))
				.toList();
		Map<String, CopiedSource> before = configuration.sources().stream().collect(Collectors.toMap(CopiedSource::id, one -> one, (one, other) -> one));
		List<CopiedSource> sources = battery && inverter
				? configuration.sources()
				: fresh.sources().stream().map(one -> unchanged(one) ? before.getOrDefault(one.id(), one) : one).toList();
		return new Configuration(fresh.id(), "", "", List.of(), Optional.empty(), fresh.origins(), sources, (battery ? configuration : fresh).battery(),
				(inverter ? configuration : fresh).inverter(), battery && inverter ? configuration.cable() : fresh.cable(),
				(protocol ? configuration : fresh).protocol(), Optional.empty(), settings, List.of(), List.of(), List.of());
	}

	private boolean unchanged(CopiedSource source) {
		Map<String, String> hashes = configuration.origins().stream().collect(Collectors.toMap(CopyOrigin::id, CopyOrigin::hash, (one, other) -> one));
		return catalogue.origins().stream().anyMatch(origin -> origin.hash().equals(hashes.get(source.origin())));
	}

	private boolean isSame(Origin.Kind kind, Optional<String> id, Optional<String> origin) {
		return isSame(configuration, catalogue, kind, id, origin);
	}

	/** Whether the file that something was copied from is installed, and the same to the byte. */
	static boolean isSame(Configuration configuration, Catalogue catalogue, Origin.Kind kind, Optional<String> id, Optional<String> origin) {
		Optional<String> then = configuration.origins().stream().filter(one -> origin.filter(one.id()::equals).isPresent()).map(CopyOrigin::hash).findFirst();
		return then.isPresent() && id.flatMap(one -> catalogue.origin(kind, one)).map(Origin::hash).equals(then);
	}

	/** What was copied, without what belongs to the site. */
	private static Configuration copies(Configuration whole) {
		Optional<SiteCable> cable = whole.cable()
				.map(one -> new SiteCable(one.id(), "", Double.NaN, List.of(), one.wires().stream().map(CatalogueChanges::copy).toList(), ""));
		Optional<ProtocolChoice> protocol = whole.protocol()
				.map(one -> new ProtocolChoice(one.id(), one.protocolId(), one.title(), 0, List.of(), one.origin()));
		return new Configuration("", "", "", List.of(), Optional.empty(), whole.origins(), whole.sources(), whole.battery().map(CatalogueChanges::copy),
				whole.inverter().map(CatalogueChanges::copy), cable, protocol, Optional.empty(),
				whole.settings().stream().filter(one -> !one.settingId().isEmpty()).map(CatalogueChanges::copy).toList(), List.of(), List.of(), List.of());
	}

	private static SiteWire copy(SiteWire wire) {
		return new SiteWire(wire.id(), wire.signal(), wire.inverterPin(), wire.batteryPin(), "", wire.confidence(), wire.sources());
	}

	private static SiteSetting copy(SiteSetting setting) {
		return new SiteSetting(setting.id(), setting.side(), setting.settingId(), setting.path(), setting.value(), setting.note(), setting.selects(),
				setting.shows(),
				setting.hides(), setting.seconds(), setting.unseen(), "", false, setting.origin(), setting.confidence(), setting.sources());
	}

	private static Equipment copy(Equipment device) {
		return new Equipment(device.id(), device.deviceId(), device.deviceName(), device.modelId(), device.modelName(), device.protocols(), "", "", 0,
				Optional.empty(), device.origin(), device.socket().map(CatalogueChanges::copy),
				device.hazards().stream().map(CatalogueChanges::copy).toList());
	}

	private static CopiedSocket copy(CopiedSocket socket) {
		return new CopiedSocket(socket.id(), socket.socketId(), socket.name(), socket.type(), socket.note(), socket.pins(),
				socket.hazards().stream().map(CatalogueChanges::copy).toList());
	}

	private static CopiedHazard copy(CopiedHazard hazard) {
		return new CopiedHazard(hazard.id(), hazard.level(), hazard.text(), hazard.confidence(), hazard.sources(), false);
	}
}
