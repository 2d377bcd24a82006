package org.busbar.core.arming;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.busbar.can.CanId;
import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;

/**
 * Sending, from the consent to the end: the only writer, and all that ends it. Every method but {@link #stop}, {@link #heartbeat} and {@link #status} is called
 * by one thread, the session's. Once there is a reason to end, nothing goes out any more; a new consent is needed then.
 */
public final class Armed {

	/** The user interface has to give a sign of life within this time, in nanoseconds. */
	public static final long HEARTBEAT = 2_000_000_000L;

	/** So many frames may go out in {@link #WINDOW} nanoseconds: far more than any dialect needs, far less than would fill a bus. */
	static final int MOST_FRAMES = 64;
	static final long WINDOW = 100_000_000L;
	/** So many frames in a row may be refused by the converter. */
	static final int MOST_REFUSALS = 20;
	/** A converter tells of a frame a moment after it took it; who closes it at once does not hear of the last one. */
	private static final long LAST_ECHO = 100_000_000L;

	/** Hands a frame to the converter. */
	@FunctionalInterface
	public interface Outlet {

		/** Whether it was accepted. */
		boolean send(int id, int flags, int dlc, long payload);
	}

	/** Has a driver called again and again until its task says that it is over. */
	@FunctionalInterface
	public interface DriverThread {

		/** @param turn one turn; false when there will be none any more */
		void start(DriverTurn turn);
	}

	/** One turn of a driver. */
	@FunctionalInterface
	public interface DriverTurn {

		/** Lets the driver do what there is to be done; false when it is over. May not come back. */
		boolean take();
	}

	private final ArmRequest request;
	private final SendRules rules;
	private final Outlet outlet;
	private final DriverHost host;
	private final LongSupplier hostClock;
	private final LongSupplier wallClock;
	private final long began;
	private final long total;
	private final String role;
	private final String stopping;
	private long lastHost;
	private long busTime;
	private long windowBegan;
	private int inWindow;
	private int refusedInRow;
	/** When the last frame was taken, on the clock of the host. */
	private long completedAt;
	private volatile long sent;
	private volatile long heartbeatAt;
	private volatile long heartbeatOnWall;
	private volatile Optional<String> end = Optional.empty();

	/**
	 * Nothing is sent before the first {@link #tick}.
	 *
	 * @param consent to be used up before
	 * @param outlet  where frames go
	 * @param clocks  by which sending and signs of life are timed
	 */
	public Armed(Consent consent, Outlet outlet, Clocks clocks) {
		request = consent.answered().request();
		rules = new SendRules(request);
		this.outlet = outlet;
		hostClock = clocks.host();
		wallClock = clocks.wall();
		host = new DriverHost(request.sending(), rules, hostClock);
		began = hostClock.getAsLong();
		lastHost = began;
		windowBegan = began;
		heartbeatAt = began;
		heartbeatOnWall = wallClock.getAsLong();
		role = ArmQuestions.role(request);
		stopping = ArmQuestions.stopping(request);
		total = request.sending().total();
	}

	/** Begins to call the driver. */
	public void start(DriverThread thread) {
		thread.start(host::turn);
	}

	/** What Busbar passes itself off as and what stopping does, for the state of the session. */
	public String description() {
		return Messages.format("armed", role, stopping);
	}

	/** Ends it. Any thread; nothing is sent after this has returned but what is being sent at this moment. */
	public void stop(String reason) {
		end = end.or(() -> Optional.of(reason));
	}

	/**
	 * The user interface lives. Any thread. One that comes too late does not bring it back: where the whole program stood still, the first of all threads may be
	 * the one that calls this.
	 */
	public void heartbeat() {
		long now = hostClock.getAsLong();
		checkHeartbeat(now);
		heartbeatAt = now;
		heartbeatOnWall = wallClock.getAsLong();
	}

	/** A clock that is set on by hand ends it as well, which does no harm. */
	private void checkHeartbeat(long now) {
		if (now - heartbeatAt > HEARTBEAT || wallClock.getAsLong() - heartbeatOnWall > HEARTBEAT) {
			stop(Messages.format("end.heartbeat", HEARTBEAT / 1_000_000_000L));
		}
	}

	/** How it goes. Any thread. */
	public ArmedStatus status() {
		return new ArmedStatus(role, stopping, Math.max(0, request.limit().toNanos() - (hostClock.getAsLong() - began)), sent, total,
				host.refused());
	}

	/** A frame came from the bus, or the controller's report of an error. */
	public void heard(long nanos, int id, int flags, int dlc, long payload) {
		if ((flags & FrameFlags.TRANSMITTED) != 0) {
			return;
		}
		if ((flags & FrameFlags.ERROR) != 0) {
			stop(Messages.format("end.error"));
		} else if (rules.isOwn(CanId.key(id, flags))) {
			stop(Messages.format("end.clash", "0x" + CanId.format(id, flags)));
		} else {
			host.received(new Frame(nanos, id, flags, dlc, payload));
		}
	}

	/** Frames were lost on their way here, so that nobody can say what was heard. */
	public void blind() {
		stop(Messages.format("end.blind"));
	}

	/**
	 * Sends what waits, if it may.
	 *
	 * @param busNow time of the bus; 0 when nothing was heard yet
	 * @return why it is over; empty while it goes on
	 */
	public Optional<String> tick(long busNow) {
		long now = hostClock.getAsLong();
		busTime = Math.max(busTime + now - lastHost, busNow);
		lastHost = now;
		check(now);
		if (end.isEmpty()) {
			host.time(busTime);
			write(now);
		}
		if (end.isPresent()) {
			host.close();
		}
		return end;
	}

	/** Ends it whatever the reason; the driver is not waited for. */
	public void close() {
		stop("");
		host.close();
	}

	private void check(long now) {
		if (now - began >= request.limit().toNanos()) {
			stop(Messages.format("end.limit", request.limit().toSeconds()));
		}
		checkHeartbeat(now);
		if (sent >= total && now - completedAt >= LAST_ECHO) {
			stop(Messages.format("end.done", Long.toString(total)));
		} else {
			host.failure(now).ifPresent(failure -> stop(Messages.format("end.driver", failure)));
		}
	}

	private void write(long now) {
		if (sent >= total) {
			return;
		}
		if (now - windowBegan >= WINDOW) {
			windowBegan = now;
			inWindow = 0;
		}
		while (end.isEmpty() && inWindow < MOST_FRAMES && sent < total) {
			Frame frame = host.next();
			if (frame == null) {
				return;
			}
			write(frame);
		}
	}

	private void write(Frame frame) {
		List<String> objections = rules.objections(frame.id(), frame.flags(), frame.dlc(), frame.payload());
		if (!objections.isEmpty()) {
			stop(Messages.format("end.limits", objections.getFirst()));
			return;
		}
		inWindow++;
		boolean taken;
		try {
			taken = outlet.send(frame.id(), frame.flags(), frame.dlc(), frame.payload());
		} catch (RuntimeException | LinkageError thrown) {
			stop(Messages.format("end.converter", thrown));
			return;
		}
		if (taken) {
			refusedInRow = 0;
			sent++;
			completedAt = lastHost;
		} else if (++refusedInRow >= MOST_REFUSALS) {
			stop(Messages.format("end.refused", MOST_REFUSALS));
		}
	}
}
