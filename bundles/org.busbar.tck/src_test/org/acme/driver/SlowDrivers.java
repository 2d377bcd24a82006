package org.acme.driver;

import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.protocol.Role;

/** Waits for something in every call. */
public final class SlowDrivers extends AcmeDrivers {

	@Override
	public Driver create(Role role, Map<String, String> options, DriverContext context) {
		return new Battery(context) {

			@Override
			public void tick(long nanos) {
				LockSupport.parkNanos(60_000_000L);
			}
		};
	}
}
