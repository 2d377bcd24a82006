package org.acme.driver;

import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.protocol.Role;

/** Works in a thread of its own. */
public final class ThreadDrivers extends AcmeDrivers {

	@Override
	public Driver create(Role role, Map<String, String> options, DriverContext context) {
		return new Battery(context) {

			private final Thread worker = new Thread(LockSupport::park, "acme-worker");

			{
				worker.setDaemon(true);
				worker.start();
			}
		};
	}
}
