package org.busbar.protocol.pylontech;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.driver.DriverProvider;
import org.busbar.api.protocol.Role;

/** Makes the drivers of {@code pylontech.hv}: a battery that answers, and an inverter that polls. They never met a real device. */
public final class HighVoltageDrivers implements DriverProvider {

	@Override
	public Set<Role> roles() {
		return EnumSet.allOf(Role.class);
	}

	/** @throws IllegalArgumentException when there is no such option or value; the message lists what there is */
	@Override
	public Driver create(Role role, Map<String, String> options, DriverContext context) {
		Wire wire = Wire.of(options);
		return switch (role) {
			case BATTERY -> new HighVoltageBattery(wire, context);
			case INVERTER -> new HighVoltageInverter(wire, context);
		};
	}
}
