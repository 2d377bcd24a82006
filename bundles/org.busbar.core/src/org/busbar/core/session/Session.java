package org.busbar.core.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.core.registry.Registration;
import org.jspecify.annotations.Nullable;

/**
 * One bus being watched, from its opening to its end; what comes after is another session. All methods may be called by any thread.
 * <p>
 * The session has one thread. It reads what the channel's thread left in the ring, keeps the latest frame of every identifier, and deals with the events of the
 * bus, each after the frames that came before it: when the state says that the session is over, the snapshot is complete.
 */
public final class Session implements AutoCloseable {

	private static final Logger LOGGER = System.getLogger(Session.class.getName());
	/** Frames taken at one go; the longest that a snapshot has to wait. */
	private static final int BATCH = 1024;
	/** How long the thread pauses when no frame is waiting, in nanoseconds. */
	private static final long PAUSE = 5_000_000L;

	private final ConverterUri uri;
	private final LongSupplier hostClock;
	private final StateMachine states = new StateMachine();
	private final FrameRing ring = new FrameRing(FrameRing.SESSION_SLOTS);
	private final FrameRing.Cursor cursor = ring.cursor();
	private final Queue<BusEvent> events = new ConcurrentLinkedQueue<>();
	private final List<Consumer<BusEvent>> watchers = new CopyOnWriteArrayList<>();
	private final List<Runnable> closers = new CopyOnWriteArrayList<>();
	private final Channel channel;
	private final Thread thread;
	/** Guards {@link #live} and the host times. */
	private final Object lock = new Object();
	private final LiveFrames live;
	private long heardAt;
	private OptionalLong overAt = OptionalLong.empty();
	private volatile boolean stopping;
	private volatile String notice = "";

	private Session(ConverterProvider provider, ConverterUri uri, Mode mode, LongSupplier hostClock) throws ChannelException {
		this.uri = uri;
		this.hostClock = hostClock;
		states.enter(SessionState.OPENING, "");
		try {
			channel = open(provider, mode);
		} catch (ChannelException refused) {
			states.enter(SessionState.FAULTED, refused.getMessage());
			throw refused;
		}
		live = new LiveFrames(channel.bitRate());
		states.enter(SessionState.LISTENING, "");
		thread = Thread.ofPlatform().daemon().name("busbar-session-" + uri.scheme() + ':' + uri.target()).unstarted(this::run);
	}

	/**
	 * Opens a bus and begins to watch it. Waits for the device.
	 *
	 * @param mode {@link Mode#LISTEN}
	 * @throws IllegalArgumentException for any other mode
	 * @throws ChannelException         when the bus cannot be opened; the message says why and what to do, also where the converter itself is at fault
	 */
	public static Session open(ConverterProvider provider, ConverterUri uri, Mode mode) throws ChannelException {
		return open(provider, uri, mode, System::nanoTime);
	}

	static Session open(ConverterProvider provider, ConverterUri uri, Mode mode, LongSupplier hostClock) throws ChannelException {
		if (mode != Mode.LISTEN) {
			throw new IllegalArgumentException(Messages.format("session.mode.unavailable", mode));
		}
		Session session = new Session(provider, uri, mode, hostClock);
		session.thread.start();
		return session;
	}

	/** What it was opened with. */
	public ConverterUri uri() {
		return uri;
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

	/** Ends delivery, releases the device and waits for the session's thread. Closing again, also by several threads at once, does nothing more. */
	@Override
	public void close() {
		close(channel);
		stopping = true;
		LockSupport.unpark(thread);
		if (Thread.currentThread() != thread) {
			join();
		}
		states.enter(SessionState.CLOSED, status().message());
		closers.forEach(Runnable::run);
	}

	/** Ends it as if the channel had reported that it is lost. */
	void fail(String message) {
		events.add(new BusEvent.Lost(0, message));
		LockSupport.unpark(thread);
	}

	private Channel open(ConverterProvider provider, Mode mode) throws ChannelException {
		// A converter is somebody else's code and may break its promises.
		@Nullable
		Channel opened;
		try {
			opened = provider.open(uri, mode, new Inlet());
		} catch (RuntimeException | LinkageError e) {
			throw new ChannelException(Messages.format("session.converter.failed", name(), e), e);
		}
		if (opened == null) {
			throw new ChannelException(Messages.format("session.converter.nothing", name()));
		}
		if (opened.mode() != mode) {
			close(opened);
			throw new ChannelException(Messages.format("session.converter.wrongMode", name(), opened.mode()));
		}
		return opened;
	}

	private void run() {
		Optional<SessionStatus> outcome = Optional.empty();
		while (!stopping && outcome.isEmpty()) {
			// Taken before the frames are read: those that came before it are in the ring by then.
			BusEvent event = events.poll();
			boolean moved = readFrames();
			if (event != null) {
				watchers.forEach(watcher -> watcher.accept(event));
				outcome = handle(event);
			} else if (!moved) {
				LockSupport.parkNanos(this, PAUSE);
			}
		}
		close(channel);
		readFrames();
		synchronized (lock) {
			overAt = OptionalLong.of(hostClock.getAsLong());
		}
		outcome.ifPresent(status -> states.enter(status.state(), status.message()));
	}

	/** Reads all frames that are in the ring when it begins. */
	private boolean readFrames() {
		long waiting = cursor.waiting();
		boolean moved = waiting > 0;
		while (waiting > 0) {
			synchronized (lock) {
				int count = cursor.read(live, BATCH);
				heardAt = hostClock.getAsLong();
				waiting = count == 0 ? 0 : waiting - count;
			}
		}
		return moved;
	}

	/** What the event makes of the session; empty when it goes on. */
	private Optional<SessionStatus> handle(BusEvent event) {
		return switch (event) {
			case BusEvent.End end -> Optional.of(new SessionStatus(SessionState.CLOSED, Messages.format("session.ended")));
			case BusEvent.Lost lost -> Optional.of(new SessionStatus(SessionState.FAULTED, lost.message()));
			case BusEvent.Dropped dropped -> {
				synchronized (lock) {
					live.lost(dropped.count());
				}
				yield Optional.empty();
			}
			case BusEvent.Notice said -> {
				notice = said.message();
				yield Optional.empty();
			}
		};
	}

	private void close(Channel closing) {
		try {
			closing.close();
		} catch (RuntimeException e) {
			LOGGER.log(Level.WARNING, "The channel of " + name() + " failed while closing; the session closes all the same.", e);
		}
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
		return uri.scheme() + ':' + uri.target();
	}

	/** The channel's side: its thread leaves things here and goes on. */
	private final class Inlet implements FrameSink {

		@Override
		public void frame(long nanos, int id, int flags, int dlc, long payload) {
			ring.frame(nanos, id, flags, dlc, payload);
		}

		@Override
		public void event(BusEvent event) {
			events.add(event);
		}
	}
}
