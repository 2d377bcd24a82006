package org.busbar.core.configuration;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.doctor.BatteryLine;
import org.busbar.core.export.LeadStandard;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.Decision;

/**
 * What somebody chose for a new configuration. What is given here is copied as it is; everything else comes from the catalogue.
 *
 * @param title     name of the configuration for people
 * @param site      where it stands
 * @param battery   the battery with its socket
 * @param modules   modules in parallel; 0 when not known
 * @param nameplate what one module bears
 * @param inverter  the inverter with its socket
 * @param decisions what was read or measured where the sources leave a pin open
 * @param standard  standard by which the battery's end of the lead is crimped
 * @param protocol  id of the protocol
 * @param options   chosen options of the protocol, by id
 * @param bitRate   bit rate in bit/s; 0 for the protocol's usual one
 * @param converter URI of the converter; empty when not told
 * @param lines     data lines that are plugged in; empty when not told
 * @param limits    what the inverter is set to
 */
public record SitePlan(String title, Optional<Place> site, CableEnd battery, int modules, Optional<Nameplate> nameplate, CableEnd inverter,
		List<Decision> decisions, LeadStandard standard, String protocol, Map<String, String> options, int bitRate, String converter, List<BatteryLine> lines,
		Optional<Limits> limits) {

	public SitePlan {
		decisions = List.copyOf(decisions);
		options = Map.copyOf(options);
		lines = List.copyOf(lines);
	}
}
