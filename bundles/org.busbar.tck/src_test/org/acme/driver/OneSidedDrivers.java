package org.acme.driver;

import java.util.Map;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.protocol.Role;

/** Knows one of the two orders of bytes that its protocol allows. */
public final class OneSidedDrivers extends AcmeDrivers {

	@Override
	public Driver create(Role role, Map<String, String> options, DriverContext context) {
		if (options.getOrDefault("order", "plain").equals("swapped")) {
			throw new IllegalArgumentException("No such order");
		}
		return super.create(role, options, context);
	}
}
