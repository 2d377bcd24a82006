package org.acme.driver;

import java.util.Map;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.protocol.Role;

/** Sends back whatever it hears: also what is not the battery's to send. */
public final class StrayDrivers extends AcmeDrivers {

	@Override
	public Driver create(Role role, Map<String, String> options, DriverContext context) {
		return new Battery(context) {

			@Override
			public void received(long nanos, int id, int flags, int dlc, long payload) {
				context.offer(id, flags, dlc, payload);
			}
		};
	}
}
