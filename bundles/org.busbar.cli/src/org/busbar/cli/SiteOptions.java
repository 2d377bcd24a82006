package org.busbar.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.busbar.api.doctor.BatteryLine;
import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Site;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.DoctorSite;
import org.busbar.core.configuration.ProtocolChoice;
import org.busbar.core.protocol.EffectiveProtocol;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;

/** What the user knows of the installation, for the doctor. */
final class SiteOptions {

	@Option(names = "--config", paramLabel = "FILE", descriptionKey = "site-config")
	Optional<String> config = Optional.empty();

	@Option(names = "--protocol", paramLabel = "ID", descriptionKey = "doctor-protocol")
	Optional<String> protocol = Optional.empty();

	@Option(names = "--option", paramLabel = "NAME=VALUE", descriptionKey = "option")
	Map<String, String> options = new LinkedHashMap<>();

	@Option(names = "--brand", paramLabel = "BRAND", descriptionKey = "doctor-brand")
	Optional<String> brand = Optional.empty();

	@Option(names = "--battery", paramLabel = "BATTERY[/MODEL]", descriptionKey = "doctor-battery")
	Optional<String> battery = Optional.empty();

	@Option(names = "--cells", paramLabel = "N", descriptionKey = "cells")
	Optional<Integer> cells = Optional.empty();

	@Option(names = "--capacity", paramLabel = "AH", descriptionKey = "capacity")
	Optional<Double> capacity = Optional.empty();

	@Option(names = "--lines", paramLabel = "LINE", split = ",", descriptionKey = "lines")
	Set<BatteryLine> lines = EnumSet.noneOf(BatteryLine.class);
	@Option(names = "--measure", paramLabel = "NAME=NUMBER", split = ",", descriptionKey = "doctor-measure")
	Map<String, Double> measured = new LinkedHashMap<>();

	@Option(names = "--display", paramLabel = "NAME=NUMBER", split = ",", descriptionKey = "doctor-display")
	Map<String, Double> displayed = new LinkedHashMap<>();

	private Optional<Configuration> loaded = Optional.empty();

	/** Whether anything was measured, which can be judged without a bus. */
	boolean areMeasured(Lookup lookup) {
		return !measured.isEmpty() || configuration(lookup).filter(DoctorSite::isMeasured).isPresent();
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
		return configuration(lookup).map(configuration -> new ConfiguredSite(configuration, lookup.console()).with(typed)).orElse(typed);
	}

	private Site typed(Lookup lookup) {
		brand.ifPresent(lookup::brand);
		battery.ifPresent(text -> checkBattery(lookup, text));
		if (cells.isPresent() && cells.get() < 1) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.cells_positive, cells.get()));
		}
		if (capacity.isPresent() && !(capacity.get() > 0 && Double.isFinite(capacity.get()))) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.capacity_positive, capacity.get()));
		}
		return new Site(Optional.empty(), brand.orElse(""), battery.orElse(""), cells.orElse(0), capacity.orElse(Double.NaN), Set.of(), Map.of())
				.connectedBy(lines).measured(readings());
	}

	private Map<Reading, Double> readings() {
		Map<Reading, Double> readings = new EnumMap<>(Reading.class);
		measured.forEach((name, value) -> readings.put(reading(Reading.Kind.MEASURED, "--measure", name, value), value));
		displayed.forEach((name, value) -> readings.put(reading(Reading.Kind.DISPLAYED, "--display", name, value), value));
		return readings;
	}

	private static Reading reading(Reading.Kind kind, String option, String name, Double value) {
		if (!Double.isFinite(value)) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.reading_finite, name, value));
		}
		return Reading.of(kind, name).orElseThrow(() -> new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.reading_unknown, new Object[]{option, name,
				Arrays.stream(Reading.values()).filter(reading -> reading.kind() == kind).map(Reading::id).collect(Collectors.joining(", "))})));
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

	private static void checkBattery(Lookup lookup, String text) {
		String[] parts = text.split("/", 2);
		if (parts.length > 1) {
			lookup.model(lookup.battery(parts[0]), parts[1]);
		} else {
			lookup.battery(parts[0]);
		}
	}
}
