package org.busbar.core.guided;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.GuidedCapture;
import org.busbar.api.catalogue.GuidedCapture.Step;
import org.busbar.api.quantity.Quantity;
import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.identify.Heard;
import org.busbar.core.identify.SideIdentification;
import org.busbar.core.recorder.Recorder;
import org.busbar.core.session.FrameRing;
import org.busbar.core.session.LiveFrames;
import org.busbar.core.session.Session;
import org.busbar.core.session.SessionState;
import org.jspecify.annotations.Nullable;

/**
 * Records a bus in steps, from the first to the last into one capture, in which every step, every value from a display and every answer is a mark. It only
 * listens. For one thread at a time, which calls {@link #look} some twenty times a second; the recording itself has a thread of its own.
 */
public final class GuidedRecording implements AutoCloseable {

	/** For so long before a value is typed the bus may have carried it: displays are slow, and so are people. */
	private static final long READ_WITHIN = Duration.ofSeconds(10).toNanos();
	/** Different data of one message that are kept for a value. */
	private static final int MOST_DATA = 256;
	private static final int BATCH = 4096;

	private final Session session;
	private final GuidedCapture capture;
	private final Recorder recorder;
	private final FrameRing.Cursor cursor;
	private final LongSupplier hostClock;
	private final LiveFrames heard;
	private final Map<String, StepRecord> records = new LinkedHashMap<>();
	private final Map<String, List<Sighting>> sightings = new LinkedHashMap<>();
	private long lastNanos;
	private @Nullable StepWatch current;

	/** A step while it goes on. */
	private static final class StepWatch {

		private final Step step;
		private final long begun;
		private final SortedMap<Integer, Long> messages = new TreeMap<>(Integer::compareUnsigned);
		private final List<Sighting> sightings = new ArrayList<>();
		private String answer = "";
		private long errors;
		private boolean interrupted;

		StepWatch(Step step, long begun) {
			this.step = step;
			this.begun = begun;
		}

		StepRecord record(long now) {
			double seconds = step.seconds() == 0 ? 0 : (now - begun) / 1e9;
			return new StepRecord(step, seconds >= step.seconds(), seconds, messages, errors, interrupted, sightings.stream().map(Sighting::note).toList(),
					answer);
		}
	}

	private GuidedRecording(Session session, GuidedCapture capture, Recorder recorder, LongSupplier hostClock) {
		this.session = session;
		this.capture = capture;
		this.recorder = recorder;
		this.hostClock = hostClock;
		cursor = session.cursor();
		heard = new LiveFrames(session.bitRate());
		capture.steps().forEach(step -> records.put(step.id(), StepRecord.skipped(step)));
	}

	/**
	 * Begins to record; no step has begun then.
	 *
	 * @param session a bus that is listened to; it stays the caller's
	 * @param folder  for the capture and what belongs to it; made where it is missing
	 * @throws IOException when that cannot be written or is there already; the message is for the user and says what to do
	 */
	public static GuidedRecording begin(Session session, Device device, GuidedCapture capture, Path folder) throws IOException {
		return begin(session, device, capture, folder, System::nanoTime);
	}

