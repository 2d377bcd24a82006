package org.busbar.core.configuration;

import java.util.List;
import java.util.Optional;

import org.busbar.api.doctor.BatteryLine;
import org.busbar.api.protocol.Role;

/**
 * What one site uses: an immutable picture of one document. Facts are copied from the brands, so that an update never rewires a signed site.
 *
 * @param id           stable identifier of the site's configuration
 * @param title        its name for people
 * @param converter    where the bus is: URI of the converter; empty when not told
 * @param lines        data lines of the battery that are plugged in at the inverter; empty when not told
 * @param site         where it stands
 * @param origins      the data files that facts were copied from
 * @param sources      what the copied facts rest on
 * @param battery      the battery
 * @param inverter     the inverter
 * @param cable        the cable between the two
 * @param protocol     what the two speak
 * @param limits       what the inverter is set to
 * @param settings     what is set on each side
 * @param checks       what is checked before anything is connected
 * @param measurements what was measured on site
 * @param tests        what is tried before the site is handed over
 * @param fingerprint  how the bus was when the site was accepted
 * @param notes        what else somebody wrote down on site
 * @param photos       pictures of the site
 */
public record Configuration(String id, String title, String converter, List<BatteryLine> lines, Optional<Place> site, List<CopyOrigin> origins,
		List<CopiedSource> sources, Optional<Equipment> battery, Optional<Equipment> inverter, Optional<SiteCable> cable, Optional<ProtocolChoice> protocol,
		Optional<Limits> limits, List<SiteSetting> settings, List<SafetyCheck> checks, List<Measurement> measurements,
		List<AcceptanceTest> tests, Optional<Fingerprint> fingerprint, List<Note> notes, List<Photo> photos) implements Part {

	public Configuration {
		lines = List.copyOf(lines);
		origins = List.copyOf(origins);
		sources = List.copyOf(sources);
		settings = List.copyOf(settings);
		checks = List.copyOf(checks);
		measurements = List.copyOf(measurements);
		tests = List.copyOf(tests);
		notes = List.copyOf(notes);
		photos = List.copyOf(photos);
	}

	/** Of a site that is not accepted yet, without notes and photos. */
	public Configuration(String id, String title, String converter, List<BatteryLine> lines, Optional<Place> site, List<CopyOrigin> origins,
			List<CopiedSource> sources, Optional<Equipment> battery, Optional<Equipment> inverter, Optional<SiteCable> cable,
			Optional<ProtocolChoice> protocol, Optional<Limits> limits, List<SiteSetting> settings, List<SafetyCheck> checks,
			List<Measurement> measurements, List<AcceptanceTest> tests) {
		this(id, title, converter, lines, site, origins, sources, battery, inverter, cable, protocol, limits, settings, checks, measurements, tests,
				Optional.empty(), List.of(), List.of());
	}

	/** The battery or the inverter. */
	public Optional<Equipment> equipment(Role role) {
		return role == Role.BATTERY ? battery : inverter;
	}
}
