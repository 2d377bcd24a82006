package org.busbar.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.driver.DriverProvider;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.codec.MessageCodec;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.QuantityTracker;
import org.jspecify.annotations.Nullable;

/**
 * One life of the drivers of a provider, one after the other in each of its roles, on a bus whose partner is silent at first and then says anything: whole and
 * cut off messages of its own, messages of the driver's end, and frames that nobody describes. Meanwhile time leaps, values become unknown and absurd, and
 * some frames are refused.
 *
 * @param frames what they sent
 * @param fault  what they did wrong; what came after it was not tried
 */
record DriverRun(List<Frame> frames, Optional<Fault> fault) {

	private static final long SEED = 20_260_102;
	private static final long TICK = 10_000_000L;
	private static final int TICKS = 1_000;
	private static final int SILENT_TICKS = 250;
	private static final int TICKS_BETWEEN_FRAMES = 3;
	/** Before this one the host slept for an hour. */
	private static final int TICK_AFTER_SLEEP = 500;
	private static final long SLEEP = 3_600_000_000_000L;
	/** How long each of {@link #VALUES} is the value of everything. */
	private static final int TICKS_OF_A_VALUE = 150;
	/** One is a value that flags can have too. Then nothing is known, and then no dialect can say it. */
	private static final List<Double> VALUES = List.of(1.0, Double.NaN, 1e9, -1e9);
	/** Each so many frames one finds the queue full. */
	private static final int REFUSED = 7;
	/** As the simulator has it: a single pause of the host must not pass for a fault of the driver. */
	private static final long SLOW_CALL = 50_000_000L;
	private static final int SLOW_CALLS = 5;
	private static final long LONGEST_CALL = 1_000_000_000L;
	/** A driver that has not come back by then never will. */
	private static final long SECONDS_TO_END = 5;

	/** A rule that was broken. */
	record Fault(Rule rule, String message) {
	}

	DriverRun {
		frames = List.copyOf(frames);
	}

	/** @param options as they are given to the provider; those that are not have their defaults */
	static DriverRun of(DriverProvider provider, EffectiveProtocol protocol, Map<String, String> options) {
		ThreadGroup group = new ThreadGroup("busbar-tck");
		Life life = new Life(provider, protocol, options);
		Thread thread = new Thread(group, life, "busbar-tck-driver");
		thread.setDaemon(true);
		thread.start();
		if (!ends(life)) {
			thread.interrupt();
			return new DriverRun(List.of(), Optional.of(new Fault(Rule.DRIVER_TIME, Messages.format("driver.hangs", SECONDS_TO_END))));
		}
		Optional<Fault> fault = Optional.ofNullable(life.fault)
				.or(() -> others(group, thread).map(name -> new Fault(Rule.DRIVER_THREAD, Messages.format("driver.thread", name))));
		return new DriverRun(life.frames, fault);
	}