	@SuppressWarnings("resource") // It is closed with what is returned.
	static GuidedRecording begin(Session session, Device device, GuidedCapture capture, Path folder, LongSupplier hostClock) throws IOException {
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			// The platform's message is often nothing but the path.
			throw new IOException(Messages.format("recording.folder", folder), e);
		}
		Recorder recorder = Recorder.start(session, file(device, capture, folder));
		recorder.mark(Messages.format("mark.begin", capture.name(device), capture.title()));
		return new GuidedRecording(session, capture, recorder, hostClock);
	}

	/** Where the capture goes. */
	public static Path file(Device device, GuidedCapture capture, Path folder) {
		return folder.resolve(capture.name(device) + ".pcapng");
	}

	/** Begins a step, also one that was done before: then it counts anew. What went on before ends. */
	public void begin(Step step) {
		end();
		sightings.remove(step.id());
		current = new StepWatch(step, hostClock.getAsLong());
		recorder.mark(Messages.format("mark.step", step.id(), step.text()));
	}

	/** Leaves a step out. */
	public void skip(Step step) {
		end();
		recorder.mark(Messages.format("mark.skipped", step.id()));
	}

	/** Ends the step that goes on, if any; gives what it brought. */
	public Optional<StepRecord> end() {
		StepWatch ending = current;
		if (ending == null) {
			return Optional.empty();
		}
		look();
		StepRecord record = ending.record(hostClock.getAsLong());
		records.put(ending.step.id(), record);
		sightings.put(ending.step.id(), List.copyOf(ending.sightings));
		current = null;
		recorder.mark(Messages.format("mark.end", ending.step.id()));
		return Optional.of(record);
	}

	/** What the step that goes on has brought so far. */
	public Optional<StepRecord> progress() {
		return Optional.ofNullable(current).map(watch -> watch.record(hostClock.getAsLong()));
	}

	/** How long the step that goes on is still to be recorded; nothing when none goes on or it was long enough. */
	public Duration remaining() {
		StepWatch watch = current;
		return watch == null
				? Duration.ZERO
				: Duration.ofNanos(Math.max(0, (long) (watch.step.seconds() * 1e9) - (hostClock.getAsLong() - watch.begun)));
	}

	/** Why nothing more is recorded; for the user. */
	public Optional<String> trouble() {
		return recorder.status().failure()
				.or(() -> session.status().state().isOver() ? Optional.of(session.status().message()) : Optional.empty());
	}

	/** Takes note of what has come since the last look. */
	public void look() {
		StepWatch watch = current;
		if (watch != null && session.status().state() == SessionState.RECONNECTING) {
			watch.interrupted = true;
		}
		long waiting = cursor.waiting();
		while (waiting > 0) {
			int count = cursor.read(this::frame, BATCH);
			waiting = count == 0 ? 0 : waiting - count;
		}
	}

	private void frame(long nanos, int id, int flags, int dlc, long payload) {
		heard.frame(nanos, id, flags, dlc, payload);
		lastNanos = nanos;
		StepWatch watch = current;
		if (watch == null) {
			return;
		}
		if ((flags & FrameFlags.ERROR) != 0) {
			watch.errors++;
		} else if (FrameFlags.carriesData(flags) && (watch.messages.size() < LiveFrames.MAX_ROWS || watch.messages.containsKey(CanId.key(id, flags)))) {
			watch.messages.merge(CanId.key(id, flags), 1L, Long::sum);
		}
	}

	/** What is wrong with what is being typed, for the user; empty when it is a value of the quantity. */
	public static Optional<String> problem(Quantity quantity, String typed) {
		try {
			Note.parse(quantity, typed, 0);
			return Optional.empty();
		} catch (IllegalArgumentException wrong) {
			return Optional.of(String.valueOf(wrong.getMessage()));
		}
	}

	/**
	 * The user has read a value from a display.
	 *
	 * @param typed as it was typed
	 * @throws IllegalArgumentException when that is no value of the quantity; the message is for the user
	 * @throws IllegalStateException    when no step goes on
	 */
	public Note note(Quantity quantity, String typed) {
		StepWatch watch = going();
		Note note = Note.parse(quantity, typed, session.nanos());
		watch.sightings.add(new Sighting(note, seen(note.nanos())));
		recorder.mark(Messages.format("mark.note", quantity.id(), note.text()));
		return note;
	}

	/**
	 * The user has answered what the step asks.
	 *
	 * @throws IllegalStateException when no step goes on
	 */
	public void answer(String text) {
		StepWatch watch = going();
		watch.answer = text.strip();
		recorder.mark(Messages.format("mark.answer", watch.step.id(), watch.answer));
	}

	private StepWatch going() {
		StepWatch watch = current;
		if (watch == null) {
			throw new IllegalStateException("No step goes on");
		}
		return watch;
	}

	private Map<Integer, Set<Sighting.Data>> seen(long nanos) {
		FrameRing.Cursor recent = session.cursorFromOldest();
		recent.skipBefore(nanos - READ_WITHIN);
		Map<Integer, Set<Sighting.Data>> seen = new HashMap<>();
		long waiting = recent.waiting();
		while (waiting > 0) {
			int count = recent.read((time, id, flags, dlc, payload) -> {
				if (FrameFlags.carriesData(flags)) {
					Set<Sighting.Data> data = seen.computeIfAbsent(CanId.key(id, flags), any -> new HashSet<>());
					if (data.size() < MOST_DATA) {
						data.add(new Sighting.Data(dlc, payload));
					}
				}
			}, BATCH);
			waiting = count == 0 ? 0 : waiting - count;
		}
		return seen;
	}

	/**
	 * What was found out so far.
	 *
	 * @param protocols what may be spoken
	 */
	public GuidedFindings findings(List<LoadedProtocol> protocols) {
		look();
		return new GuidedFindings(capture.steps().stream().map(step -> records.getOrDefault(step.id(), StepRecord.skipped(step))).toList(),
				new SideIdentification(protocols).sides(Heard.of(heard.snapshot(lastNanos, 0).rows())),
				FieldSearch.search(sightings.values().stream().flatMap(List::stream).toList()));
	}

	/** Ends the step that goes on and completes the capture. The session is not closed. */
	@Override
	public void close() {
		end();
		recorder.close();
	}
}
