package org.busbar.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.doctor.BatteryLine;
import org.busbar.api.doctor.Equipment;
import org.busbar.api.doctor.Fact;
import org.busbar.api.doctor.Installation;
import org.busbar.api.doctor.Lead;
import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Site;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ProtocolChoice;
import org.busbar.core.doctor.LeadText;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the user knows of the installation, for the doctor. */
final class SiteOptions {

	private static final String MEASURE = "--measure";
	private static final String DISPLAY = "--display";
	private static final String KNOW = "--know";

	@Option(names = "--config", paramLabel = "FILE", descriptionKey = "site-config")
	Optional<String> config = Optional.empty();

	@Option(names = "--protocol", paramLabel = "ID", descriptionKey = "doctor-protocol")
	Optional<String> protocol = Optional.empty();

	@Option(names = "--option", paramLabel = "NAME=VALUE", descriptionKey = "option")
	Map<String, String> options = new LinkedHashMap<>();

	@Option(names = "--brand", paramLabel = "BRAND[/MODEL]", descriptionKey = "doctor-brand")
	Optional<String> brand = Optional.empty();

	@Option(names = "--battery", paramLabel = "BATTERY[/MODEL]", descriptionKey = "doctor-battery")
	Optional<String> battery = Optional.empty();

	@Option(names = "--cells", paramLabel = "N", descriptionKey = "cells")
	Optional<Integer> cells = Optional.empty();

	@Option(names = "--capacity", paramLabel = "AH", descriptionKey = "capacity")
	Optional<Double> capacity = Optional.empty();

	@Option(names = "--lines", paramLabel = "LINE", split = ",", descriptionKey = "lines")
	Set<BatteryLine> lines = EnumSet.noneOf(BatteryLine.class);

	@Option(names = "--lead", paramLabel = "LEAD", descriptionKey = "doctor-lead")
	Optional<String> lead = Optional.empty();

	@Mixin
	DecisionOptions decisions = new DecisionOptions();

	@Option(names = MEASURE, paramLabel = "NAME=NUMBER", split = ",", descriptionKey = "doctor-measure")
	List<String> measured = new ArrayList<>();

	@Option(names = DISPLAY, paramLabel = "NAME=VALUE", split = ",", descriptionKey = "doctor-display")
	List<String> displayed = new ArrayList<>();

	@Option(names = KNOW, paramLabel = "NAME=VALUE", split = ",", descriptionKey = "doctor-know")
	List<String> known = new ArrayList<>();

	private Optional<Configuration> loaded = Optional.empty();

	/** Whether something was told that can be judged without a bus: a number on a display alone cannot. */
	boolean needNoBus() {
		return config.isPresent() || !measured.isEmpty() || !known.isEmpty() || lead.isPresent() || !told().facts().isEmpty();
	}

	/** What {@code --config} names; read once. */
	private Optional<Configuration> configuration(Lookup lookup) {
		if (loaded.isEmpty()) {
			loaded = config.map(file -> new SiteFile(file).load(lookup.console()).configuration());
		}
		return loaded;
	}

	/** The site, of what is installed. */
	Site site(Lookup lookup) {
		Site typed = typed(lookup);
		return configuration(lookup).map(configuration -> new ConfiguredSite(configuration, lookup).with(typed)).orElse(typed);
	}

	private Site typed(Lookup lookup) {
		Told told = told();
		Optional<Equipment> inverter = brand.map(text -> equipment(lookup, lookup::brand, text));
		Optional<Equipment> storage = battery.map(text -> equipment(lookup, lookup::battery, text));
		if (cells.isPresent() && cells.get() < 1) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.cells_positive, cells.get()));
		}
		if (capacity.isPresent() && !(capacity.get() > 0 && Double.isFinite(capacity.get()))) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.capacity_positive, capacity.get()));
		}
		Installation installation = Installation.UNKNOWN.telling(told.facts()).with(lead.map(SiteOptions::lead).orElseGet(Lead.Untold::new));
		for (Equipment device : decided(Stream.of(inverter, storage).flatMap(Optional::stream).toList())) {
			installation = installation.with(device);
		}
		return new Site(Optional.empty(), inverter.map(one -> one.device().id()).orElse(""), battery.orElse(""), cells.orElse(0), capacity.orElse(Double.NaN),
				Set.of(), Map.of(), told.readings(), lines, installation);
	}

	/** What was read on the two devices falls away from their sockets. */
	private List<Equipment> decided(List<Equipment> devices) {
		List<CableEnd> ends = devices.stream().flatMap(one -> one.socket().map(socket -> new CableEnd(one.device(), one.model(), socket)).stream()).toList();
		if (!decisions.areMade()) {
			return devices;
		}
		if (ends.size() < 2) {
			throw new CommandFailure(ExitCode.USAGE, Messages.decide_two);
		}
		Cable cable = decisions.decided(ends.getFirst(), ends.getLast());
		return Stream.of(cable.inverter(), cable.battery()).map(end -> new Equipment(end.device(), end.model(), Optional.of(end.socket()))).toList();
	}

	private Told told() {
		Told told = new Told(new EnumMap<>(Reading.class), new EnumMap<>(Fact.class));
		told.read(Reading.Kind.MEASURED, MEASURE, measured);
		told.read(Reading.Kind.DISPLAYED, DISPLAY, displayed);
		told.read(Reading.Kind.STATED, KNOW, known);
		return told;
	}

	private static Equipment equipment(Lookup lookup, Function<String, Device> find, String text) {
		String[] parts = text.split("/", 2);
		Device device = find.apply(parts[0]);
		Optional<Model> model = parts.length > 1 ? Optional.of(lookup.model(device, parts[1])) : Optional.empty();
		return CableEnd.equipment(device, model);
	}

	private static Lead lead(String text) {
		return LeadText.parse(text).orElseThrow(() -> new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.lead_form, text)));
	}

	/** The protocol that was named; empty where it is to be inferred. */
	Optional<EffectiveProtocol> effective(Lookup lookup) {
		Optional<ProtocolChoice> written = configuration(lookup).flatMap(Configuration::protocol);
		if (protocol.isEmpty() && written.isEmpty() && !options.isEmpty()) {
			throw new CommandFailure(ExitCode.USAGE, Messages.option_without_protocol);
		}
		if (protocol.isPresent()) {
			written.map(ProtocolChoice::protocolId).filter(id -> !id.equals(protocol.get()))
					.ifPresent(id -> lookup.console().tell(NLS.bind(Messages.config_conflict, "--protocol " + protocol.get(), id)));
			return Optional.of(lookup.protocol(protocol.get(), options));
		}
		return written.flatMap(choice -> written(lookup, choice));
	}

	private Optional<EffectiveProtocol> written(Lookup lookup, ProtocolChoice choice) {
		if (!lookup.hasProtocol(choice.protocolId())) {
			lookup.console().tell(NLS.bind(Messages.config_no_protocol, choice.protocolId()));
			return Optional.empty();
		}
		Map<String, String> chosen = choice.chosen();
		options.forEach((option, value) -> {
			String there = chosen.put(option, value);
			if (there != null && !there.equals(value)) {
				lookup.console().tell(NLS.bind(Messages.config_conflict, "--option " + option + '=' + value, there));
			}
		});
		return Optional.of(lookup.protocol(choice.protocolId(), chosen));
	}
}
