package org.busbar.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.Mode;
import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.can.Frame;
import org.busbar.core.arming.ArmResult;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.observation.Assumptions;
import org.busbar.core.observation.Observation;
import org.busbar.core.recorder.Recorder;
import org.busbar.core.recorder.RecorderStatus;
import org.busbar.core.session.FrameRing;
import org.busbar.core.session.Session;
import org.busbar.core.session.SessionState;
import org.busbar.core.session.SessionStatus;

/** A session that a command follows on its own thread, with a recording of it if one is wanted. A command that is too slow loses frames, and they are counted. */
final class MonitoredBus implements AutoCloseable {

	/** What a command does with the bus, on its own thread. */
	interface Listener {

		void frame(Frame frame);

		void event(BusEvent event);

		/** The session came to another state. */
		void state(SessionStatus status);

		/** Nothing more has come in for the moment. */
		void idle();
	}

	private static final int BATCH = 4096;
	private static final long PAUSE = 5_000_000;
	private static final long LONGEST_DIAGNOSIS = 10_000_000_000L;

	private final Session session;
	private final FrameRing.Cursor cursor;
	private final Queue<BusEvent> events = new ConcurrentLinkedQueue<>();
	private final Queue<SessionStatus> states = new ConcurrentLinkedQueue<>();
	private Optional<Recorder> recorder = Optional.empty();
	private Optional<Observation> observation = Optional.empty();
	private Optional<CompletableFuture<ArmResult>> acknowledging = Optional.empty();

	/**
	 * Opens a bus to listen to.
	 *
	 * @param file a new file to record to
	 * @throws IOException when the bus cannot be opened or the file not be written, with a message for the user
	 */
	MonitoredBus(ConverterProvider provider, ConverterUri uri, Optional<Path> file) throws IOException {
		this(provider, uri, file, Assumptions.NONE);
	}

	/**
	 * Opens a bus to listen to, and has the doctor judge it.
	 *
	 * @param file        a new file to record to
	 * @param assumptions what is taken for granted
	 * @throws IOException when the bus cannot be opened or the file not be written, with a message for the user
	 */
	@SuppressWarnings("resource") // The session closes its listeners and the recorder.
	MonitoredBus(ConverterProvider provider, ConverterUri uri, Optional<Path> file, Assumptions assumptions) throws IOException {
		session = Session.open(provider, uri, Mode.LISTEN, opened -> {
			opened.watch(events::add);
			opened.listen(states::add);
			observation = Optional.of(Observation.of(opened, assumptions));
			if (file.isPresent()) {
				recorder = Optional.of(Recorder.start(opened, 0, file.get()));
			}
		});
		cursor = session.cursorFromOldest();
	}

	/** What it is called in messages. */
	String name() {
		return session.name();
	}

	/** How the recording goes; empty when there is none. */
	Optional<RecorderStatus> recording() {
		return recorder.map(Recorder::status);
	}

	/** Frames that came faster than the command could take them. */
	long dropped() {
		return cursor.dropped();
	}

	/** What the doctor says of the bus, whatever its frames mean; empty while nothing is known. */
	Optional<Diagnosis> diagnosis() {
		return observation.flatMap(observed -> observed.reading().diagnosis());
	}

	/** The same when the bus has come to its end: of all its frames, unless that takes long. */
	Optional<Diagnosis> lastDiagnosis() {
		long end = System.nanoTime() + LONGEST_DIAGNOSIS;
		while (session.status().state().isOver() && !observation.orElseThrow().reading().over() && System.nanoTime() - end < 0) {
			LockSupport.parkNanos(this, PAUSE);
		}
		return diagnosis();
	}

	/** Lets the doctor hold what a battery says over its own link against this bus. */
	void compare(Supplier<Optional<MonitorSnapshot>> ownLink) {
		observation.ifPresent(observed -> observed.compare(ownLink));
	}

	/** Whether the bus has come to its end. */
	boolean isOver() {
		return session.status().state().isOver();
	}

	/** Why it is lost; empty when it is not. */
	Optional<String> failure() {
		return Optional.of(session.status()).filter(status -> status.state() == SessionState.FAULTED).map(SessionStatus::message);
	}

	/**
	 * Begins to acknowledge as soon as the bit rate is proven; to be called again until there is a result.
	 *
	 * @return how it went; empty while it is not known
	 */
	Optional<ArmResult> acknowledge() {
		if (acknowledging.isEmpty() && session.facts().proven()) {
			acknowledging = Optional.of(session.acknowledge());
		}
		return acknowledging.filter(CompletableFuture::isDone).map(CompletableFuture::join);
	}

	/**
	 * Tells the listener of everything until the bus ends, the time is over or a stop is asked for.
	 *
	 * @param deadline as {@link System#nanoTime}; empty for no end
	 * @return why the bus is lost, if that was the end
	 */
	Optional<String> listen(Listener listener, StopRequest stop, Optional<Long> deadline) {
		boolean over = false;
		while (!over && !stop.made() && (deadline.isEmpty() || System.nanoTime() - deadline.get() < 0)) {
			// In this order: after the state has ended nothing more comes.
			boolean ended = session.status().state().isOver();
			int count = cursor.read((nanos, id, flags, dlc, payload) -> listener.frame(new Frame(nanos, id, flags, dlc, payload)), BATCH);
			tell(listener);
			if (count == 0) {
				listener.idle();
				over = ended;
				LockSupport.parkNanos(this, ended ? 0 : PAUSE);
			}
		}
		return failure();
	}

	private void tell(Listener listener) {
		for (BusEvent event = events.poll(); event != null; event = events.poll()) {
			listener.event(event);
		}
		for (SessionStatus state = states.poll(); state != null; state = states.poll()) {
			listener.state(state);
		}
	}

	@Override
	public void close() {
		observation.ifPresent(Observation::end);
		session.close();
	}
}
