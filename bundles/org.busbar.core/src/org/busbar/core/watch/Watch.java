package org.busbar.core.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.doctor.Finding;
import org.busbar.core.observation.BusReading;
import org.busbar.core.observation.Observation;
import org.busbar.core.recorder.Recorder;
import org.busbar.core.recorder.Rotation;
import org.busbar.core.registry.Registration;
import org.busbar.core.session.BusTotals;
import org.busbar.core.session.Session;
import org.busbar.core.session.SessionStatus;

/**
 * Watches a live bus for as long as it is looked at: captures that follow one another, {@value #MINUTES} and {@value #EVENTS} in one folder. A full disk, a
 * converter that is unplugged and a computer that sleeps end nothing: it is told in the list, and the watch goes on as soon as that is possible. Begun again
 * in the same folder it goes on where it was.
 * <p>
 * For one thread, which calls {@link #look} a few times a second.
 */
@SuppressWarnings("resource") // The session is the caller's; the recorder is closed with this.
public final class Watch implements AutoCloseable {

	/** Table with a line for every minute. */
	public static final String MINUTES = "minutes.csv";
	/** List of what happened. */
	public static final String EVENTS = "events.csv";

	private static final List<String> EVENT_HEADER = List.of("time", "kind", "id", "severity", "text");
	/** Between two looks this time does not go by while the computer is awake. */
	private static final Duration SLEPT = Duration.ofSeconds(15);
	/** After a disk refused, it is asked again. */
	private static final Duration RETRY = Duration.ofSeconds(30);

	private record Event(Instant time, EventKind kind, String text) {
	}

	private final Session session;
	private final Observation observation;
	private final Rotation rotation;
	private final AppendedCsv minutes;
	private final AppendedCsv events;
	private final FindingEvents findings;
	/** What other threads tell of. */
	private final Queue<Event> told = new ConcurrentLinkedQueue<>();
	private final List<Registration> registrations;
	private Optional<Recorder> recorder;
	private Optional<String> recordingTrouble = Optional.empty();
	private Optional<String> tableTrouble = Optional.empty();
	private Instant recorderTried;
	private Instant tablesTried;
	private Instant latest;
	private Minute minute;
	private long dropped;
	private String protocol = "";
	private boolean alarmed;

	/**
	 * Begins to watch.
	 *
	 * @param session     the bus; it stays the caller's and may end before this
	 * @param observation of the same bus
	 * @param rotation    the folder and how many captures it may hold; the folder is made where it is missing
	 * @throws IOException when the folder cannot be written to; the message is for the user and says what to do
	 */
	public Watch(Session session, Observation observation, Rotation rotation, Instant now) throws IOException {
		this.session = session;
		this.observation = observation;
		this.rotation = rotation;
		Path folder = rotation.folder();
		try {
			Files.createDirectories(folder);
			minutes = new AppendedCsv(folder.resolve(MINUTES), Minute.header());
			events = new AppendedCsv(folder.resolve(EVENTS), EVENT_HEADER);
			add(now, EventKind.WATCH, Messages.format("watch.begins", session.name()));
			events.flush();
		} catch (IOException e) {
			throw new IOException(Messages.format("watch.folder", folder, reason(e)), e);
		}
		// What came since the bus was opened, too.
		recorder = Optional.of(Recorder.start(session, 0, rotation));
		recorderTried = now;
		tablesTried = now;
		latest = now;
		minute = new Minute(now, session.snapshot().totals());
		findings = new FindingEvents((kind, finding) -> add(latest, kind, finding));
		registrations = List.of(session.listen(this::state), session.watch(this::event));
		state(session.status());
	}

	/** What is in the way at the moment, for the user; empty when all is written. */
	public Optional<String> trouble() {
		return Stream.concat(recordingTrouble.stream(), tableTrouble.stream()).reduce((one, other) -> one + '\n' + other);
	}

	/** Whether the doctor found a fault at any time. */
	public boolean isAlarmed() {
		return alarmed;
	}

