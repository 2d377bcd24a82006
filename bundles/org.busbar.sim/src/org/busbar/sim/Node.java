package org.busbar.sim;

import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.driver.DriverProvider;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.sim.bus.VirtualBus;
import org.jspecify.annotations.Nullable;

/** One end of the virtual bus: a driver, the simulated device behind it, and the watch over it. A driver that fails is let go; the bus goes on without it. */
final class Node implements DriverContext {

	private final Role role;
	private final VirtualBus bus;
	private final Participant device;
	private final Map<String, String> options;
	private final DriverWatch watch;
	private @Nullable Driver driver;
	private boolean calling;
	private long now;

	/** @throws IllegalArgumentException when the driver does not take the options */
	Node(Role role, VirtualBus bus, Participant device, DriverProvider provider, Map<String, String> options, LongSupplier hostNanos) {
		this.role = role;
		this.bus = bus;
		this.device = device;
		this.options = Map.copyOf(options);
		watch = new DriverWatch(hostNanos);
		driver = provider.create(role, options, this);
	}

	/** The number of this end on the bus. */
	int number() {
		return role.ordinal();
	}

	/** Time went on. What comes back is why the driver was let go, if it was in this call. */
	Optional<String> tick(long nanos) {
		Driver present = driver;
		return present == null ? Optional.empty() : call(nanos, present, () -> present.tick(nanos));
	}

	/** A frame of another node. What comes back is why the driver was let go, if it was in this call. */
	Optional<String> received(long nanos, int id, int flags, int dlc, long payload) {
		Driver present = driver;
		return present == null ? Optional.empty() : call(nanos, present, () -> present.received(nanos, id, flags, dlc, payload));
	}

	void close() {
		Driver present = driver;
		if (present != null) {
			release(present);
		}
	}

	private Optional<String> call(long nanos, Driver present, Runnable step) {
		now = nanos;
		calling = true;
		Optional<String> failure = watch.call(step);
		calling = false;
		if (failure.isEmpty()) {
			return failure;
		}
		release(present);
		return Optional.of(Messages.format("stopped." + role, failure.get()));
	}

	private void release(Driver present) {
		driver = null;
		watch.call(present::close);
	}

	@Override
	public boolean offer(int id, int flags, int dlc, long payload) {
		if (!CanId.isValid(id, flags) || dlc < 0 || dlc > Payload.MAX_LENGTH || (flags & ~(FrameFlags.EXTENDED | FrameFlags.REMOTE)) != 0) {
			throw new IllegalArgumentException("No classic CAN frame: id " + Integer.toHexString(id) + ", flags " + flags + ", DLC " + dlc);
		}
		return calling && bus.offer(number(), now, id, flags, dlc, payload & Payload.mask(dlc));
	}

	@Override
	public double quantity(Quantity quantity) {
		return device.quantity(quantity);
	}

	@Override
	public String text(Quantity quantity) {
		return device.text(quantity);
	}

	@Override
	public void learned(Quantity quantity, double value) {
		if (calling) {
			device.learned(now, quantity, value);
		}
	}

	@Override
	public String option(String id) {
		return options.getOrDefault(id, "");
	}
}
