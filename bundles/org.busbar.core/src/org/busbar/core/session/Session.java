package org.busbar.core.session;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.core.arming.ArmQuestions;
import org.busbar.core.arming.ArmResult;
import org.busbar.core.arming.Armed;
import org.busbar.core.arming.ArmedStatus;
import org.busbar.core.arming.BusFacts;
import org.busbar.core.arming.Clocks;
import org.busbar.core.arming.Consent;
import org.busbar.core.registry.Registration;

/**
 * One bus being watched, from its opening to its end; what comes after is another session. All methods may be called by any thread.
 * <p>
 * The session has one thread. It reads what the channel's thread left in the ring, keeps the latest frame of every identifier, and deals with the events of the
 * bus, each after the frames that came before it: when the state says that the session is over, the snapshot is complete.
 * <p>
 * A session begins by listening. Whoever wants more asks for it ({@link #acknowledge}, {@link #arm}); a channel never changes its mode, so the session's thread
 * closes it and opens another. That thread alone sends, through the {@link Armed} that it holds while the state is {@link SessionState#ARMED}. Every way out of
 * that state closes the channel that may send before anything else.
 */
public final class Session implements AutoCloseable {

	private static final Logger LOGGER = System.getLogger(Session.class.getName());
	/** Frames taken at one go; the longest that a snapshot has to wait. */
	private static final int BATCH = 1024;
	/** How long the thread pauses when no frame is waiting, in nanoseconds: nearly all of the time from the wire to a table. */
	private static final long PAUSE = 4_000_000L;
	/** How long the thread of a driver pauses between two looks. */
	private static final long DRIVER_PAUSE = 2_000_000L;
	/** How long the thread waits before it looks again for a converter that is gone. */
	private static final long BETWEEN_TRIES = 300_000_000L;

	private final Device device;
	private final Clocks clocks;
	private final LongSupplier hostClock;
	private final StateMachine states = new StateMachine();
	private final FrameRing ring = new FrameRing(FrameRing.SESSION_SLOTS);
	private final FrameRing.Cursor cursor = ring.cursor();
	private final Queue<Said> events = new ConcurrentLinkedQueue<>();
	private final List<Consumer<BusEvent>> watchers = new CopyOnWriteArrayList<>();
	private final List<Runnable> closers = new CopyOnWriteArrayList<>();
	private final Wishes wishes = new Wishes();
	private final Armed.DriverThread driverThread;
	private final Thread thread;
	/** Guards {@link #live} and the host times. */
	private final Object lock = new Object();
	private final LiveFrames live;
	private final RateProof rate = new RateProof();
	private OptionalLong listeningSince = OptionalLong.empty();
	private long heardAt;
	private OptionalLong overAt = OptionalLong.empty();
	/** Of the channel that is open: what others say belongs to a channel that is closed. */
	private volatile Inlet inlet = new Inlet();
	/** Replaced by the session's thread alone. */
	private volatile Channel channel;
	private volatile Optional<Armed> armed = Optional.empty();
	private volatile Optional<ArmedStatus> lastSending = Optional.empty();
	private volatile boolean stopping;
	private volatile String notice = "";
	private Optional<SessionStatus> outcome = Optional.empty();
	/** Touched by the session's thread, like what follows. */
	private final AcknowledgeTrial trial;
	private long droppedBefore;
	/** When a converter that is gone is looked for again, on the host's clock. */
	private OptionalLong nextTry = OptionalLong.empty();

	/** What is to be done with a session before anything happens in it: registering listeners, starting a recorder. */
	public interface Preparation {

		/** @throws IOException with a message for the user; the session is closed then */
		void prepare(Session session) throws IOException;
	}

	private record Said(Optional<Inlet> inlet, BusEvent event) {
	}

	private Session(Device device, Clocks clocks, Armed.DriverThread driverThread) throws ChannelException {
		this.device = device;
		this.clocks = clocks;
		hostClock = clocks.host();
		trial = new AcknowledgeTrial(hostClock);
		this.driverThread = driverThread;
		states.enter(SessionState.OPENING, "");
		try {
			channel = open(Mode.LISTEN);
		} catch (ChannelException refused) {
			states.enter(SessionState.FAULTED, refused.getMessage());
			throw refused;
		}
		live = new LiveFrames(channel.bitRate());
		states.enter(SessionState.LISTENING, "");
		thread = Thread.ofPlatform().daemon().name("busbar-session-" + device.name()).unstarted(this::run);
	}

