package org.busbar.core.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.busbar.api.catalogue.Device;
import org.busbar.api.fact.Source;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.Pin;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.CableHazard;
import org.busbar.core.wiring.CableWire;

/** Source keys that stay apart although inverter and battery have a source list each: {@code victron/VICDOC}. */
final class SourceKeys {

	private SourceKeys() {
	}

	/**
	 * A source under its key in an export.
	 *
	 * @param key      device and key within its source list
	 * @param document title of the document
	 * @param place    page, table or section
	 * @param date     its date
	 */
	record Entry(String key, String document, String place, String date) {
	}

	static List<String> of(Device device, List<String> keys) {
		return keys.stream().map(key -> device.id() + '/' + key).toList();
	}

	static List<String> of(Cable cable, CableWire wire) {
		Set<String> keys = new LinkedHashSet<>(of(cable.inverter().device(), wire.inverter().sources()));
		keys.addAll(of(cable.battery().device(), wire.battery().sources()));
		return List.copyOf(keys);
	}

	static List<String> of(CableHazard hazard) {
		return hazard.device().map(device -> of(device, hazard.hazard().sources())).orElse(List.of());
	}

	/** The sources that pins and hazards of the cable refer to, in the order of the source lists. */
	static List<Entry> used(Cable cable) {
		Set<String> used = new LinkedHashSet<>();
		List<Entry> entries = new ArrayList<>();
		for (CableEnd end : List.of(cable.inverter(), cable.battery())) {
			end.socket().pins().stream().map(Pin::assignments).flatMap(List::stream).map(Assignment::sources)
					.forEach(keys -> used.addAll(of(end.device(), keys)));
			end.decided().stream().flatMap(decided -> decided.contradiction().candidates().stream()).map(Pin::assignments).flatMap(List::stream)
					.map(Assignment::sources).forEach(keys -> used.addAll(of(end.device(), keys)));
		}
		cable.hazards().forEach(hazard -> used.addAll(of(hazard)));
		for (CableEnd end : List.of(cable.inverter(), cable.battery())) {
			for (Source source : end.device().sources()) {
				Entry entry = new Entry(end.device().id() + '/' + source.key(), source.document(), source.place(), source.date());
				if (used.remove(entry.key())) {
					entries.add(entry);
				}
			}
		}
		return entries;
	}
}
