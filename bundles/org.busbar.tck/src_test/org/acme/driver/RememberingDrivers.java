package org.acme.driver;

import java.util.Map;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.protocol.Role;

/** Does something else after it was stopped and started. */
public final class RememberingDrivers extends AcmeDrivers {

	private boolean created;

	@Override
	public Driver create(Role role, Map<String, String> options, DriverContext context) {
		boolean again = created;
		created = true;
		return again ? restarted(context) : super.create(role, options, context);
	}

	private static Driver restarted(DriverContext context) {
		return new Battery(context) {

			@Override
			public void tick(long nanos) {
				context.offer(0x355, 0, 8, nanos);
			}
		};
	}
}