	/**
	 * Opens a bus and begins to watch it. Waits for the device.
	 *
	 * @param mode {@link Mode#LISTEN}
	 * @throws IllegalArgumentException for any other mode
	 * @throws ChannelException         when the bus cannot be opened; the message says why and what to do, also where the converter itself is at fault
	 */
	public static Session open(ConverterProvider provider, ConverterUri uri, Mode mode) throws ChannelException {
		Session session = opened(provider, uri, mode, Clocks.OF_COMPUTER);
		session.thread.start();
		return session;
	}

	/**
	 * The same for whoever must not miss the first thing that happens.
	 *
	 * @param preparation runs on the calling thread before the first frame or event is dealt with
	 * @throws IOException when the bus cannot be opened, or what the preparation throws; the bus is closed then
	 */
	@SuppressWarnings("resource") // The session is the result, or closed.
	public static Session open(ConverterProvider provider, ConverterUri uri, Mode mode, Preparation preparation) throws IOException {
		Session session = opened(provider, uri, mode, Clocks.OF_COMPUTER);
		try {
			preparation.prepare(session);
		} catch (IOException | RuntimeException failed) {
			session.close();
			throw failed;
		}
		session.thread.start();
		return session;
	}

	static Session open(ConverterProvider provider, ConverterUri uri, Mode mode, LongSupplier hostClock) throws ChannelException {
		Session session = opened(provider, uri, mode, Clocks.of(hostClock));
		session.thread.start();
		return session;
	}

	private static Session opened(ConverterProvider provider, ConverterUri uri, Mode mode, Clocks clocks) throws ChannelException {
		if (mode != Mode.LISTEN) {
			throw new IllegalArgumentException(Messages.format("session.mode.unavailable", mode));
		}
		return new Session(new Device(provider, uri), clocks, turn -> Thread.ofPlatform().daemon().name("busbar-driver-" + uri.scheme()).start(() -> {
			while (turn.take()) {
				LockSupport.parkNanos(turn, DRIVER_PAUSE);
			}
		}));
	}

	/** A session whose turns are taken by the caller, one {@link #step} after the other, in place of its thread. For tests. */
	static Session stepped(ConverterProvider provider, ConverterUri uri, LongSupplier hostClock, Armed.DriverThread driverThread) throws ChannelException {
		return new Session(new Device(provider, uri), Clocks.of(hostClock), driverThread);
	}

	/** What it was opened with. */
	public ConverterUri uri() {
		return device.uri();
	}

	/** What the device can prove. */
	public Capabilities capabilities() {
		return channel.capabilities();
	}

	/** Bit rate in bit/s; 0 when not known. */
	public int bitRate() {
		return channel.bitRate();
	}

	/** The state of this moment. */
	public SessionStatus status() {
		return states.status();
	}

	/** The last thing that the channel found worth showing. */
	public Optional<String> notice() {
		return notice.isEmpty() ? Optional.empty() : Optional.of(notice);
	}

	/**
	 * Tells of every later state. The listener runs on the thread that brings the change about (the session's own, or the one that closes it), never on two at
	 * once, in order; it has to return soon and may not wait for another thread. What it throws is logged and hurts nobody.
	 *
	 * @return closes to hear no more
	 */
	public Registration listen(Consumer<SessionStatus> listener) {
		return states.listen(listener);
	}

	/**
	 * Tells of every later event of the bus, on the session's thread and after the frames that came before it. The listener has to return soon and must not
	 * throw.
	 *
	 * @return closes to hear no more
	 */
	public Registration watch(Consumer<BusEvent> listener) {
		Consumer<BusEvent> own = listener::accept;
		watchers.add(own);
		return () -> watchers.remove(own);
	}

	/**
	 * Runs something at the end of {@link #close}, on the thread that closes: what has to be complete before the program may end.
	 *
	 * @return closes to forget it
	 */
	public Registration onClose(Runnable closer) {
		Runnable own = closer::run;
		closers.add(own);
		return () -> closers.remove(own);
	}