	private static boolean ends(Life life) {
		try {
			return life.ended.await(SECONDS_TO_END, TimeUnit.SECONDS);
		} catch (@SuppressWarnings("unused") InterruptedException stopped) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** A thread that the driver started: it is in the group of the one that started it. */
	private static Optional<String> others(ThreadGroup group, Thread own) {
		Thread[] threads = new Thread[group.activeCount() + 1];
		int count = group.enumerate(threads);
		return Stream.of(threads).limit(count).filter(thread -> thread != own).map(Thread::getName).findFirst();
	}

	private static final class Life implements Runnable, DriverContext {

		private final CountDownLatch ended = new CountDownLatch(1);
		private final List<Frame> frames = new ArrayList<>();
		private final DriverProvider provider;
		private final EffectiveProtocol protocol;
		private final Map<String, String> options;
		private @Nullable Fault fault;
		private Role role = Role.BATTERY;
		private boolean called;
		private boolean heard;
		private double present;
		private int offers;
		private long nanos;
		private int slow;

		Life(DriverProvider provider, EffectiveProtocol protocol, Map<String, String> options) {
			this.provider = provider;
			this.protocol = protocol;
			this.options = options;
		}

		@Override
		public void run() {
			try {
				for (Role one : provider.roles().stream().sorted().toList()) {
					live(one);
				}
			} catch (@SuppressWarnings("unused") Stop stop) {
				// The fault is kept.
			} catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
				fault = new Fault(Rule.DRIVER_FAILS, Messages.format("driver.fails", failure));
			} finally {
				ended.countDown();
			}
		}

		private void live(Role end) {
			Stimulus stimulus = new Stimulus(protocol, end.partner(), new Random(SEED));
			role = end;
			heard = false;
			slow = 0;
			try (Driver driver = provider.create(end, options, this)) {
				stopOnFault();
				for (int tick = 0; tick < TICKS; tick++) {
					nanos = tick * TICK + (tick < TICK_AFTER_SLEEP ? 0 : SLEEP);
					present = VALUES.get(tick / TICKS_OF_A_VALUE % VALUES.size());
					call(() -> driver.tick(nanos));
					if (tick >= SILENT_TICKS && tick % TICKS_BETWEEN_FRAMES == 0) {
						Frame frame = stimulus.next(nanos);
						heard = true;
						call(() -> driver.received(nanos, frame.id(), frame.flags(), frame.dlc(), frame.payload()));
					}
				}
			}
			stopOnFault();
		}

		private void call(Runnable driver) {
			long begin = System.nanoTime();
			called = true;
			driver.run();
			called = false;
			long duration = System.nanoTime() - begin;
			slow = duration > SLOW_CALL ? slow + 1 : 0;
			if (duration > LONGEST_CALL || slow >= SLOW_CALLS) {
				fault(Rule.DRIVER_TIME, Messages.format("driver.time", TimeUnit.NANOSECONDS.toMillis(duration)));
			}
			stopOnFault();
		}

		private void fault(Rule rule, String message) {
			if (fault == null) {
				fault = new Fault(rule, message);
			}
		}

		/** Not at once when a frame is offered: a driver may catch what is thrown at it. */
		private void stopOnFault() {
			if (fault != null) {
				throw new Stop();
			}
		}

		@Override
		public boolean offer(int id, int flags, int dlc, long payload) {
			boolean valid = (flags & ~FrameFlags.EXTENDED) == 0 && CanId.isValid(id, flags) && dlc >= 0 && dlc <= Payload.MAX_LENGTH
					&& (payload & ~Payload.mask(dlc)) == 0;
			String name = CanId.format(id, flags);
			MessageCodec message = valid ? protocol.codec().message(id, flags) : null;
			if (message == null) {
				fault(Rule.DRIVER_SENDS, valid ? Messages.format("driver.sends.unknown", name) : Messages.format("driver.sends.invalid", name));
				return false;
			}
			if (!message.message().sender().equals(role.node())) {
				fault(Rule.DRIVER_SENDS, Messages.format("driver.sends.other", message.message().name(), role.node(), message.message().sender()));
			} else if (!called) {
				fault(Rule.DRIVER_UNASKED, Messages.format("driver.unasked.outside", message.message().name()));
			} else if (!heard && !begins(message)) {
				fault(Rule.DRIVER_UNASKED, Messages.format("driver.unasked", message.message().name(), role.node()));
			}
			frames.add(new Frame(nanos, id, flags, dlc, payload));
			offers++;
			return offers % REFUSED != 0;
		}

		/** Whether it is sent without a word of the partner: what has a cycle time is, but not by an inverter that only answers. */
		private boolean begins(MessageCodec message) {
			boolean answers = role == Role.INVERTER && protocol.descriptor().answers();
			return !answers && message.message().attribute(QuantityTracker.CYCLE_TIME).filter(period -> !period.equals("0")).isPresent();
		}

		@Override
		public double quantity(Quantity quantity) {
			return present;
		}

		@Override
		public String text(Quantity quantity) {
			return Double.isNaN(present) ? "" : "BUSBAR";
		}

		@Override
		public void learned(Quantity quantity, double value) {
			// Whatever it learned of random bytes.
		}

		@Override
		public String option(String id) {
			return protocol.options().getOrDefault(id, "");
		}
	}

	/** Ends a life early. */
	private static final class Stop extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Stop() {
			super(null, null, false, false);
		}
	}
}
