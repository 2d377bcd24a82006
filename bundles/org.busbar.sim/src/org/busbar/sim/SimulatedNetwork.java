package org.busbar.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.function.LongSupplier;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.driver.DriverProvider;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.sim.battery.BatteryValues;
import org.busbar.sim.battery.SimulatedBattery;
import org.busbar.sim.bus.VirtualBus;
import org.busbar.sim.inverter.SimulatedInverter;
import org.jspecify.annotations.Nullable;

/**
 * A battery and an inverter, their drivers, and the bus between them, on virtual time that goes on by {@link #STEP}. For one thread, and without a clock: the
 * same settings always lead to the same frames.
 */
final class SimulatedNetwork {

	/** Nanoseconds of bus time from step to step. */
	static final long STEP = 10_000_000L;
	/** Class of SocketCAN for what breaks the rules of the bus, as every frame at another bit rate does. */
	private static final int BUS_ERROR = 0x80;

	/** Nanoseconds between two looks at the currents and voltages; they change slowly. */
	private static final long PHYSICS_STEP = 10 * STEP;
	private static final double PHYSICS_SECONDS = PHYSICS_STEP / 1e9;
	/** The host, that a session may let send, beside the two roles. */
	private static final int HOST = Role.values().length;

	private final FrameSink sink;
	private final Queue<Frame> fromHost;
	private final VirtualBus bus;
	private final SimulatedBattery battery;
	private final @Nullable SimulatedInverter inverter;
	private final double loadCurrent;
	private final List<Node> nodes = new ArrayList<>();
	private final long start;
	private final boolean hears;
	private long time;
	private long physicsTime;

	/**
	 * @param settings  what to simulate
	 * @param provider  makes the drivers
	 * @param inverter  whether there is an inverter
	 * @param start     time of the first step: nanoseconds since 1970-01-01 UTC
	 * @param hostNanos monotonic clock of the host, only to watch the drivers
	 * @param fromHost  frames that the host wants to send, taken at every step
	 * @param sink      gets every frame and every notice
	 * @throws IllegalArgumentException when the driver does not take the options; the message says which
	 */
	SimulatedNetwork(SimulationSettings settings, DriverProvider provider, boolean inverter, long start, LongSupplier hostNanos, Queue<Frame> fromHost,
			FrameSink sink) {
		this.sink = sink;
		this.fromHost = fromHost;
		this.start = start;
		time = start;
		physicsTime = start;
		bus = new VirtualBus(settings.busBitRate(), start);
		hears = settings.hears();
		battery = new SimulatedBattery(settings.seed(), settings.cells(), settings.capacity(), settings.soc(), settings.temperature(), settings.alarms());
		loadCurrent = settings.current().orElse(0);
		// Without a battery that talks there still is one at the inverter's terminals.
		if (settings.battery()) {
			nodes.add(new Node(Role.BATTERY, bus, battery, provider, settings.protocolOptions(), hostNanos));
		}
		if (inverter) {
			SimulatedInverter device = new SimulatedInverter(settings.seed(), settings.capacity(), settings.current(), battery);
			this.inverter = device;
			nodes.add(new Node(Role.INVERTER, bus, device, provider, settings.protocolOptions(), hostNanos));
		} else {
			this.inverter = null;
		}
	}

	/** Present bus time: nanoseconds since 1970-01-01 UTC. */
	long time() {
		return time;
	}

	/** Goes on to {@code until}, by {@link #STEP} at most. */
	void step(OptionalLong until) {
		acceptFromHost();
		if (time >= physicsTime) {
			physicsTime += PHYSICS_STEP;
			advancePhysics();
		}
		for (Node node : nodes) {
			report(time, node.tick(time));
		}
		time = until.isPresent() ? Math.min(until.getAsLong(), time + STEP) : time + STEP;
		bus.advance(time, this::delivered);
	}

	/** What the battery measures now. */
	BatteryValues battery() {
		return battery.values();
	}

	void close() {
		nodes.forEach(Node::close);
	}

	/** Without an inverter something else may load the battery, which then stops it only where it must. */
	private void advancePhysics() {
		if (inverter != null) {
			inverter.advance(time, time - start, PHYSICS_SECONDS);
		} else {
			battery.advance(PHYSICS_SECONDS, loadCurrent, battery.quantity(Quantity.LIMIT_CHARGE_VOLTAGE), 0);
		}
	}

	private void acceptFromHost() {
		Frame frame = fromHost.peek();
		while (frame != null && bus.offer(HOST, time, frame.id(), frame.flags(), frame.dlc(), frame.payload())) {
			fromHost.remove();
			frame = fromHost.peek();
		}
	}

	private void delivered(int sender, long nanos, int id, int flags, int dlc, long payload) {
		if (hears) {
			sink.frame(nanos, id, sender == HOST ? flags | FrameFlags.TRANSMITTED : flags, dlc, payload);
		} else {
			sink.frame(nanos, BUS_ERROR, FrameFlags.ERROR, Payload.MAX_LENGTH, 0);
		}
		for (Node node : nodes) {
			if (node.number() != sender) {
				report(nanos, node.received(nanos, id, flags, dlc, payload));
			}
		}
	}

	private void report(long nanos, Optional<String> failure) {
		failure.ifPresent(message -> sink.event(new BusEvent.Notice(nanos, message)));
	}
}