	/** All frames from the next one on, for a reader with a pace and a thread of its own. */
	public FrameRing.Cursor cursor() {
		return ring.cursor();
	}

	/** The same from the oldest frame on that is still in memory: whoever asks right after opening misses none. */
	public FrameRing.Cursor cursorFromOldest() {
		return ring.cursorFromOldest();
	}

	/** This moment on the clock of the frames, in nanoseconds since 1970-01-01 UTC; 0 before the first frame. */
	public long nanos() {
		synchronized (lock) {
			return now();
		}
	}

	/** The latest frames and the counts. Does not delay the channel. After the end it stays as it was at the end. */
	public BusSnapshot snapshot() {
		synchronized (lock) {
			return live.snapshot(now(), cursor.dropped());
		}
	}

	/** What is known of the bus that matters to whoever wants to do more than listen. */
	public BusFacts facts() {
		synchronized (lock) {
			long now = hostClock.getAsLong();
			return new BusFacts(channel.bitRate(), rate.proven(), now - listeningSince.orElse(now), live.heardSince(now() - BusFacts.MEMORY));
		}
	}

	/**
	 * Asks to acknowledge what others send, without sending anything. Granted only from listening, and only when the bit rate is proven.
	 *
	 * @return completed on the session's thread
	 */
	public CompletableFuture<ArmResult> acknowledge() {
		return wish(this::beginToAcknowledge);
	}

	/**
	 * Asks to send. Granted only when the answers still are those to what has to be asked at this moment.
	 *
	 * @return completed on the session's thread
	 */
	public CompletableFuture<ArmResult> arm(Consent consent) {
		return wish(() -> beginToSend(consent));
	}

	/**
	 * Goes back to listening: at once nothing is sent any more.
	 *
	 * @param reason for the status, and for the capture
	 */
	public void listenOnly(String reason) {
		armed.ifPresent(sending -> sending.stop(reason));
		wish(() -> {
			fall(reason);
			return new ArmResult.Done();
		});
	}

	/** Whoever asked to send lives, and is to say so at least once a second while the session is armed. */
	public void heartbeat() {
		armed.ifPresent(Armed::heartbeat);
	}

	/** How the sending goes; empty while the session is not armed. */
	public Optional<ArmedStatus> armed() {
		return armed.map(Armed::status);
	}

	/** How the sending that came last went, or goes; empty when there was none. */
	public Optional<ArmedStatus> lastSending() {
		Optional<ArmedStatus> running = armed();
		return running.isPresent() ? running : lastSending;
	}

	/** Ends delivery, releases the device and waits for the session's thread. Closing again, also by several threads at once, does nothing more. */
	@Override
	public void close() {
		// In this order: a thread that is about to open another channel closes it again.
		stopping = true;
		armed.ifPresent(Armed::close);
		device.close(channel);
		LockSupport.unpark(thread);
		if (Thread.currentThread() != thread) {
			join();
		}
		states.enter(SessionState.CLOSED, status().message());
		// After the state: who asks later sees it, who asked before is answered here.
		refuseWishes();
		closers.forEach(Runnable::run);
	}

	/** Ends it as if the channel had reported that it is lost. */
	void fail(String message) {
		events.add(new Said(Optional.empty(), new BusEvent.Lost(0, message)));
		LockSupport.unpark(thread);
	}

	private Channel open(Mode mode) throws ChannelException {
		Inlet fresh = new Inlet();
		inlet = fresh;
		return device.open(mode, fresh);
	}

	private void run() {
		while (step()) {
			// Another turn.
		}
	}

	/** One turn of the session's thread; false when the session is over. */
	boolean step() {
		if (!stopping && outcome.isEmpty()) {
			turn();
			return true;
		}
		armed.ifPresent(Armed::close);
		device.close(channel);
		readFrames();
		synchronized (lock) {
			overAt = OptionalLong.of(hostClock.getAsLong());
		}
		disarm();
		outcome.ifPresent(status -> states.enter(status.state(), status.message()));
		refuseWishes();
		return false;
	}

