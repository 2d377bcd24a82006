package org.busbar.ui.internal.monitor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.busbar.api.channel.ConverterUri;
import org.busbar.core.monitor.MonitorRecorder;
import org.busbar.core.monitor.MonitorService;
import org.busbar.core.monitor.MonitorSession;
import org.busbar.core.monitor.PinCheck;
import org.busbar.core.monitor.SessionKeyConsent;
import org.busbar.core.monitor.SessionKeyConsents;
import org.busbar.core.observation.Observation;
import org.busbar.core.registry.Registration;
import org.eclipse.osgi.util.NLS;

/**
 * The one battery that the workbench watches over its own link, and the recording of what it says. What may take long - opening, closing, files - happens in the
 * background. Safe for use by any thread.
 */
@SuppressWarnings("resource") // The session is kept in the status until close(); its recorder goes with it.
public final class BatteryLink {

	/** What has become of the latest wish. */
	public sealed interface Status {

		/** Nothing was asked for yet. */
		record Idle() implements Status {
		}

		/** The one before is being closed and this one opened. */
		record Opening() implements Status {
		}

		/**
		 * Stays when the session is closed, so that what was read can still be seen.
		 *
		 * @param session who watches; how it goes is its own status
		 * @param wish    what was asked for
		 */
		record Watching(MonitorSession session, Wish wish) implements Status {
		}

		/** @param message why there is no session, and what to do */
		record Refused(String message) implements Status {
		}
	}

	/**
	 * Which battery is to be watched.
	 *
	 * @param battery id of the battery
	 * @param port    where it is
	 * @param check   that it is the right pin
	 * @param site    what the site is called: consent to the session key is given once for each
	 */
	public record Wish(String battery, ConverterUri port, PinCheck check, String site) {
	}

	/** What has become of the latest wish to record. */
	public sealed interface Recording {

		/** Nothing is recorded and nothing is to be told. */
		record Idle() implements Recording {
		}

		/** It goes on, or it is over; the recorder says which. */
		record Begun(Path file, MonitorRecorder recorder) implements Recording {
		}

		/** @param message why it could not be begun, and what to do */
		record Refused(String message) implements Recording {
		}
	}

	/** Where a recording goes that nobody has given a name. */
	@FunctionalInterface
	public interface Place {

		/**
		 * A file that does not exist yet.
		 *
		 * @param battery id of the battery
		 * @throws IOException with a message for the user when there is no place
		 */
		Path next(String battery) throws IOException;
	}

	private final Supplier<Optional<MonitorService>> service;
	private final SessionKeyConsents consents;
	private final Place place;
	private final Executor background;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile Status status = new Status.Idle();
	private volatile Recording recording = new Recording.Idle();

	/**
	 * @param consents   those that were given before
	 * @param background runs one task after the other
	 */
	public BatteryLink(Supplier<Optional<MonitorService>> service, SessionKeyConsents consents, Place place, Executor background) {
		this.service = service;
		this.consents = consents;
		this.place = place;
		this.background = background;
	}

	/** The status of this moment. */
	public Status status() {
		return status;
	}

	/** The session of this moment, also one that is closed; empty while there is none. */
	public Optional<MonitorSession> session() {
		return status instanceof Status.Watching watching ? Optional.of(watching.session()) : Optional.empty();
	}

	/** Lets the doctor hold what the battery says here against a live bus; what was recorded yesterday says nothing of now. */
	public void compare(Observation observation) {
		if (observation.isLive()) {
			observation.compare(() -> session().flatMap(MonitorSession::snapshot));
		}
	}

	/** The recording of this moment. */
	public Recording recording() {
		return recording;
	}

	/** Begins to watch a battery; the one before is closed first. */
	public void open(Wish wish) {
		Optional<MonitorSession> before = session();
		change(new Status.Opening());
		background.execute(() -> {
			before.ifPresent(MonitorSession::close);
			recording = new Recording.Idle();
			change(opened(wish));
		});
	}

	/** Begins to close the session; nothing is sent from then on. */
	public void disconnect() {
		if (status instanceof Status.Watching watching) {
			background.execute(() -> {
				watching.session().close();
				tell();
			});
		}
	}

	/** Closes the session and waits for that. */
	public void close() {
		session().ifPresent(MonitorSession::close);
	}

	/** A person has agreed that the session key is written into the battery that is watched. */
	public void agree() {
		if (status instanceof Status.Watching watching) {
			SessionKeyConsent consent = new SessionKeyConsent(watching.wish().battery(), watching.wish().site(), Instant.now());
			watching.session().consent(consent);
			background.execute(() -> keep(consent));
		}
	}

	/**
	 * Begins to record what is read.
	 *
	 * @param file a new file; empty for one at the usual place
	 */
	public void record(Optional<Path> file) {
		if (status instanceof Status.Watching watching) {
			background.execute(() -> {
				recording = started(watching, file);
				tell();
			});
		}
	}

	/** Ends the recording and completes its file. */
	public void stopRecording() {
		if (recording instanceof Recording.Begun begun) {
			background.execute(() -> {
				begun.recorder().close();
				tell();
			});
		}
	}

	/**
	 * Tells of every change of {@link #status()}, on the thread that brings it about.
	 *
	 * @return closes to hear no more
	 */
	public Registration listen(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private Status opened(Wish wish) {
		Optional<MonitorService> monitors = service.get();
		if (monitors.isEmpty()) {
			return new Status.Refused(Messages.no_service);
		}
		try {
			Optional<SessionKeyConsent> consent = consents.find(wish.battery(), wish.site());
			return new Status.Watching(monitors.get().open(wish.battery(), wish.port(), wish.check(), consent), wish);
		} catch (IllegalArgumentException e) {
			return new Status.Refused(String.valueOf(e.getMessage()));
		} catch (RuntimeException | LinkageError e) {
			System.getLogger(BatteryLink.class.getName()).log(System.Logger.Level.ERROR, "Opening " + wish + " failed", e);
			return new Status.Refused(NLS.bind(Messages.failed, e));
		}
	}

	/** It counts for this session either way; when it cannot be kept it will be asked for again. */
	private void keep(SessionKeyConsent consent) {
		try {
			consents.keep(consent);
		} catch (IOException e) {
			System.getLogger(BatteryLink.class.getName()).log(System.Logger.Level.WARNING, "A consent was not kept", e);
		}
	}

	private Recording started(Status.Watching watching, Optional<Path> wanted) {
		if (!LinkState.isOpen(watching.session())) {
			return new Recording.Refused(Messages.record_closed);
		}
		if (recording instanceof Recording.Begun begun) {
			// One at a time: the one before is complete before the next begins.
			begun.recorder().close();
		}
		try {
			Path file = wanted.isPresent() ? wanted.get() : place.next(watching.wish().battery());
			return new Recording.Begun(file, watching.session().record(file));
		} catch (IOException e) {
			return new Recording.Refused(String.valueOf(e.getMessage()));
		}
	}

	private void change(Status next) {
		status = next;
		tell();
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}
