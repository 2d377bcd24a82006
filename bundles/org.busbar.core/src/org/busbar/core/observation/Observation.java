package org.busbar.core.observation;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.HostClock;
import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.core.doctor.Doctor;
import org.busbar.core.registry.Registration;
import org.busbar.core.session.BusSnapshot;
import org.busbar.core.session.FrameRing;
import org.busbar.core.session.LiveFrames;
import org.busbar.core.session.Session;
import org.busbar.core.session.SessionState;
import org.busbar.core.session.SessionStatus;
import org.jspecify.annotations.Nullable;

/**
 * One bus being looked at, live or recorded: keeps its frames and, on a thread of its own, reads what they mean. All methods may be called by any thread and
 * return at once; whoever shows something asks for the state of the moment.
 */
@SuppressWarnings("resource") // The session is the caller's.
public final class Observation {

	private static final Logger LOGGER = System.getLogger(Observation.class.getName());

	/** Frames read at one go; what the assumptions have to wait for when they change. */
	private static final int BATCH = 1 << 16;
	/** How long the thread pauses when there is nothing to read, in nanoseconds. */
	private static final long PAUSE = 20_000_000L;
	/** Nanoseconds between two readings that are given out. */
	private static final long PERIOD = 200_000_000L;

	private final String name;
	private final int bitRate;
	private final Optional<Session> session;
	private final DangerWatch dangers = new DangerWatch();
	private final Optional<RecordedBus> recorded;
	private final FrameStore frames;
	private final Thread thread;
	private final List<Registration> registrations;
	private final FrameRing.@Nullable Cursor cursor;
	/** Of a recorded bus; guarded by itself, as is the number of the frame that it comes to next. */
	private final LiveFrames counted;
	private long countedTo;
	private final long openedAt = HostClock.nanos();
	/** Losses that the device told of; guarded by this. */
	private long told;
	private volatile Assumptions wanted;
	private volatile BusReading reading;
	private volatile boolean stopping;
	/** Whether the converter is gone, or its bus is being opened in another way. */
	private volatile boolean away;
	/** Whether it has come back since the thread looked last; guarded by this. */
	private boolean back;
	/** What the battery says over its own link, if anybody asks it. */
	private volatile Supplier<Optional<MonitorSnapshot>> ownLink = Optional::empty;
	/** What the thread has of losses. */
	private long lost;

	private Observation(String name, int bitRate, Optional<Session> session, Optional<RecordedBus> recorded, Assumptions assumptions) {
		this.name = name;
		this.bitRate = bitRate;
		this.session = session;
		this.recorded = recorded;
		wanted = assumptions;
		reading = BusReading.nothing(assumptions);
		frames = recorded.map(RecordedBus::frames).orElseGet(FrameStore::new);
		counted = new LiveFrames(bitRate);
		lost = recorded.map(RecordedBus::lost).orElse(0L);
		if (lost > 0) {
			counted.lost(lost);
		}
		registrations = session.map(bus -> List.of(bus.watch(this::event), bus.listen(this::state))).orElse(List.of());
		cursor = session.map(Session::cursorFromOldest).orElse(null);
		thread = Thread.ofPlatform().daemon().name("busbar-observation-" + name).unstarted(this::run);
	}

	/** Looks at a live bus from the oldest frame on that it has in memory. The session stays the caller's; it may end before this. */
	public static Observation of(Session session, Assumptions assumptions) {
		return started(new Observation(session.name(), session.bitRate(), Optional.of(session), Optional.empty(), assumptions));
	}

	/**
	 * Looks at a recorded bus.
	 *
	 * @param name for titles and messages
	 */
	public static Observation of(String name, RecordedBus bus, Assumptions assumptions) {
		return started(new Observation(name, bus.bitRate(), Optional.empty(), Optional.of(bus), assumptions));
	}

	private static Observation started(Observation observation) {
		observation.thread.start();
		return observation;
	}

