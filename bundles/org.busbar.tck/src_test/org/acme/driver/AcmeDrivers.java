package org.acme.driver;

import java.util.Map;
import java.util.Set;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.driver.DriverProvider;
import org.busbar.api.protocol.Role;

/** A driver as it should be: the battery tells its limits ten times a second. Copied into the bundle that the kit checks. */
public class AcmeDrivers implements DriverProvider {

	@Override
	public Set<Role> roles() {
		return Set.of(Role.BATTERY);
	}

	@Override
	public Driver create(Role role, Map<String, String> options, DriverContext context) {
		return new Battery(context);
	}

	/** The battery. */
	protected static class Battery implements Driver {

		private final DriverContext context;
		private long due;

		protected Battery(DriverContext context) {
			this.context = context;
		}

		@Override
		public void received(long nanos, int id, int flags, int dlc, long payload) {
			// The inverter only says that it is there.
		}

		@Override
		public void tick(long nanos) {
			if (nanos >= due) {
				due = nanos + 100_000_000L;
				context.offer(0x351, 0, 8, 530);
			}
		}
	}
}
