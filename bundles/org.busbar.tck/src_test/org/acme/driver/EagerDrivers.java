package org.acme.driver;

import java.util.Map;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.protocol.Role;

/** Tells its state, which has no cycle time, before anybody is there. */
public final class EagerDrivers extends AcmeDrivers {

	@Override
	public Driver create(Role role, Map<String, String> options, DriverContext context) {
		return new Battery(context) {

			private boolean told;

			@Override
			public void tick(long nanos) {
				super.tick(nanos);
				if (!told) {
					told = true;
					context.offer(0x355, 0, 8, 88);
				}
			}
		};
	}
}