	/** What the bus is called: for titles and messages. */
	public String name() {
		return name;
	}

	/** Bit rate in bit/s; 0 when not known. */
	public int bitRate() {
		return bitRate;
	}

	/** The live bus; empty for a recorded one. It may be over. */
	public Optional<Session> session() {
		return session;
	}

	/** The recorded bus; empty for a live one. */
	public Optional<RecordedBus> recorded() {
		return recorded;
	}

	/** Whether frames may still come. */
	public boolean isLive() {
		return session.isPresent() && !session.get().status().state().isOver();
	}

	/** The frames, one after the other. */
	public FrameStore frames() {
		return frames;
	}

	/**
	 * A copy of the latest frames, which nothing that comes later changes.
	 *
	 * @param nanos how far back, from the newest frame
	 */
	public RecordedBus excerpt(long nanos) {
		long end = frames.end();
		FrameStore copy = new FrameStore();
		if (end == frames.first()) {
			return new RecordedBus(name, bitRate, copy, 0, 0, List.of());
		}
		long from = Math.max(frames.first(), frames.find(frames.nanos(end - 1) - nanos));
		frames.read(from, end, copy);
		long missing = frames.losses().subMap(from, true, end, true).values().stream().mapToLong(Long::longValue).sum();
		return new RecordedBus(name, bitRate, copy, missing, 0, recorded.map(RecordedBus::problems).orElse(List.of()));
	}

	/** The latest frame of each identifier and the counts; of a recorded bus, at the last frame that was read. */
	public BusSnapshot snapshot() {
		if (session.isPresent()) {
			return session.get().snapshot();
		}
		synchronized (counted) {
			return counted.snapshot(counted.lastNanos(), 0);
		}
	}

	/** What the frames mean up to now; never older than a fraction of a second, unless there are many to read. */
	public BusReading reading() {
		return reading;
	}

	/** What is taken for granted at the moment. */
	public Assumptions assumptions() {
		return wanted;
	}

	/** Reads everything anew from the oldest frame on, under other assumptions. {@link #reading} says when it rests on them. */
	public void assume(Assumptions assumptions) {
		if (!assumptions.equals(wanted)) {
			wanted = assumptions;
			LockSupport.unpark(thread);
		}
	}

	/**
	 * Lets the doctor hold what the battery says over its own link against the bus, from now on.
	 *
	 * @param latest gives what it said last, from any thread, with times of the clock that the bus has
	 */
	public void compare(Supplier<Optional<MonitorSnapshot>> latest) {
		ownLink = latest;
	}

	/** Reads no more; what was read stays. The session is not closed. */
	public void end() {
		stopping = true;
		registrations.forEach(Registration::close);
		LockSupport.unpark(thread);
	}

	private void event(BusEvent event) {
		if (event instanceof BusEvent.Dropped dropped) {
			synchronized (this) {
				told += Math.max(1, dropped.count());
			}
		}
	}

	/** What the bus said while the converter was gone is missing, like every other loss: a pause of ours is no silence of the bus. */
	private void state(SessionStatus status) {
		boolean gone = status.state() == SessionState.RECONNECTING;
		if (away && !gone) {
			missed();
		}
		away = gone;
	}

	private synchronized void missed() {
		told++;
		back = true;
	}

	private synchronized boolean cameBack() {
		boolean came = back;
		back = false;
		return came;
	}

