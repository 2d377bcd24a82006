package org.busbar.core.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.Role;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.catalogue.Origin;
import org.busbar.core.export.WireColour;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableWire;
import org.busbar.core.wiring.Decision;

/**
 * Makes a configuration of what the catalogue knows: copies of wiring, settings, hazards and ids, with the version of the bundle and the hash of the file that
 * each comes from. The same plan and catalogue give the same configuration.
 */
public final class NewConfiguration {

	private static final String ID = "site";

	private final Catalogue catalogue;
	private final SitePlan plan;
	private final Ids ids = new Ids();
	private final List<CopyOrigin> origins = new ArrayList<>();

	private NewConfiguration(Catalogue catalogue, SitePlan plan) {
		this.catalogue = catalogue;
		this.plan = plan;
	}

	/**
	 * A new configuration.
	 *
	 * @throws org.busbar.core.wiring.DecisionException when a decision does not fit what the sources say
	 */
	public static Configuration of(Catalogue catalogue, SitePlan plan) {
		return new NewConfiguration(catalogue, plan).make();
	}

	private Configuration make() {
		String id = ids.of(ID);
		Stream.of(plan.site(), plan.nameplate(), plan.limits()).flatMap(Optional::stream).map(Part::id).forEach(ids::of);
		DeviceCopy battery = new DeviceCopy(Role.BATTERY, "battery", plan.battery(), ids, origin(Origin.Kind.BATTERY, plan.battery().device().id()));
		DeviceCopy inverter = new DeviceCopy(Role.INVERTER, "inverter", plan.inverter(), ids, origin(Origin.Kind.BRAND, plan.inverter().device().id()));
		Equipment batteryCopy = battery.equipment(plan.modules(), plan.nameplate());
		Equipment inverterCopy = inverter.equipment(0, Optional.empty());
		SiteCable cable = cable(battery, inverter);
		ProtocolChoice protocol = protocol();
		List<SiteSetting> settings = Stream.of(battery, inverter).flatMap(copy -> copy.settings(plan.protocol()).stream()).toList();
		List<CopiedSource> sources = Stream.of(battery, inverter).flatMap(copy -> copy.copiedSources().stream()).toList();
		HandOver work = new HandOver(ids, plan, catalogue.protocol(plan.protocol()).map(LoadedProtocol::descriptor));
		return new Configuration(id, plan.title(), plan.converter(), plan.lines(), plan.site(), origins, sources, Optional.of(batteryCopy),
				Optional.of(inverterCopy), Optional.of(cable), Optional.of(protocol), plan.limits(), settings, work.checks(), List.of(), work.tests());
	}

	/** Id of the copy of where something was read; empty when the catalogue does not say. */
	private String origin(Origin.Kind kind, String of) {
		Optional<Origin> found = catalogue.origin(kind, of);
		if (found.isEmpty()) {
			return "";
		}
		Origin origin = found.get();
		Optional<CopyOrigin> same = origins.stream().filter(one -> one.bundle().equals(origin.bundle()) && one.path().equals(origin.path())).findFirst();
		return same.orElseGet(() -> {
			CopyOrigin copy = new CopyOrigin(ids.of("origin", of), origin.bundle(), origin.version(), origin.path(), origin.hash());
			origins.add(copy);
			return copy;
		}).id();
	}

	private SiteCable cable(DeviceCopy battery, DeviceCopy inverter) {
		Cable cable = Cable.between(plan.inverter(), plan.battery(), plan.decisions());
		return new SiteCable(ids.of("cable"), "", Double.NaN, plan.decisions().stream().map(this::decision).toList(),
				cable.made().stream().map(wire -> wire(wire, battery, inverter)).toList(), "");
	}

	private PinDecision decision(Decision decision) {
		Role side = decision.end() == Device.Kind.BATTERY ? Role.BATTERY : Role.INVERTER;
		return new PinDecision(ids.of("decision", side.name().toLowerCase(Locale.ROOT), decision.signal()), side, decision.signal(), decision.pin(),
				decision.reading());
	}

	private SiteWire wire(CableWire wire, DeviceCopy battery, DeviceCopy inverter) {
		String colour = WireColour.of(plan.battery().socket(), wire.battery().pin(), plan.standard()).map(WireColour::title).orElse("");
		List<String> sources = Stream.concat(inverter.sources(wire.inverter().sources()).stream(), battery.sources(wire.battery().sources()).stream())
				.distinct().toList();
		return new SiteWire(ids.of("wire", wire.signal()), wire.signal(), inverter.pin(wire.inverter().pin()), battery.pin(wire.battery().pin()), colour,
				wire.confidence(), sources);
	}

	private ProtocolChoice protocol() {
		Optional<ProtocolDescriptor> descriptor = catalogue.protocol(plan.protocol()).map(LoadedProtocol::descriptor);
		int usual = descriptor.flatMap(one -> one.bitRates().stream().findFirst()).orElse(0);
		Map<String, String> chosen = new TreeMap<>();
		descriptor.ifPresent(one -> one.options().forEach(option -> chosen.put(option.id(), option.defaultValue())));
		chosen.putAll(plan.options());
		String id = ids.of("protocol");
		List<ChosenOption> options = chosen.entrySet().stream().map(one -> new ChosenOption(ids.of("option", one.getKey()), one.getKey(), one.getValue()))
				.toList();
		return new ProtocolChoice(id, plan.protocol(), descriptor.map(ProtocolDescriptor::title).orElse(plan.protocol()),
				plan.bitRate() > 0 ? plan.bitRate() : usual, options, origin(Origin.Kind.PROTOCOL, plan.protocol()));
	}
}
