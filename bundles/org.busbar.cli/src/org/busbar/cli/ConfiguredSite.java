package org.busbar.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.doctor.BatteryLine;
import org.busbar.api.doctor.Equipment;
import org.busbar.api.doctor.Fact;
import org.busbar.api.doctor.Installation;
import org.busbar.api.doctor.Lead;
import org.busbar.api.doctor.Reading;
import org.busbar.api.doctor.Site;
import org.busbar.cli.console.Console;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.DoctorSite;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** What is typed, and a configuration where nothing is typed. Where both say something, what is typed counts, and that is told. */
final class ConfiguredSite {

	private final Site written;
	private final Console console;

	ConfiguredSite(Configuration configuration, Lookup lookup) {
		written = DoctorSite.of(configuration, lookup.catalogue());
		console = lookup.console();
	}

	Site with(Site typed) {
		boolean otherCells = typed.cells() > 0 && typed.cells() != written.cells();
		return new Site(Optional.empty(), text("--brand", typed.brand(), written.brand()), text("--battery", typed.battery(), written.battery()),
				(int) number("--cells", typed.cells() > 0 ? typed.cells() : Double.NaN, written.cells() > 0 ? written.cells() : Double.NaN, 0),
				number("--capacity", typed.capacity(), written.capacity(), Double.NaN), Set.of(), otherCells ? Map.of() : written.thresholds(),
				readings(typed.readings()), lines(typed.lines()), installation(typed));
	}

	/** What is known of a device that was typed otherwise, and of the lead to it, holds no longer. */
	private Installation installation(Site typed) {
		Installation told = typed.installation();
		Installation there = written.installation();
		Map<Fact, Set<String>> facts = new EnumMap<>(Fact.class);
		facts.putAll(there.facts());
		told.facts().forEach((fact, words) -> {
			Set<String> before = facts.put(fact, words);
			tell("--know " + fact.id(), words.toString(), String.valueOf(before), before != null);
		});
		boolean other = told.equipment().entrySet().stream().anyMatch(one -> !same(one.getValue(), there.equipment().get(one.getKey())));
		Lead lead = told.lead() instanceof Lead.Untold && !other ? there.lead() : told.lead();
		Installation installation = there.telling(facts).with(lead);
		for (Equipment device : told.equipment().values()) {
			installation = same(device, there.equipment().get(device.device().kind())) ? installation : installation.with(device);
		}
		return installation;
	}

	/** Whether what was typed names what is there, as far as it names anything. */
	private static boolean same(Equipment typed, @Nullable Equipment there) {
		return there != null && typed.device().id().equals(there.device().id()) && (typed.model().isEmpty() || typed.model().equals(there.model()));
	}

	private String text(String option, String typed, String there) {
		if (typed.isEmpty()) {
			return there;
		}
		tell(option, typed, there, !there.isEmpty());
		return typed;
	}

	private double number(String option, double typed, double there, double otherwise) {
		if (Double.isNaN(typed)) {
			return Double.isNaN(there) ? otherwise : there;
		}
		tell(option, plain(typed), plain(there), !Double.isNaN(there));
		return typed;
	}

	private Map<Reading, Double> readings(Map<Reading, Double> typed) {
		Map<Reading, Double> readings = new EnumMap<>(Reading.class);
		readings.putAll(written.readings());
		typed.forEach((reading, value) -> readings.put(reading, number(option(reading), reading, value)));
		return readings;
	}

	private static String option(Reading reading) {
		return switch (reading.kind()) {
			case MEASURED -> "--measure";
			case DISPLAYED -> "--display";
			case STATED -> "--know";
		};
	}

	private double number(String option, Reading reading, double typed) {
		return number(option + ' ' + reading.id(), typed, written.readings().getOrDefault(reading, Double.NaN), typed);
	}

	private Set<BatteryLine> lines(Set<BatteryLine> typed) {
		if (typed.isEmpty()) {
			return written.lines();
		}
		tell("--lines", typed.toString(), written.lines().toString(), !written.lines().isEmpty());
		return typed;
	}

	private void tell(String option, String typed, String there, boolean said) {
		if (said && !Objects.equals(typed, there)) {
			console.tell(NLS.bind(Messages.config_conflict, option + ' ' + typed, there));
		}
	}

	private static String plain(double number) {
		return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
	}
}