	private void run() {
		Analysis analysis = begin();
		long published = System.nanoTime() - PERIOD;
		long shown = -1;
		Standstill standstill = new Standstill();
		Optional<MonitorSnapshot> said = Optional.empty();
		while (!stopping) {
			if (standstill.slept(HostClock.nanos()) && isLive()) {
				missed();
			}
			if (!analysis.assumptions().equals(wanted)) {
				analysis = begin();
				shown = -1;
			}
			// In this order: what came before the end, or before this moment, is in the ring by then; otherwise frames on their way would look like silence.
			boolean live = isLive();
			boolean listening = !away;
			long moment = session.map(Session::nanos).orElse(0L);
			if (cameBack() && analysis.position() == frames.end()) {
				// Before the loss is told, which withdraws what is thought of the time in between.
				analysis.advanceTo(moment, true);
			}
			boolean moved = take(analysis);
			boolean caughtUp;
			Optional<MonitorSnapshot> saying = ownLink.get();
			if (!saying.equals(said)) {
				said = saying;
				saying.ifPresent(analysis::monitored);
			}
			try {
				analysis.advance(BATCH);
				caughtUp = analysis.position() == frames.end() && !moved;
				if (caughtUp) {
					analysis.advanceTo(moment, listening);
				}
			} catch (RuntimeException e) {
				giveUp(e);
				continue;
			}
			boolean over = caughtUp && !live;
			long now = System.nanoTime();
			boolean due = !over && now - published >= PERIOD;
			boolean last = over && shown != analysis.position();
			if (due || last) {
				published = now;
				shown = over ? analysis.position() : -1;
				BusReading read = read(analysis, over, caughtUp);
				reading = read;
				stopSending(read);
			}
			if (caughtUp) {
				LockSupport.parkNanos(this, over ? PERIOD : PAUSE);
			}
		}
	}

	/** A danger that is found while this program sends ends the sending, whoever may be its cause. */
	private void stopSending(BusReading read) {
		session.ifPresent(bus -> dangers.found(bus.armed().isPresent(), read.diagnosis())
				.ifPresent(danger -> bus.listenOnly(Messages.format("observation.danger", danger.id(), danger.evidence()))));
	}

	private Analysis begin() {
		try {
			return new Analysis(wanted, frames, bitRate, recorded.flatMap(RecordedBus::ownLink));
		} catch (RuntimeException e) {
			giveUp(e);
			return new Analysis(wanted, frames, bitRate, recorded.flatMap(RecordedBus::ownLink));
		}
	}

	/** Frames without meaning are better than none. What cannot be read without a protocol either is a fault of ours, and ends the reading. */
	private void giveUp(RuntimeException failure) {
		if (wanted.dialect() instanceof Dialect.Undecoded) {
			throw failure;
		}
		LOGGER.log(Level.ERROR, Messages.format("observation.failed", name), failure);
		wanted = wanted.with(new Dialect.Undecoded());
	}

	/** A live bus that was never heard has no clock but the host's; it has been silent for as long as it was watched. */
	private BusReading read(Analysis analysis, boolean over, boolean caughtUp) {
		BusReading heard = analysis.reading(over, caughtUp);
		if (session.isEmpty() || heard.frames() > 0 || !caughtUp) {
			return heard;
		}
		Doctor silent = Analysis.doctor(heard.assumptions());
		ownLink.get().ifPresent(silent::monitored);
		silent.advance(openedAt);
		silent.advance(HostClock.nanos());
		return new BusReading(heard.assumptions(), heard.protocol(), 0, heard.quantities(), heard.history(), Optional.of(silent.diagnosis()), 0, true, over);
	}

	/** Takes over what is new: of a live bus from the ring, of a recorded one what the analysis comes to next. */
	private boolean take(Analysis analysis) {
		if (cursor == null) {
			countRecorded(analysis);
			return false;
		}
		long next = frames.end();
		int count = cursor.read(frames, BATCH);
		long before = lost;
		synchronized (this) {
			lost = told + cursor.dropped();
		}
		if (lost > before) {
			frames.lost(next, lost - before);
		}
		return count == BATCH;
	}

	private void countRecorded(Analysis analysis) {
		synchronized (counted) {
			long end = Math.min(frames.end(), analysis.position() + BATCH);
			if (end > countedTo) {
				frames.read(countedTo, end, counted);
				countedTo = end;
			}
		}
	}
}
