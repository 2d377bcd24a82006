package org.busbar.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.busbar.core.configuration.Limits;
import org.busbar.core.configuration.Nameplate;

import picocli.CommandLine.Option;

/** What the battery bears, and what the inverter is set to. */
final class NameplateOptions {

	private static final String CELLS = "cells";
	private static final String CAPACITY = "capacity";
	private static final String VOLTAGE = "voltage";
	private static final String LOWEST = "lowest";
	private static final String CHARGE = "charge";
	private static final String DISCHARGE = "discharge";
	private static final String MODULES = "modules";

	@Option(names = "--nameplate", paramLabel = "NAME=NUMBER", split = ",", descriptionKey = "config-nameplate")
	Map<String, Double> nameplate = new LinkedHashMap<>();

	@Option(names = "--nameplate-source", paramLabel = "TEXT", descriptionKey = "config-nameplate-source")
	String source = "";

	@Option(names = "--limits", paramLabel = "NAME=NUMBER", split = ",", descriptionKey = "config-limits")
	Map<String, Double> limits = new LinkedHashMap<>();

	/** Empty when nothing was given. */
	Optional<Nameplate> nameplate() {
		if (nameplate.isEmpty()) {
			return Optional.empty();
		}
		NamedNumbers numbers = new NamedNumbers("--nameplate", nameplate, Set.of(CELLS, CAPACITY, VOLTAGE, LOWEST, CHARGE, DISCHARGE, MODULES));
		return Optional.of(new Nameplate("nameplate", numbers.count(CELLS), numbers.number(CAPACITY), numbers.number(VOLTAGE), numbers.number(LOWEST),
				numbers.number(CHARGE), numbers.number(DISCHARGE), numbers.count(MODULES), source));
	}

	/** Empty when nothing was given. */
	Optional<Limits> limits() {
		if (limits.isEmpty()) {
			return Optional.empty();
		}
		NamedNumbers numbers = new NamedNumbers("--limits", limits, Set.of(VOLTAGE, LOWEST, CHARGE, DISCHARGE));
		return Optional.of(new Limits("limits", numbers.number(VOLTAGE), numbers.number(LOWEST), numbers.number(CHARGE), numbers.number(DISCHARGE), ""));
	}
}
