package org.busbar.ui.internal.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.busbar.core.recorder.Recorder;
import org.busbar.core.recorder.RecorderStatus;
import org.busbar.core.recorder.Rotation;
import org.busbar.core.registry.Registration;
import org.busbar.core.session.Session;
import org.busbar.core.trigger.RecordingPlace;
import org.busbar.core.trigger.RecordingPlan;
import org.busbar.core.trigger.RecordingProgress;
import org.busbar.core.trigger.RecordingProgress.Phase;
import org.busbar.core.trigger.TriggeredRecording;
import org.busbar.ui.internal.connection.Connection;
import org.jspecify.annotations.Nullable;

/**
 * The recording of the bus that is open: one at a time. A disk may keep anybody waiting, so it is dealt with in the background. Safe for use by any thread.
 */
@SuppressWarnings("resource") // A recorder ends with its session or by stop().
public final class Recordings {

	/** What has become of the latest wish to record. */
	public sealed interface Status {

		/** Nothing is recorded and nothing is to be told. */
		record Idle() implements Status {
		}

		/** The file is being made. */
		record Starting() implements Status {
		}

		/**
		 * Frames are written.
		 *
		 * @param file     the capture
		 * @param recorder who writes it
		 * @param since    when it began, on the clock of {@link System#nanoTime}
		 */
		record Running(Path file, Recorder recorder, long since) implements Status {
		}

		/**
		 * A trigger decides when frames are written.
		 *
		 * @param folder    where the captures go
		 * @param recording who waits and writes
		 * @param stopping  set to end it
		 */
		record Triggered(Path folder, TriggeredRecording recording, AtomicBoolean stopping) implements Status {
		}

		/**
		 * It is over.
		 *
		 * @param file   the capture, or the folder of those that a trigger made
		 * @param result how it ended
		 */
		record Done(Path file, RecorderStatus result) implements Status {
		}

		/**
		 * It could not be begun.
		 *
		 * @param message why, and what to do
		 */
		record Refused(String message) implements Status {
		}
	}

	/** Where captures go that nobody has given a name. */
	@FunctionalInterface
	public interface Place {

		/**
		 * A file that does not exist yet.
		 *
		 * @param bus name of the bus
		 * @throws IOException with a message for the user when there is no place
		 */
		Path next(String bus) throws IOException;
	}

	private static final long BETWEEN_LOOKS = 50_000_000L;

	private final Connection connection;
	private final Place place;
	private final BooleanSupplier automatic;
	private final Executor background;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile Status status = new Status.Idle();
	/** What the connection showed when it was last asked; guarded by this. */
	private @Nullable Object shown;

	/**
	 * @param automatic  whether a bus is recorded as soon as it is open
	 * @param background runs one task after the other
	 */
	public Recordings(Connection connection, Place place, BooleanSupplier automatic, Executor background) {
		this.connection = connection;
		this.place = place;
		this.automatic = automatic;
		this.background = background;
		connection.listen(this::connectionChanged);
	}

	/** The status of this moment. */
	public Status status() {
		return status;
	}

	/** Whether frames are being written, or will be as soon as a trigger says so. */
	public boolean isRunning() {
		return status instanceof Status.Running || status instanceof Status.Triggered;
	}

	/** Whether a recording can be begun: a bus is open and none is being made. */
	public boolean isPossible() {
		return connection.isOpen() && !(status instanceof Status.Starting) && !isRunning();
	}

	/**
	 * Begins to record the bus that is open; does nothing where that is not possible.
	 *
	 * @param file a new file; empty for one at the usual place
	 */
	public void record(Optional<Path> file) {
		synchronized (this) {
			if (!isPossible() || !(connection.status() instanceof Connection.Status.Watching watching)) {
				return;
			}
			status = new Status.Starting();
			background.execute(() -> start(watching.session(), file));
		}
		tell();
	}

	/**
	 * Begins to wait for a trigger on the bus that is open; does nothing where that is not possible.
	 *
	 * @param rotation where the captures go and how long they are
	 */
	public void record(RecordingPlan plan, Rotation rotation) {
		synchronized (this) {
			if (!isPossible() || !(connection.status() instanceof Connection.Status.Watching watching)) {
				return;
			}
			status = new Status.Starting();
			Thread.ofPlatform().daemon().name("busbar-trigger").start(() -> follow(watching, plan, rotation));
		}
		tell();
	}

	/** Ends the recording, also one whose file is still being made, and completes its file, in the background. */
	public void stop() {
		if (status instanceof Status.Triggered triggered) {
			triggered.stopping().set(true);
		}
		if (status instanceof Status.Running || status instanceof Status.Starting) {
			background.execute(() -> {
				if (status instanceof Status.Running running) {
					running.recorder().close();
				}
			});
		}
	}

	/** Writes a mark with this text at this moment of the bus; does nothing where nothing is recorded. */
	public void mark(String text) {
		if (status instanceof Status.Running running) {
			running.recorder().mark(text);
		} else if (status instanceof Status.Triggered triggered) {
			triggered.recording().mark(text);
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

	private void start(Session session, Optional<Path> wanted) {
		try {
			Path file = wanted.isPresent() ? wanted.get() : place.next(session.name());
			Recorder recorder = Recorder.start(session, file);
			change(new Status.Running(file, recorder, System.nanoTime()));
			recorder.onEnd(() -> ended(file, recorder));
		} catch (IOException e) {
			change(new Status.Refused(String.valueOf(e.getMessage())));
		}
	}

	/** On a thread of its own: a disk that stands still keeps this one waiting alone. */
	private void follow(Connection.Status.Watching watching, RecordingPlan plan, Rotation rotation) {
		Path folder = rotation.folder();
		AtomicBoolean stopping = new AtomicBoolean();
		try (TriggeredRecording recording = new TriggeredRecording(watching.session(), plan, new RecordingPlace.Many(rotation),
				watching.observation()::reading)) {
			change(new Status.Triggered(folder, recording, stopping));
			while (!stopping.get() && recording.progress().phase() != Phase.OVER) {
				recording.look();
				LockSupport.parkNanos(this, BETWEEN_LOOKS);
			}
			recording.close();
			RecordingProgress done = recording.progress();
			change(new Status.Done(folder, new RecorderStatus(done.frames(), done.dropped(), done.bytes(), true, done.trouble())));
		} catch (IOException e) {
			change(new Status.Refused(String.valueOf(e.getMessage())));
		}
	}

	private void ended(Path file, Recorder recorder) {
		if (status instanceof Status.Running running && running.recorder() == recorder) {
			change(new Status.Done(file, recorder.status()));
		}
	}

	private void change(Status next) {
		status = next;
		tell();
	}

	/** What was told of the last bus is over when another one is looked at. */
	private void connectionChanged() {
		boolean forgotten = false;
		boolean opened = false;
		synchronized (this) {
			Object looked = switch (connection.status()) {
				case Connection.Status.Watching watching -> watching.session();
				case Connection.Status.Recorded recorded -> recorded.observation();
				case Connection.Status.Idle idle -> shown;
				case Connection.Status.Opening opening -> shown;
				case Connection.Status.Refused refused -> shown;
			};
			if (looked != shown) {
				shown = looked;
				forgotten = status instanceof Status.Done || status instanceof Status.Refused;
				status = forgotten ? new Status.Idle() : status;
				opened = connection.isOpen();
			}
		}
		if (forgotten) {
			tell();
		}
		if (opened && automatic.getAsBoolean()) {
			record(Optional.empty());
		}
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}
