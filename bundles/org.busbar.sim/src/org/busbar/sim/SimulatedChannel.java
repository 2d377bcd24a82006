package org.busbar.sim;

import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.locks.LockSupport;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.api.driver.DriverProvider;
import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

/** A simulated network that runs on a thread of its own, in the pace of the wall clock or as fast as the sink takes the frames. */
final class SimulatedChannel implements Channel {

	private static final int SEND_QUEUE_LENGTH = 256;
	/** Nanoseconds that a host may be late, after sleep say, before the lost time is skipped instead of caught up with. */
	private static final long LONGEST_DELAY = 1_000_000_000L;

	/** Nanoseconds of bus time between two looks at the battery by whoever asks it over its own link. */
	private static final long BETWEEN_LOOKS = 100_000_000L;

	private final RunningBatteries running;
	private final Mode mode;
	private final int bitRate;
	private final boolean realTime;
	private final OptionalLong end;
	private final SinkGate gate;
	private final Queue<Frame> fromHost = new ArrayBlockingQueue<>(SEND_QUEUE_LENGTH);
	private final SimulatedNetwork network;
	private final Thread thread;

	/**
	 * @param start time of the first step: nanoseconds since 1970-01-01 UTC
	 * @throws IllegalArgumentException when the driver does not take the options; the message says which
	 */
	SimulatedChannel(SimulationSettings settings, DriverProvider provider, boolean inverter, long start, Mode mode, FrameSink sink,
			RunningBatteries running) {
		this.running = running;
		this.mode = mode;
		bitRate = settings.bitRate();
		realTime = settings.realTime();
		end = settings.durationNanos().isPresent() ? OptionalLong.of(start + settings.durationNanos().getAsLong()) : OptionalLong.empty();
		gate = new SinkGate(sink);
		network = new SimulatedNetwork(settings, provider, inverter, start, System::nanoTime, fromHost, gate);
		thread = Thread.ofPlatform().daemon().name("busbar-sim-" + settings.protocol()).unstarted(this::run);
	}

	void start() {
		thread.start();
	}

	private void run() {
		long anchor = System.nanoTime() - network.time();
		long nextLook = network.time();
		try {
			while (gate.isOpen() && (end.isEmpty() || network.time() < end.getAsLong())) {
				if (realTime) {
					anchor = awaitTime(anchor, network.time() + SimulatedNetwork.STEP);
				}
				if (network.time() >= nextLook) {
					running.publish(this, network.battery());
					nextLook = network.time() + BETWEEN_LOOKS;
				}
				network.step(end);
			}
			gate.event(new BusEvent.End(network.time()));
		} finally {
			running.remove(this);
			gate.close();
			network.close();
		}
	}

	/** Waits until the host's clock reaches the bus time; returns the difference between the two clocks, which grows when the host was asleep. */
	private long awaitTime(long anchor, long busTime) {
		long due = anchor + busTime;
		long remaining = due - System.nanoTime();
		while (remaining > 0 && gate.isOpen()) {
			LockSupport.parkNanos(remaining);
			remaining = due - System.nanoTime();
		}
		return remaining < -LONGEST_DELAY ? anchor - remaining : anchor;
	}

	@Override
	public Mode mode() {
		return mode;
	}

	/** Nothing of this bus can be disturbed from outside, and its time stamps are exact. */
	@Override
	public Capabilities capabilities() {
		return new Capabilities(Capabilities.Proof.PROVEN, true, true, false);
	}

	@Override
	public int bitRate() {
		return bitRate;
	}

	@Override
	public boolean send(int id, int flags, int dlc, long payload) {
		int known = flags & (FrameFlags.EXTENDED | FrameFlags.REMOTE);
		boolean classic = (flags & ~(known | FrameFlags.TRANSMITTED)) == 0 && CanId.isValid(id, flags) && dlc >= 0 && dlc <= Payload.MAX_LENGTH;
		return mode == Mode.ARMED && classic && gate.isOpen() && fromHost.offer(new Frame(0, id, known, dlc, payload & Payload.mask(dlc)));
	}

	@Override
	public void close() {
		gate.close();
		LockSupport.unpark(thread);
	}
}
