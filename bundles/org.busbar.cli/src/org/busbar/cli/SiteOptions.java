package org.busbar.cli;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.doctor.BatteryLine;
import org.busbar.api.doctor.Site;
import org.busbar.core.protocol.EffectiveProtocol;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;

/** What the user knows of the installation, for the doctor. */
final class SiteOptions {

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

	/** The site, of what is installed. */
	Site site(Lookup lookup) {
		brand.ifPresent(lookup::brand);
		battery.ifPresent(text -> checkBattery(lookup, text));
		if (cells.isPresent() && cells.get() < 1) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.cells_positive, cells.get()));
		}
		if (capacity.isPresent() && !(capacity.get() > 0 && Double.isFinite(capacity.get()))) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.capacity_positive, capacity.get()));
		}
		return new Site(Optional.empty(), brand.orElse(""), battery.orElse(""), cells.orElse(0), capacity.orElse(Double.NaN), Set.of(), Map.of()).connectedBy(lines);
	}

	/** The protocol that was named; empty where it is to be inferred. */
	Optional<EffectiveProtocol> effective(Lookup lookup) {
		if (protocol.isEmpty() && !options.isEmpty()) {
			throw new CommandFailure(ExitCode.USAGE, Messages.option_without_protocol);
		}
		return protocol.map(id -> lookup.protocol(id, options));
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
