package org.busbar.core.trigger;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.busbar.can.FrameConsumer;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.observation.BusReading;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.quantity.QuantityTracker;
import org.busbar.core.recorder.Recorder;
import org.busbar.core.recorder.RecorderStatus;
import org.busbar.core.session.FrameRing;
import org.busbar.core.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * Records a bus when a trigger says so. It reads through a cursor of its own: a disk that stands still or is full ends no trigger, and where there may be
 * several recordings the next one is tried again.
 * <p>
 * One thread calls {@link #look} some twenty times a second, and closes it; any thread asks how it goes and sets marks.
 */
public final class TriggeredRecording implements AutoCloseable {

	/** After a disk refused, it is asked again. */
	private static final long RETRY = Duration.ofSeconds(30).toNanos();
	/** A condition that fires again and again is marked once in this time. */
	private static final long MARKED_AGAIN = Duration.ofSeconds(1).toNanos();
	private static final int BATCH = 4096;

	private final Session session;
	private final RecordingPlan plan;
	private final RecordingPlace place;
	private final Supplier<BusReading> readings;
	private final LongSupplier hostClock;
	private final FrameRing.Cursor cursor;
	private final Optional<TriggerWatch> starts;
	private final Optional<TriggerWatch> stops;
	private @Nullable EffectiveProtocol protocol;
	private @Nullable QuantityTracker tracker;
	/** Of the tracker: once it is known what the frames mean, those that are still in memory are read anew. */
	private FrameRing.@Nullable Cursor decoding;
	private @Nullable Diagnosis diagnosis;
	private @Nullable Recorder recorder;
	private OptionalLong endsAt = OptionalLong.empty();
	private OptionalLong refusedAt = OptionalLong.empty();
	private String markedText = "";
	private long markedAt;
	/** Whether a recording is wanted, whether or not the disk takes it. */
	private boolean wanted;
	private boolean over;
	private long hostNow;
	private long recordings;
	/** Of the recordings that are over. */
	private RecorderStatus earlier = new RecorderStatus(0, 0, 0, true, Optional.empty());
	private Optional<String> fired = Optional.empty();
	private Optional<String> trouble = Optional.empty();
	private volatile @Nullable Recorder current;
	private volatile RecordingProgress progress = new RecordingProgress(RecordingProgress.Phase.WAITING, 0, 0, 0, 0, Optional.empty(), Optional.empty());

	/**
	 * Begins: what needs no trigger is recorded from the oldest frame on that is in memory.
	 *
	 * @param session  the bus; it stays the caller's and may end before this
	 * @param readings what the frames mean and what the doctor says at the moment; only asked when the plan needs it
	 * @throws IOException when what is recorded at once cannot be written; the message is for the user and says what to do
	 */
	public TriggeredRecording(Session session, RecordingPlan plan, RecordingPlace place, Supplier<BusReading> readings) throws IOException {
		this(session, plan, place, readings, System::nanoTime);
	}

	TriggeredRecording(Session session, RecordingPlan plan, RecordingPlace place, Supplier<BusReading> readings, LongSupplier hostClock) throws IOException {
		this.session = session;
		this.plan = plan;
		this.place = place;
		this.readings = readings;
		this.hostClock = hostClock;
		cursor = session.cursorFromOldest();
		starts = plan.start().map(trigger -> new TriggerWatch(trigger, this::start));
		stops = plan.stop().map(trigger -> new TriggerWatch(trigger, this::stop));
		if (starts.isEmpty()) {
			wanted = true;
			recorder = place.record(session, 0);
			recordings = 1;
		}
		tell();
	}

	/** How it goes. Any thread. */
	public RecordingProgress progress() {
		return progress;
	}

	/**
	 * Writes a mark of the user at this moment. Any thread.
	 *
	 * @return false when nothing is recorded at the moment, so that there is nowhere to put it
	 */
	public boolean mark(String text) {
		Recorder running = current;
		if (running == null || running.status().over()) {
			return false;
		}
		running.mark(text);
		return true;
	}

	/** Takes note of what has come since the last look. */
	public void look() {
		hostNow = hostClock.getAsLong();
		// In this order: what came before the end is in the ring by then.
		boolean ended = session.status().state().isOver() && (!needsMeaning() || readings.get().over());
		read();
		if (over) {
			tell();
			return;
		}
		upkeep();
		boolean done = recorder != null && endsAt.isPresent() && hostNow - endsAt.getAsLong() >= 0;
		if (done || ended) {
			finish();
			over |= ended || !place.isForMany() || starts.isEmpty();
		}
		tell();
	}

	/** Completes what is being recorded. The session is not closed. */
	@Override
	public void close() {
		finish();
		over = true;
		tell();
	}

	private void read() {
		if (needsMeaning()) {
			BusReading reading = readings.get();
			reading.protocol().filter(spoken -> spoken != protocol).ifPresent(this::decode);
			reading.diagnosis().filter(said -> said != diagnosis).ifPresent(said -> {
				diagnosis = said;
				watches(watch -> watch.diagnosis(said));
			});
		}
		long now = session.nanos();
		drain(cursor, (nanos, id, flags, dlc, payload) -> watches(watch -> watch.frame(nanos, id, flags, dlc, payload)));
		QuantityTracker tracking = tracker;
		FrameRing.Cursor unread = decoding;
		if (tracking != null && unread != null) {
			drain(unread, tracking);
			tracking.advance(now);
		}
		watches(watch -> watch.advance(hostNow));
	}

	/** Only what is there now: a bus that is faster than this would never let it go. */
	private static void drain(FrameRing.Cursor from, FrameConsumer consumer) {
		long waiting = from.waiting();
		while (waiting > 0) {
			int count = from.read(consumer, BATCH);
			waiting = count == 0 ? 0 : waiting - count;
		}
	}

	private boolean needsMeaning() {
		return plan.needsProtocol() || plan.needsDoctor();
	}

	private void decode(EffectiveProtocol spoken) {
		decoding = protocol == null ? session.cursorFromOldest() : session.cursor();
		protocol = spoken;
		tracker = new QuantityTracker(spoken, value -> watches(watch -> watch.quantity(value)));
	}

	private void watches(Consumer<TriggerWatch> action) {
		starts.ifPresent(action);
		stops.ifPresent(action);
	}

	private void start(long nanos, String text) {
		if (over) {
			return;
		}
		fired = Optional.of(text);
		if (!wanted) {
			begin(nanos == 0 ? 0 : Math.max(1, nanos - plan.pre().toNanos()));
		}
		mark(nanos, Messages.format("mark.trigger", text));
		endsAt = stops.isEmpty() ? OptionalLong.of(hostNow + plan.post().toNanos()) : OptionalLong.empty();
	}

	private void stop(long nanos, String text) {
		if (wanted && !over && endsAt.isEmpty()) {
			fired = Optional.of(text);
			mark(nanos, Messages.format("mark.stop", text));
			endsAt = OptionalLong.of(hostNow + plan.post().toNanos());
		}
	}

	private void mark(long nanos, String text) {
		Recorder running = recorder;
		if (running != null && (!text.equals(markedText) || hostNow - markedAt >= MARKED_AGAIN)) {
			markedText = text;
			markedAt = hostNow;
			running.mark(nanos, text);
		}
	}

	private void begin(long from) {
		wanted = true;
		markedText = "";
		try {
			recorder = place.record(session, from);
			recordings++;
			trouble = Optional.empty();
			refusedAt = OptionalLong.empty();
		} catch (IOException refused) {
			refuse(String.valueOf(refused.getMessage()));
		}
	}

	/** The disk is asked again after a while where there may be another recording; else it is over. */
	private void refuse(String message) {
		trouble = Optional.of(message);
		refusedAt = OptionalLong.of(hostNow);
		recorder = null;
		over = !place.isForMany();
	}

	private void upkeep() {
		Recorder running = recorder;
		Optional<String> failure = running == null ? Optional.empty() : running.status().failure();
		if (running != null && failure.isPresent()) {
			count(running.status());
			refuse(failure.get());
		} else if (running == null && wanted && refusedAt.isPresent() && hostNow - refusedAt.getAsLong() >= RETRY) {
			begin(Math.max(1, session.nanos()));
		}
		if (wanted && recorder == null && endsAt.isPresent() && hostNow - endsAt.getAsLong() >= 0) {
			// What was to be recorded has gone by.
			wanted = false;
			endsAt = OptionalLong.empty();
		}
	}

	private void finish() {
		Recorder running = recorder;
		if (running != null) {
			running.close();
			count(running.status());
			trouble = running.status().failure().or(() -> trouble);
		}
		recorder = null;
		wanted = false;
		endsAt = OptionalLong.empty();
	}

	private void count(RecorderStatus status) {
		earlier = sum(earlier, status);
	}

	private static RecorderStatus sum(RecorderStatus one, RecorderStatus other) {
		return new RecorderStatus(one.frames() + other.frames(), one.dropped() + other.dropped(), one.bytes() + other.bytes(), true, Optional.empty());
	}

	private void tell() {
		Recorder running = recorder;
		current = running;
		RecorderStatus all = running == null ? earlier : sum(earlier, running.status());
		progress = new RecordingProgress(phase(), recordings, all.frames(), all.dropped(), all.bytes(), fired, trouble);
	}

	private RecordingProgress.Phase phase() {
		if (over) {
			return RecordingProgress.Phase.OVER;
		}
		if (!wanted) {
			return RecordingProgress.Phase.WAITING;
		}
		return endsAt.isPresent() ? RecordingProgress.Phase.ENDING : RecordingProgress.Phase.RECORDING;
	}

	/** The bus, for whoever shows this. */
	public Session session() {
		return session;
	}
}
