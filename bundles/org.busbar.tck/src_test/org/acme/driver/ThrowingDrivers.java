package org.acme.driver;

import java.util.Map;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.protocol.Role;

/** Cannot take a short frame. */
public final class ThrowingDrivers extends AcmeDrivers {

	@Override
	public Driver create(Role role, Map<String, String> options, DriverContext context) {
		return new Battery(context) {

			@Override
			public void received(long nanos, int id, int flags, int dlc, long payload) {
				if (dlc < 2) {
					throw new ArrayIndexOutOfBoundsException(dlc);
				}
			}
		};
	}
}
