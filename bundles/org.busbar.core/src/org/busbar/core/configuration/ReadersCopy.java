package org.busbar.core.configuration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.Role;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.catalogue.Origin;
import org.busbar.core.export.WireColour;
import org.busbar.core.wiring.CableEnd;

/**
 * A configuration as somebody reads it who speaks another language than the one in which it was made. What Busbar says itself is said again. What was copied out
 * of a file is taken from that file where it is installed and the same to the byte; where it is another, the copy is all there is. What somebody typed stays.
 */
public final class ReadersCopy {

	private final Configuration configuration;
	private final Catalogue catalogue;

	private ReadersCopy(Configuration configuration, Catalogue catalogue) {
		this.configuration = configuration;
		this.catalogue = catalogue;
	}

	/** For the eye only: what is saved and signed is the configuration itself. Ids and everything but texts are the same. */
	public static Configuration of(Configuration configuration, Catalogue catalogue) {
		return new ReadersCopy(configuration, catalogue).make();
	}

	private Configuration make() {
		Optional<DeviceCopy> battery = device(Role.BATTERY, Origin.Kind.BATTERY, catalogue::battery);
		Optional<DeviceCopy> inverter = device(Role.INVERTER, Origin.Kind.BRAND, catalogue::brand);
		Optional<ProtocolDescriptor> protocol = protocol();
		Map<String, SiteSetting> settings = Stream.of(battery, inverter).flatMap(Optional::stream)
				.flatMap(copy -> copy.settings(configuration.protocol().map(ProtocolChoice::protocolId).orElse("")).stream())
				.collect(Collectors.toMap(ReadersCopy::key, one -> one, (one, other) -> one));
		return new Configuration(configuration.id(), configuration.title(), configuration.converter(), configuration.lines(), configuration.site(),
				configuration.origins(), configuration.sources(), equipment(configuration.battery(), battery), equipment(configuration.inverter(), inverter),
				configuration.cable().map(ReadersCopy::cable), configuration.protocol().map(choice -> protocol(choice, protocol)), configuration.limits(),
				configuration.settings().stream().map(one -> setting(one, Optional.ofNullable(settings.get(key(one))))).toList(), configuration.checks(),
				configuration.measurements().stream().map(ReadingTexts::again).toList(),
				configuration.tests().stream().map(test -> HandOver.again(test, protocol)).toList(), configuration.fingerprint(),
				configuration.notes(), configuration.photos());
	}

	/** What would be copied of a device today; empty where its file is not the same. */
	private Optional<DeviceCopy> device(Role side, Origin.Kind kind, Function<String, Optional<Device>> devices) {
		Optional<Equipment> equipment = configuration.equipment(side);
		return equipment.filter(one -> CatalogueChanges.isSame(configuration, catalogue, kind, Optional.of(one.deviceId()), Optional.of(one.origin())))
				.flatMap(one -> devices.apply(one.deviceId()).flatMap(device -> one.socket().flatMap(socket -> device.socket(socket.socketId()))
						.map(socket -> new DeviceCopy(side, one.id(), new CableEnd(device, device.model(one.modelId()), socket), new Ids(), one.origin()))));
	}

	private Optional<ProtocolDescriptor> protocol() {
		return configuration.protocol()
				.filter(one -> CatalogueChanges.isSame(configuration, catalogue, Origin.Kind.PROTOCOL, Optional.of(one.protocolId()),
						Optional.of(one.origin())))
				.flatMap(one -> catalogue.protocol(one.protocolId())).map(LoadedProtocol::descriptor);
	}

	private static Optional<Equipment> equipment(Optional<Equipment> copied, Optional<DeviceCopy> device) {
		return copied.map(one -> device.map(copy -> equipment(one, copy.equipment(one.modules(), one.nameplate()))).orElse(one));
	}

	private static Equipment equipment(Equipment copy, Equipment today) {
		return new Equipment(copy.id(), copy.deviceId(), today.deviceName(), copy.modelId(), today.modelName(), copy.protocols(), copy.serialNumber(),
				copy.firmware(), copy.modules(), copy.nameplate(), copy.origin(), copy.socket().map(one -> socket(one, today.socket().orElse(one))),
				hazards(copy.hazards(), today.hazards()));
	}

	private static CopiedSocket socket(CopiedSocket copy, CopiedSocket today) {
		Map<String, String> notes = today.pins().stream().flatMap(pin -> pin.assignments().stream())
				.collect(Collectors.toMap(CopiedAssignment::id, CopiedAssignment::note));
		List<CopiedPin> pins = copy.pins().stream().map(pin -> new CopiedPin(pin.id(), pin.number(), pin.assignments().stream()
				.map(one -> new CopiedAssignment(one.id(), one.signal(), one.confidence(), one.sources(), notes.getOrDefault(one.id(), one.note()))).toList()))
				.toList();
		return new CopiedSocket(copy.id(), copy.socketId(), today.name(), copy.type(), today.note(), pins, hazards(copy.hazards(), today.hazards()));
	}

	private static List<CopiedHazard> hazards(List<CopiedHazard> copies, List<CopiedHazard> today) {
		Map<String, String> texts = today.stream().collect(Collectors.toMap(CopiedHazard::id, CopiedHazard::text));
		return copies.stream().map(one -> new CopiedHazard(one.id(), one.level(), texts.getOrDefault(one.id(), one.text()), one.confidence(), one.sources(),
				one.acknowledged())).toList();
	}

	private static SiteCable cable(SiteCable cable) {
		return new SiteCable(cable.id(), cable.name(), cable.length(), cable.decisions(), cable.wires().stream().map(wire -> new SiteWire(wire.id(),
				wire.signal(), wire.inverterPin(), wire.batteryPin(), WireColour.again(wire.colour()), wire.confidence(), wire.sources())).toList(),
				cable.note());
	}

	private static ProtocolChoice protocol(ProtocolChoice choice, Optional<ProtocolDescriptor> today) {
		return new ProtocolChoice(choice.id(), choice.protocolId(), today.map(ProtocolDescriptor::title).orElse(choice.title()), choice.bitRate(),
				choice.options(), choice.origin());
	}

	private static String key(SiteSetting setting) {
		return setting.side() + " " + setting.settingId();
	}

	private static SiteSetting setting(SiteSetting copy, Optional<SiteSetting> today) {
		return today.filter(one -> one.origin().equals(copy.origin())).map(one -> setting(copy, one)).orElse(copy);
	}

	/** Who found what had to be there found it in every language. */
	private static SiteSetting setting(SiteSetting copy, SiteSetting today) {
		String found = copy.found().strip().equals(copy.value().strip()) ? today.value() : copy.found();
		return new SiteSetting(copy.id(), copy.side(), copy.settingId(), today.path(), today.value(), today.note(), copy.selects(), copy.shows(), copy.hides(),
				copy.seconds(), copy.unseen(), found, copy.done(), copy.origin(), copy.confidence(), copy.sources());
	}
}
