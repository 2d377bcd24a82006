package org.acme.driver;

import java.util.Map;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.protocol.Role;

/** Sends before it is called. */
public final class HastyDrivers extends AcmeDrivers {

	@Override
	public Driver create(Role role, Map<String, String> options, DriverContext context) {
		context.offer(0x351, 0, 8, 530);
		return super.create(role, options, context);
	}
}
