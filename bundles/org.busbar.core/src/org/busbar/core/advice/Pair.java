package org.busbar.core.advice;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.busbar.api.catalogue.Setting;
import org.busbar.api.catalogue.Use;
import org.busbar.api.quantity.Quantity;

/**
 * A protocol at the battery and one at the inverter, and what comes across.
 *
 * @param battery         id of the protocol that the battery is to speak
 * @param inverter        id of the protocol that the inverter is to expect
 * @param candidate       whether it is only concluded that one of the two speaks this
 * @param known           whether what they carry is known: both are installed
 * @param carried         quantities that reach the inverter and that it uses
 * @param ignored         quantities that reach the inverter and that it does nothing with
 * @param lacking         quantities that another protocol of the two would carry and these do not
 * @param misread         quantities that the inverter would take for something else
 * @param bitRates        bit rates in bit/s that both have, the usual one first
 * @param batterySettings what to set on the battery
 * @param inverterSettings what to set on the inverter
 * @param uses            what the devices do with these protocols besides what the protocols say
 */
public record Pair(String battery, String inverter, boolean candidate, boolean known, Set<Quantity> carried, Set<Quantity> ignored, Set<Quantity> lacking,
		Set<Quantity> misread,
		List<Integer> bitRates, List<Setting> batterySettings, List<Setting> inverterSettings, List<Use> uses) {

	public Pair {
		carried = ordered(carried);
		ignored = ordered(ignored);
		lacking = ordered(lacking);
		misread = ordered(misread);
		bitRates = List.copyOf(bitRates);
		batterySettings = List.copyOf(batterySettings);
		inverterSettings = List.copyOf(inverterSettings);
		uses = List.copyOf(uses);
	}

	/** Whether both ends speak the same. */
	public boolean same() {
		return battery.equals(inverter);
	}

	private static Set<Quantity> ordered(Set<Quantity> quantities) {
		Set<Quantity> ordered = EnumSet.noneOf(Quantity.class);
		ordered.addAll(quantities);
		return Collections.unmodifiableSet(ordered);
	}
}
