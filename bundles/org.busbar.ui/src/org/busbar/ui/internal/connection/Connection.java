package org.busbar.ui.internal.connection;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.busbar.api.channel.ChannelException;
import org.busbar.core.observation.Assumptions;
import org.busbar.core.observation.Observation;
import org.busbar.core.observation.RecordedBus;
import org.busbar.core.registry.Registration;
import org.busbar.core.session.Session;
import org.busbar.core.session.SessionService;
import org.busbar.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** The one bus that the workbench looks at, live or recorded. Opening and closing may take long and happen in the background. Safe for use by any thread. */
@SuppressWarnings("resource") // The session is kept in the status until close(); its listener goes with it.
public final class Connection {

	/** What has become of the latest wish. */
	public sealed interface Status {

		/** Nothing was asked for yet. */
		record Idle() implements Status {
		}

		/** @param converter the converter that is being opened */
		record Opening(String converter) implements Status {
		}

		/**
		 * Stays when the bus is over, so that what was heard can still be read.
		 *
		 * @param session     the bus that was opened
		 * @param observation what was heard on it
		 */
		record Watching(Session session, Observation observation) implements Status {
		}

		/**
		 * A log is shown.
		 *
		 * @param file        where it is
		 * @param observation what is in it
		 */
		record Recorded(Path file, Observation observation) implements Status {
		}

		/**
		 * @param converter the converter that was asked for
		 * @param message   why it is not open and what to do
		 */
		record Refused(String converter, String message) implements Status {
		}
	}

	private final Supplier<Optional<SessionService>> service;
	private final Executor background;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile Status status = new Status.Idle();
	private volatile Assumptions assumptions = Assumptions.NONE;

	/** @param background runs one task after the other */
	public Connection(Supplier<Optional<SessionService>> service, Executor background) {
		this.service = service;
		this.background = background;
	}

	/** The status of this moment. */
	public Status status() {
		return status;
	}

	/** What is being looked at, live or recorded; empty while there is nothing. */
	public Optional<Observation> observation() {
		return switch (status) {
			case Status.Watching watching -> Optional.of(watching.observation());
			case Status.Recorded recorded -> Optional.of(recorded.observation());
			case Status.Idle idle -> Optional.empty();
			case Status.Opening opening -> Optional.empty();
			case Status.Refused refused -> Optional.empty();
		};
	}

	/** What is taken for granted of this bus and of those that come after it. */
	public Assumptions assumptions() {
		return assumptions;
	}

	/** Takes something else for granted, from now on and for what was heard before. */
	public synchronized void assume(Assumptions other) {
		if (!other.equals(assumptions)) {
			assumptions = other;
			observation().ifPresent(observation -> observation.assume(other));
			tell();
		}
	}

	/** Whether a bus is open. */
	public boolean isOpen() {
		return status instanceof Status.Watching watching && !watching.session().status().state().isOver();
	}

	/** Whether a bus can be asked for: none is open or being opened. */
	public boolean isClosed() {
		return !isOpen() && !(status instanceof Status.Opening);
	}

	/** Begins to open a bus; does nothing while one is open or being opened. */
	public void connect(String converter) {
		synchronized (this) {
			if (!isClosed()) {
				return;
			}
			change(new Status.Opening(converter));
		}
		tell();
		background.execute(() -> {
			change(open(converter));
			tell();
		});
	}

	/**
	 * Shows a recorded bus in place of what was shown before; does nothing while a bus is open or being opened.
	 *
	 * @return whether it is shown
	 */
	public boolean show(Path file, RecordedBus bus) {
		synchronized (this) {
			if (!isClosed()) {
				return false;
			}
			change(new Status.Recorded(file, Observation.of(file.getFileName().toString(), bus, assumptions)));
		}
		tell();
		return true;
	}

	/** Begins to close the bus that is open. */
	public void disconnect() {
		background.execute(this::close);
	}

	/** Closes the bus that is open and waits for that. */
	public void close() {
		if (status instanceof Status.Watching watching) {
			watching.session().close();
		}
	}

	/**
	 * Tells of every change of {@link #status()}, {@link #isOpen()} or {@link #isClosed()}, on the thread that brings it about.
	 *
	 * @return closes to hear no more
	 */
	public Registration listen(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private synchronized void change(Status next) {
		observation().ifPresent(Observation::end);
		status = next;
		// They may have changed since the bus began to be opened.
		observation().ifPresent(observation -> observation.assume(assumptions));
	}

	private Status open(String converter) {
		Optional<SessionService> sessions = service.get();
		if (sessions.isEmpty()) {
			return new Status.Refused(converter, Messages.guidance_no_service);
		}
		try {
			Session session = sessions.get().open(converter);
			session.listen(change -> tell());
			return new Status.Watching(session, Observation.of(session, assumptions));
		} catch (ChannelException e) {
			return new Status.Refused(converter, e.getMessage());
		} catch (RuntimeException | LinkageError e) {
			System.getLogger(Connection.class.getName()).log(System.Logger.Level.ERROR, "Opening " + converter + " failed", e);
			return new Status.Refused(converter, NLS.bind(Messages.connection_failed, converter, e));
		}
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}