	private void turn() {
		synchronized (lock) {
			if (listeningSince.isEmpty()) {
				listeningSince = OptionalLong.of(hostClock.getAsLong());
			}
		}
		// Taken before the frames are read: those that came before it are in the ring by then.
		Said said = events.poll();
		Wishes.Wish wish = wishes.poll();
		boolean moved = readFrames();
		if (said != null && said.inlet().filter(from -> from != inlet).isEmpty()) {
			watchers.forEach(watcher -> watcher.accept(said.event()));
			outcome = handle(said.event());
		}
		if (outcome.isPresent() || stopping) {
			Optional.ofNullable(wish).ifPresent(wishes::putBack);
			return;
		}
		armed.flatMap(sending -> sending.tick(nanos())).ifPresent(this::fall);
		if (nextTry.isPresent() && hostClock.getAsLong() - nextTry.getAsLong() >= 0) {
			reconnect();
		}
		if (wish != null) {
			wish.grant();
		} else if (!moved && said == null && Thread.currentThread() == thread) {
			LockSupport.parkNanos(this, PAUSE);
		}
	}

	private CompletableFuture<ArmResult> wish(Supplier<ArmResult> work) {
		CompletableFuture<ArmResult> result = wishes.add(work);
		LockSupport.unpark(thread);
		if (states.status().state().isOver()) {
			refuseWishes();
		}
		return result;
	}

	private void refuseWishes() {
		wishes.refuseAll(Messages.format("session.over", name()));
	}

	private ArmResult beginToAcknowledge() {
		if (states.status().state() != SessionState.LISTENING) {
			return refused("session.acknowledge.state");
		}
		if (!facts().proven()) {
			return refused("session.acknowledge.rate");
		}
		Optional<String> failure = change(Mode.ACKNOWLEDGE);
		if (failure.isPresent()) {
			return new ArmResult.Refused(failure.get());
		}
		trial.begin();
		states.enter(SessionState.ACKNOWLEDGING, "");
		return new ArmResult.Done();
	}

	private ArmResult beginToSend(Consent consent) {
		SessionState state = states.status().state();
		if (state != SessionState.LISTENING && state != SessionState.ACKNOWLEDGING) {
			return refused("session.arm.state");
		}
		if (!consent.answered().request().bus().equals(name())) {
			return refused("session.arm.bus");
		}
		ArmQuestions now = ArmQuestions.of(consent.answered().request(), facts());
		if (!now.equals(consent.answered())) {
			return new ArmResult.Refused(now.refusals().isEmpty() ? Messages.format("session.arm.changed") : String.join(" ", now.refusals()));
		}
		if (!consent.use()) {
			return refused("session.arm.used");
		}
		Optional<String> failure = change(Mode.ARMED);
		if (failure.isPresent()) {
			return new ArmResult.Refused(failure.get());
		}
		Channel outlet = channel;
		Armed sending = new Armed(consent, outlet::send, clocks);
		droppedBefore = cursor.dropped();
		armed = Optional.of(sending);
		states.enter(SessionState.ARMED, sending.description());
		sending.start(driverThread);
		return new ArmResult.Done();
	}

	private ArmResult refused(String key) {
		return new ArmResult.Refused(Messages.format(key, name()));
	}

	/** Opens the bus another way; when that fails it is listened to again, or the session is over. */
	private Optional<String> change(Mode mode) {
		trial.end();
		device.close(channel);
		readFrames();
		try {
			channel = open(mode);
			if (stopping) {
				device.close(channel);
				return Optional.of(Messages.format("session.over", name()));
			}
			return Optional.empty();
		} catch (ChannelException failed) {
			String reason = Messages.format("session.mode.failed", failed.getMessage());
			states.enter(SessionState.RECONNECTING, reason);
			listen(reason);
			return Optional.of(reason);
		}
	}

	/** The way down from whatever is more than listening. */
	private void fall(String reason) {
		disarm();
		SessionState state = states.status().state();
		if (state == SessionState.ARMED || state == SessionState.ACKNOWLEDGING) {
			trial.end();
			device.close(channel);
			readFrames();
			states.enter(SessionState.RECONNECTING, reason);
			listen(reason);
		}
	}

	/** The converter is gone: nothing is sent any more, and from now on it is looked for. */
	private void disconnected(String message) {
		boolean sent = armed.isPresent();
		disarm();
		trial.end();
		device.close(channel);
		readFrames();
		states.enter(SessionState.RECONNECTING, Messages.format(sent ? "session.disconnected.armed" : "session.disconnected", message));
		nextTry = OptionalLong.of(hostClock.getAsLong() + BETWEEN_TRIES);
	}

