package org.busbar.ui.internal.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.busbar.core.observation.Observation;
import org.busbar.core.recorder.Recorder;
import org.busbar.core.recorder.RecorderStatus;
import org.busbar.core.registry.Registration;
import org.busbar.core.session.Session;
import org.busbar.ui.internal.connection.Connection;
import org.jspecify.annotations.Nullable;

/** The recording of the bus that is open, and what has become of the last one. Safe for use by any thread. */
@SuppressWarnings("resource") // The session is the connection's; the recorder ends with it.
public final class Recordings {

	private final Connection connection;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile @Nullable Running running;
	private @Nullable Session offered;

	private record Running(Recorder recorder, Path file) {
	}

	/**
	 * How the recording goes, or went.
	 *
	 * @param file   where it is
	 * @param status the numbers
	 */
	public record State(Path file, RecorderStatus status) {
	}

	/** @param connection whose bus is recorded */
	public Recordings(Connection connection) {
		this.connection = connection;
		connection.listen(this::changed);
	}

	/** Whether something is being recorded. */
	public boolean isRunning() {
		Running now = running;
		return now != null && !now.recorder().status().over();
	}

	/** The recording that runs, else the last one; empty before the first. */
	public Optional<State> state() {
		return Optional.ofNullable(running).map(now -> new State(now.file(), now.recorder().status()));
	}

	/** The file that a recording would go to by itself; empty while no bus is open. */
	public Optional<Path> proposal() {
		return session().map(bus -> CaptureName.in(RecordingPreferences.folder(), bus.name(), ZonedDateTime.now()));
	}

	/**
	 * Begins to record to a new file, whose folder is made where it is missing.
	 *
	 * @throws IOException with a message for the user: what, where and what to do
	 */
	public void start(Path file) throws IOException {
		Session bus = session().orElseThrow(() -> new IOException(Messages.record_no_bus));
		stop();
		Path folder = file.toAbsolutePath().getParent();
		if (folder != null && !Files.exists(folder)) {
			Files.createDirectories(folder);
		}
		running = new Running(Recorder.start(bus, file), file);
		tell();
	}

	/** Ends the recording that runs and waits until its file is complete, five seconds at the most. */
	public void stop() {
		Running now = running;
		if (now != null) {
			now.recorder().close();
			tell();
		}
	}

	/** Writes a mark into the recording that runs. */
	public void mark(String text) {
		Running now = running;
		if (now != null) {
			now.recorder().mark(text);
		}
	}

	/** Tells of the beginning and the end of recordings. */
	public Registration listen(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private Optional<Session> session() {
		return connection.observation().flatMap(Observation::session).filter(bus -> !bus.status().state().isOver());
	}

	/** A bus that has just been opened is recorded by itself where the preferences say so. */
	private void changed() {
		Session bus = session().orElse(null);
		boolean another;
		synchronized (this) {
			another = bus != null && bus != offered;
			offered = bus;
		}
		if (another && RecordingPreferences.automatic()) {
			try {
				start(proposal().orElseThrow());
			} catch (IOException e) {
				System.getLogger(Recordings.class.getName()).log(System.Logger.Level.ERROR, "Recording could not begin by itself.", e);
			}
		}
		tell();
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}
