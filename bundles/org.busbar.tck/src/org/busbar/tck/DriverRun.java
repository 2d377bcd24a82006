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
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.codec.MessageCodec;
import org.busbar.core.protocol.EffectiveProtocol;
import org.jspecify.annotations.Nullable;

/**
 * One life of the drivers of a provider, one after the other in each of its roles, on a bus whose partner says anything.
 *
 * @param frames what they sent
 * @param fault  what they did wrong; what came after it was not tried
 */
record DriverRun(List<Frame> frames, Optional<Fault> fault) {

	private static final long SEED = 20_260_102;
	private static final long TICK = 10_000_000L;
	private static final int TICKS = 1_000;
	private static final int TICKS_BETWEEN_FRAMES = 5;
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

	static DriverRun of(DriverProvider provider, EffectiveProtocol protocol) {
		ThreadGroup group = new ThreadGroup("busbar-tck");
		Life life = new Life(provider, protocol);
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
		private @Nullable Fault fault;
		private long nanos;
		private int slow;

		Life(DriverProvider provider, EffectiveProtocol protocol) {
			this.provider = provider;
			this.protocol = protocol;
		}

		@Override
		public void run() {
			try {
				for (Role role : provider.roles().stream().sorted().toList()) {
					live(role);
				}
			} catch (@SuppressWarnings("unused") Stop stop) {
				// The fault is kept.
			} catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
				fault = new Fault(Rule.DRIVER_FAILS, Messages.format("driver.fails", failure));
			} finally {
				ended.countDown();
			}
		}

		private void live(Role role) {
			List<MessageCodec> heard = protocol.codec().messages().stream().filter(message -> message.message().sender().equals(role.partner().node()))
					.toList();
			Random random = new Random(SEED);
			slow = 0;
			try (Driver driver = provider.create(role, Map.of(), this)) {
				for (int tick = 0; tick < TICKS; tick++) {
					nanos = tick * TICK;
					call(() -> driver.tick(nanos));
					if (!heard.isEmpty() && tick % TICKS_BETWEEN_FRAMES == 0) {
						MessageCodec message = heard.get(random.nextInt(heard.size()));
						int dlc = random.nextInt(Payload.MAX_LENGTH + 1);
						long payload = random.nextLong() & Payload.mask(dlc);
						call(() -> driver.received(nanos, message.message().id(), message.message().extended() ? FrameFlags.EXTENDED : 0, dlc, payload));
					}
				}
			}
		}

		private void call(Runnable driver) {
			long begin = System.nanoTime();
			driver.run();
			long duration = System.nanoTime() - begin;
			slow = duration > SLOW_CALL ? slow + 1 : 0;
			if (duration > LONGEST_CALL || slow >= SLOW_CALLS) {
				fault = new Fault(Rule.DRIVER_TIME, Messages.format("driver.time", TimeUnit.NANOSECONDS.toMillis(duration)));
				throw new Stop();
			}
		}

		@Override
		public boolean offer(int id, int flags, int dlc, long payload) {
			frames.add(new Frame(nanos, id, flags, dlc, payload));
			return true;
		}

		/** The same for ever; what it is does not matter, as long as a flag can have it too. */
		@Override
		public double quantity(Quantity quantity) {
			return 1;
		}

		@Override
		public String text(Quantity quantity) {
			return "BUSBAR";
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