	/** Looks for the converter, and never does more than listen when it is there again: what was granted before was granted for another bus, perhaps. */
	private void reconnect() {
		try {
			channel = open(Mode.LISTEN);
		} catch (@SuppressWarnings("unused") ChannelException absent) {
			nextTry = OptionalLong.of(hostClock.getAsLong() + BETWEEN_TRIES);
			return;
		}
		nextTry = OptionalLong.empty();
		synchronized (lock) {
			rate.forget();
			listeningSince = OptionalLong.of(hostClock.getAsLong());
		}
		if (stopping) {
			device.close(channel);
		} else {
			states.enter(SessionState.LISTENING, Messages.format("session.reconnected", name()));
		}
	}

	private void disarm() {
		armed.ifPresent(sending -> {
			sending.close();
			lastSending = Optional.of(sending.status());
		});
		armed = Optional.empty();
	}

	private void listen(String reason) {
		try {
			channel = open(Mode.LISTEN);
			if (stopping) {
				device.close(channel);
			} else {
				states.enter(SessionState.LISTENING, reason);
			}
		} catch (ChannelException absent) {
			// Whoever was sending may notice that the converter is gone before its channel says so.
			notice = String.valueOf(absent.getMessage());
			nextTry = OptionalLong.of(hostClock.getAsLong() + BETWEEN_TRIES);
		}
	}

	/** Reads all frames that are in the ring when it begins. */
	private boolean readFrames() {
		long waiting = cursor.waiting();
		boolean moved = waiting > 0;
		while (waiting > 0) {
			synchronized (lock) {
				int count = cursor.read(this::take, BATCH);
				heardAt = hostClock.getAsLong();
				waiting = count == 0 ? 0 : waiting - count;
			}
		}
		if (cursor.dropped() != droppedBefore) {
			droppedBefore = cursor.dropped();
			armed.ifPresent(Armed::blind);
		}
		return moved;
	}

	private void take(long nanos, int id, int flags, int dlc, long payload) {
		live.frame(nanos, id, flags, dlc, payload);
		rate.frame(flags);
		armed.ifPresent(sending -> sending.heard(nanos, id, flags, dlc, payload));
		if (trial.disturbs(id, flags, payload, rate.errors())) {
			// A wish, because frames are read under a lock, and opening takes long.
			listenOnly(Messages.format("session.acknowledge.disturbs"));
		}
	}

	/** What the event makes of the session; empty when it goes on. */
	private Optional<SessionStatus> handle(BusEvent event) {
		return switch (event) {
			case BusEvent.End end -> Optional.of(new SessionStatus(SessionState.CLOSED, Messages.format("session.ended")));
			case BusEvent.Disconnected gone -> {
				disconnected(gone.message());
				yield Optional.empty();
			}
			case BusEvent.Lost lost -> Optional.of(new SessionStatus(SessionState.FAULTED, lost.message()));
			case BusEvent.Dropped dropped -> {
				synchronized (lock) {
					live.lost(dropped.count());
				}
				armed.ifPresent(Armed::blind);
				yield Optional.empty();
			}
			case BusEvent.Notice said -> {
				notice = said.message();
				yield Optional.empty();
			}
		};
	}

	private void join() {
		boolean interrupted = false;
		boolean ended = false;
		while (!ended) {
			try {
				thread.join();
				ended = true;
			} catch (InterruptedException e) {
				LOGGER.log(Level.DEBUG, "Interrupted while closing " + name() + ", which is soon done.", e);
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	/** The bus's clock goes on with the host's after the latest frame, so that silence has an age. */
	private long now() {
		long host = overAt.orElseGet(hostClock);
		return live.heard() ? live.lastNanos() + host - heardAt : 0;
	}

	/** What it was opened with, without options: for titles and messages. */
	public String name() {
		return device.name();
	}

	/** The channel's side: its thread leaves things here and goes on. */
	private final class Inlet implements FrameSink {

		@Override
		public void frame(long nanos, int id, int flags, int dlc, long payload) {
			ring.frame(nanos, id, flags, dlc, payload);
		}

		@Override
		public void event(BusEvent event) {
			events.add(new Said(Optional.of(this), event));
		}
	}
}
