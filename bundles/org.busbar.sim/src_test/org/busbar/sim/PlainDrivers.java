package org.busbar.sim;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.driver.DriverProvider;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.can.Payload;

/** A dialect for tests. The battery sends 0x351 (CVL, CCL, DCL in 0.1) and 0x356 (0.01 V, 0.1 A) every second; the inverter answers 0x351 with 0x305. */
final class PlainDrivers implements DriverProvider {

	private static final long SECOND = 1_000_000_000L;

	private final Set<Role> roles;

	PlainDrivers() {
		this(EnumSet.allOf(Role.class));
	}

	PlainDrivers(Set<Role> roles) {
		this.roles = roles;
	}

	@Override
	public Set<Role> roles() {
		return roles;
	}

	@Override
	public Driver create(Role role, Map<String, String> options, DriverContext context) {
		options.keySet().stream().filter(option -> !option.equals("silent")).findAny().ifPresent(option -> {
			throw new IllegalArgumentException("no option " + option);
		});
		if (role == Role.INVERTER) {
			return new Inverter(context);
		}
		return new Battery(context, context.option("silent").equals("true"));
	}

	private static final class Battery implements Driver {

		private final DriverContext context;
		private final boolean silent;
		private long next = Long.MIN_VALUE;

		Battery(DriverContext context, boolean silent) {
			this.context = context;
			this.silent = silent;
		}

		@Override
		public void received(long nanos, int id, int flags, int dlc, long payload) {
			// the battery listens to nobody
		}

		@Override
		public void tick(long nanos) {
			if (silent || nanos < next) {
				return;
			}
			next = nanos + SECOND;
			context.offer(0x356, 0, 4, word(0, Quantity.BATTERY_VOLTAGE, 100) | word(1, Quantity.BATTERY_CURRENT, 10));
			context.offer(0x351, 0, 6,
					word(0, Quantity.LIMIT_CHARGE_VOLTAGE, 10) | word(1, Quantity.LIMIT_CHARGE_CURRENT, 10) | word(2, Quantity.LIMIT_DISCHARGE_CURRENT, 10));
		}

		private long word(int index, Quantity quantity, double scale) {
			return (Math.round(context.quantity(quantity) * scale) & 0xFFFFL) << 16 * index;
		}
	}

	private static final class Inverter implements Driver {

		private final DriverContext context;

		Inverter(DriverContext context) {
			this.context = context;
		}

		@Override
		public void received(long nanos, int id, int flags, int dlc, long payload) {
			if (id == 0x351) {
				context.learned(Quantity.LIMIT_CHARGE_VOLTAGE, word(payload, 0));
				context.learned(Quantity.LIMIT_CHARGE_CURRENT, word(payload, 1));
				context.learned(Quantity.LIMIT_DISCHARGE_CURRENT, word(payload, 2));
				context.offer(0x305, 0, 8, 0);
			}
		}

		private static double word(long payload, int index) {
			return (Payload.byteAt(payload, 2 * index) | Payload.byteAt(payload, 2 * index + 1) << 8) / 10.0;
		}

		@Override
		public void tick(long nanos) {
			// answers are all it sends
		}
	}
}
