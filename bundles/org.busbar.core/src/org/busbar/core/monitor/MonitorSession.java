package org.busbar.core.monitor;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.busbar.api.channel.ConverterUri;
import org.busbar.api.link.Link;
import org.busbar.api.link.LinkProvider;
import org.busbar.api.monitor.BatteryMonitorProvider;
import org.busbar.api.monitor.MonitorDescription;
import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.core.registry.Registration;
import org.jspecify.annotations.Nullable;

/**
 * One battery that is watched over its own link. It owns the thread that asks, waits and begins anew, until it is closed; a link that cannot be opened or is
 * gone is tried again. All methods may be called by any thread.
 */
public final class MonitorSession implements AutoCloseable {

	private static final Logger LOGGER = System.getLogger(MonitorSession.class.getName());
	private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(2);

	private final MonitorDescription description;
	private final ConverterUri port;
	private final PinCheck check;
	private final MonitorHistory history = new MonitorHistory();
	private final List<MonitorListener> listeners = new CopyOnWriteArrayList<>();
	private final List<MonitorRecorder> recorders = new CopyOnWriteArrayList<>();
	private final Thread thread;
	private final LinkProvider links;
	private volatile Optional<SessionKeyConsent> consent;
	private volatile MonitorStatus status = MonitorStatus.BEGINNING;
	private volatile Optional<MonitorSnapshot> snapshot = Optional.empty();
	private volatile boolean closed;
	private volatile @Nullable Link open;

	MonitorSession(BatteryMonitorProvider provider, LinkProvider links, ConverterUri port, PinCheck check, Optional<SessionKeyConsent> consent,
			MonitorClock clock) {
		description = provider.description();
		this.links = links;
		this.port = port;
		this.check = check;
		this.consent = consent;
		MonitorLoop loop = new MonitorLoop(provider, this::link, clock, () -> closed, () -> this.consent, new Publisher());
		thread = Thread.ofPlatform().daemon().name("busbar-monitor-" + description.battery()).unstarted(() -> run(loop));
	}

	/**
	 * Begins to watch. Returns at once; how it goes is in {@link #status()}.
	 *
	 * @param links   opens the scheme of the port
	 * @param port    where the battery is: {@code serial:/dev/ttyUSB0}, {@code tcp:host:port}, {@code sim:weco}; its options take the place of those that the link
	 *                has anyway
	 * @param check   that this is the right pin
	 * @param consent to the session key; without it, a battery that wants one is only read
	 */
	public static MonitorSession open(BatteryMonitorProvider provider, LinkProvider links, ConverterUri port, PinCheck check,
			Optional<SessionKeyConsent> consent) {
		MonitorSession session = new MonitorSession(provider, links, port, check, consent, MonitorClock.HOST);
		session.start();
		return session;
	}

	void start() {
		thread.start();
	}

	private final class Publisher implements MonitorListener {

		@Override
		public void values(MonitorSnapshot values) {
			snapshot = Optional.of(values);
			history.add(values);
			recorders.forEach(recorder -> recorder.values(values));
			listeners.forEach(listener -> tell(() -> listener.values(values)));
		}

		@Override
		public void status(MonitorStatus next) {
			MonitorStatus before = status;
			status = next;
			if (next.saysOtherThan(before)) {
				recorders.forEach(recorder -> recorder.status(next));
				listeners.forEach(listener -> tell(() -> listener.status(next)));
			}
		}
	}

	/** A listener that fails must not end the watch. */
	private static void tell(Runnable listener) {
		try {
			listener.run();
		} catch (RuntimeException | LinkageError e) {
			LOGGER.log(Level.WARNING, "A listener of a battery monitor failed.", e);
		}
	}

	private void run(MonitorLoop loop) {
		try {
			loop.run();
		} finally {
			recorders.forEach(MonitorRecorder::close);
		}
	}

	private Link link() throws IOException {
		Map<String, String> options = new LinkedHashMap<>(description.link());
		options.putAll(port.options());
		Link link = links.open(port.target(), options);
		open = link;
		if (closed) {
			link.close();
		}
		return link;
	}

	/** What can come. */
	public MonitorDescription description() {
		return description;
	}

	/** Where the battery is. */
	public ConverterUri port() {
		return port;
	}

	/** What proved that the pin is the right one. */
	public PinCheck check() {
		return check;
	}

	/** How it goes. */
	public MonitorStatus status() {
		return status;
	}

	/** The latest reading of every value; empty before the first round. */
	public Optional<MonitorSnapshot> snapshot() {
		return snapshot;
	}

	/** The latest readings of a value, oldest first; about an hour of them. */
	public List<MonitorReading> history(String id) {
		return history.of(id);
	}

	/** A person has agreed to the session key; if the battery waits for it, it is written at the next attempt. */
	public void consent(SessionKeyConsent given) {
		consent = Optional.of(given);
		LockSupport.unpark(thread);
	}

	/** Tells somebody of what comes from now on. */
	public Registration listen(MonitorListener listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	/**
	 * Records what comes from now on as CSV, until this or the recorder is closed.
	 *
	 * @param file a new file
	 * @throws IOException when it cannot be written; the message is for the user and says what to do
	 */
	public MonitorRecorder record(Path file) throws IOException {
		MonitorRecorder recorder = MonitorRecorder.start(file, this);
		recorders.add(recorder);
		recorder.status(status);
		return recorder;
	}

	/** Ends the watch, closes the link and completes what is recorded. Nothing is sent from then on. */
	@Override
	public void close() {
		closed = true;
		LockSupport.unpark(thread);
		if (Thread.currentThread() == thread) {
			return;
		}
		try {
			thread.join(PATIENCE_MILLIS);
			if (thread.isAlive()) {
				// It hangs in the device: closing ends a waiting read.
				Link hanging = open;
				if (hanging != null) {
					hanging.close();
				}
				thread.join(PATIENCE_MILLIS);
			}
		} catch (InterruptedException e) {
			LOGGER.log(Level.DEBUG, "Interrupted while closing a battery monitor, which ends by itself.", e);
			Thread.currentThread().interrupt();
		}
		recorders.forEach(MonitorRecorder::close);
	}
}