	/** Takes note of what has come to be since the last look. */
	public void look(Instant now) {
		Duration pause = Duration.between(latest, now);
		if (pause.compareTo(SLEPT) > 0) {
			add(now, EventKind.WATCH, Messages.format("watch.slept", pause.toSeconds()));
		}
		latest = now;
		for (Event event = told.poll(); event != null; event = told.poll()) {
			add(event.time(), event.kind(), event.text());
		}
		BusTotals totals = session.snapshot().totals();
		if (totals.dropped() > dropped) {
			add(now, EventKind.LOSS, Messages.format("watch.dropped", totals.dropped() - dropped));
			dropped = totals.dropped();
		}
		read(observation.reading(), now);
		if (!minute.holds(now)) {
			minutes.add(minute.cells(session.status().state(), totals));
			minute = new Minute(now, totals);
		}
		record(now);
		write(now);
	}

	/** Writes what is left. The session is not closed. */
	@Override
	public void close() {
		registrations.forEach(Registration::close);
		look(latest);
		recorder.ifPresent(Recorder::close);
		minutes.add(minute.cells(session.status().state(), session.snapshot().totals()));
		add(latest, EventKind.WATCH, Messages.format("watch.ends"));
		tablesTried = latest.minus(RETRY);
		write(latest);
	}

	private void read(BusReading reading, Instant now) {
		minute.add(reading);
		String spoken = reading.protocol().map(effective -> effective.descriptor().id()).orElse("");
		if (!spoken.equals(protocol) && !spoken.isEmpty()) {
			add(now, EventKind.PROTOCOL, Messages.format("watch.protocol", spoken));
			protocol = spoken;
		}
		reading.diagnosis().ifPresent(diagnosis -> {
			alarmed |= diagnosis.isAlarming();
			findings.diagnosis(diagnosis, now);
		});
	}

	/** A recording that ended because of the disk begins again when the disk takes it. */
	private void record(Instant now) {
		Optional<String> failure = recorder.flatMap(running -> running.status().failure());
		if (failure.isPresent()) {
			add(now, EventKind.RECORDING, failure.get());
			recordingTrouble = failure;
			recorder = Optional.empty();
			recorderTried = now;
		} else if (recorder.isEmpty() && !session.status().state().isOver() && !now.isBefore(recorderTried.plus(RETRY))) {
			recorderTried = now;
			try {
				recorder = Optional.of(Recorder.start(session, rotation));
				recordingTrouble = Optional.empty();
				add(now, EventKind.RECORDING, Messages.format("watch.recording"));
			} catch (IOException e) {
				recordingTrouble = Optional.of(reason(e));
			}
		}
	}

	private void write(Instant now) {
		if (tableTrouble.isPresent() && now.isBefore(tablesTried.plus(RETRY))) {
			return;
		}
		tablesTried = now;
		tableTrouble = Optional.empty();
		for (AppendedCsv table : List.of(events, minutes)) {
			try {
				table.flush();
			} catch (IOException e) {
				tableTrouble = Optional.of(Messages.format("watch.table", table.file(), reason(e)));
			}
		}
	}

	/** On the thread that brought the state about. */
	private void state(SessionStatus status) {
		told.add(new Event(Instant.now(), EventKind.STATE,
				status.message().isEmpty() ? status.state().name() : status.state().name() + ": " + status.message()));
	}

	/** On the session's thread. */
	private void event(BusEvent event) {
		if (event instanceof BusEvent.Notice notice) {
			told.add(new Event(Instant.now(), EventKind.NOTICE, notice.message()));
		} else if (event instanceof BusEvent.Dropped lost) {
			told.add(new Event(Instant.now(), EventKind.LOSS,
					lost.count() < 0 ? Messages.format("watch.lost.unknown") : Messages.format("watch.lost", lost.count())));
		}
	}

	private void add(Instant time, EventKind kind, Finding finding) {
		events.add(List.of(time.toString(), kind.word(), finding.id(), finding.severity().name(), finding.evidence()));
	}

	private void add(Instant time, EventKind kind, String text) {
		events.add(List.of(time.toString(), kind.word(), "", "", text));
	}

	private static String reason(IOException failure) {
		String message = failure.getMessage();
		return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
	}
}
