package org.busbar.core.arming;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

import org.busbar.api.driver.Driver;
import org.busbar.api.driver.DriverContext;
import org.busbar.api.quantity.Quantity;
import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.jspecify.annotations.Nullable;

/**
 * Calls a driver on a thread of its own and keeps what it offers until the writer takes it. The driver never comes near the channel. A driver that does not come
 * back is left alone on its thread, and nothing that it offers later is taken.
 */
final class DriverHost implements DriverContext {

	/** Frames that may wait for the writer. */
	static final int QUEUE_LENGTH = 64;
	/** So many offers in all may find the queue full; a driver that goes on beyond that floods. */
	static final int MOST_OVERFLOWS = 1000;
	/** The longest that a call may last, in nanoseconds. A call should take microseconds, but the host may pause. */
	static final long LONGEST_CALL = 1_000_000_000L;
	/** Nanoseconds between two ticks. */
	static final long TICK = 10_000_000L;

	private static final int INBOX_LENGTH = 4096;
	private static final long PAUSE = 2_000_000L;

	private final Sending sending;
	private final SendRules rules;
	private final LongSupplier hostClock;
	private final Queue<Frame> inbox = new ArrayBlockingQueue<>(INBOX_LENGTH);
	private final Queue<Frame> outbox = new ArrayBlockingQueue<>(QUEUE_LENGTH);
	private final AtomicLong refused = new AtomicLong();
	private final AtomicLong overflows = new AtomicLong();
	private final Map<Quantity, Double> learned = new EnumMap<>(Quantity.class);
	private volatile long busTime;
	private volatile boolean closed;
	private volatile boolean calling;
	private volatile long callBegan;
	private volatile Optional<String> failure = Optional.empty();
	private @Nullable Driver driver;
	private @Nullable Thread caller;
	private boolean ticked;
	private long lastTick;
	private long lastTime;

	DriverHost(Sending sending, SendRules rules, LongSupplier hostClock) {
		this.sending = sending;
		this.rules = rules;
		this.hostClock = hostClock;
	}

	// The writer's side.

	/** The time that the driver gets; never goes back. */
	void time(long nanos) {
		busTime = nanos;
	}

	/** A frame of another device. */
	void received(Frame frame) {
		if (!inbox.offer(frame)) {
			failure = failure.or(() -> Optional.of(Messages.format("driver.deaf")));
		}
	}

	/** The next frame that the driver wants to send. */
	@Nullable
	Frame next() {
		return outbox.poll();
	}

	/** Offers that were not accepted. */
	long refused() {
		return refused.get();
	}

	/** Why the driver has to be abandoned; empty while it behaves. */
	Optional<String> failure(long hostNow) {
		if (failure.isPresent()) {
			return failure;
		}
		if (overflows.get() > MOST_OVERFLOWS) {
			return Optional.of(Messages.format("driver.floods", QUEUE_LENGTH));
		}
		return calling && hostNow - callBegan > LONGEST_CALL ? Optional.of(Messages.format("driver.blocks", LONGEST_CALL / 1_000_000)) : Optional.empty();
	}

	/** Nothing is offered any more. Does not wait for the driver. */
	void close() {
		closed = true;
		outbox.clear();
	}

	// The driver's side.

	/** Calls the driver until this is closed; for a thread of its own. */
	void run() {
		while (turn()) {
			LockSupport.parkNanos(this, PAUSE);
		}
	}

	/** Lets the driver do what there is to be done; false when it is over. */
	boolean turn() {
		if (closed || failure.isPresent()) {
			release();
			return false;
		}
		Driver present = driver;
		if (present == null) {
			call(() -> driver = create());
			return true;
		}
		Frame frame = inbox.poll();
		while (frame != null && !closed && failure.isEmpty()) {
			Frame received = frame;
			lastTime = Math.max(lastTime, frame.nanos());
			call(() -> present.received(lastTime, received.id(), received.flags(), received.dlc(), received.payload()));
			frame = inbox.poll();
		}
		lastTime = Math.max(lastTime, busTime);
		if (!closed && failure.isEmpty() && (!ticked || lastTime - lastTick >= TICK)) {
			ticked = true;
			lastTick = lastTime;
			call(() -> present.tick(lastTick));
		}
		return true;
	}

	private Driver create() {
		return switch (sending) {
			case Sending.Played played -> played.drivers().create(played.role(), played.protocol().options(), this);
			case Sending.Frames frames -> new FrameRepeater(frames.frames(), this);
			case Sending.Replayed replayed -> new LogReplayer(replayed, this);
		};
	}

	private void release() {
		Driver present = driver;
		driver = null;
		if (present != null) {
			call(present::close);
		}
	}

	private void call(Runnable step) {
		caller = Thread.currentThread();
		callBegan = hostClock.getAsLong();
		calling = true;
		try {
			step.run();
		} catch (RuntimeException | LinkageError | AssertionError | StackOverflowError thrown) {
			failure = failure.or(() -> Optional.of(Messages.format("driver.throws", thrown)));
		} finally {
			calling = false;
		}
	}

	@Override
	public boolean offer(int id, int flags, int dlc, long payload) {
		if (!CanId.isValid(id, flags) || dlc < 0 || dlc > Payload.MAX_LENGTH || (flags & ~(FrameFlags.EXTENDED | FrameFlags.REMOTE)) != 0) {
			throw new IllegalArgumentException("No classic CAN frame: id " + Integer.toHexString(id) + ", flags " + flags + ", DLC " + dlc);
		}
		if (closed || !calling || Thread.currentThread() != caller || (flags & FrameFlags.REMOTE) != 0 || !rules.maySend(CanId.key(id, flags))) {
			refused.incrementAndGet();
			return false;
		}
		boolean taken = outbox.offer(new Frame(lastTime, id, flags, dlc, payload & Payload.mask(dlc)));
		if (!taken) {
			refused.incrementAndGet();
			overflows.incrementAndGet();
		}
		return taken;
	}

	/** What was given; an inverter also repeats what it heard of the battery. Nothing is made up. */
	@Override
	public double quantity(Quantity quantity) {
		double given = sending instanceof Sending.Played played ? played.values().getOrDefault(quantity, Double.NaN) : Double.NaN;
		return Double.isNaN(given) ? switch (quantity) {
			case INVERTER_ECHO_VOLTAGE -> heard(Quantity.BATTERY_VOLTAGE);
			case INVERTER_ECHO_CURRENT -> heard(Quantity.BATTERY_CURRENT);
			case INVERTER_ECHO_TEMPERATURE -> heard(Quantity.BATTERY_TEMPERATURE);
			case INVERTER_ECHO_SOC -> heard(Quantity.BATTERY_SOC);
			default -> Double.NaN;
		} : given;
	}

	private double heard(Quantity quantity) {
		return learned.getOrDefault(quantity, Double.NaN);
	}

	@Override
	public String text(Quantity quantity) {
		return "";
	}

	@Override
	public void learned(Quantity quantity, double value) {
		if (calling) {
			learned.put(quantity, value);
		}
	}

	@Override
	public String option(String id) {
		return sending instanceof Sending.Played played ? played.protocol().options().getOrDefault(id, "") : "";
	}
}
