package org.busbar.ui.internal.busline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.busbar.api.channel.Capabilities;
import org.busbar.core.observation.Observation;
import org.busbar.core.observation.RecordedBus;
import org.busbar.core.recorder.RecorderStatus;
import org.busbar.core.session.BusSnapshot;
import org.busbar.core.session.BusTotals;
import org.busbar.core.session.SessionState;
import org.busbar.core.session.SessionStatus;
import org.busbar.core.trigger.RecordingProgress;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.recording.CaptureName;
import org.busbar.ui.internal.recording.RecordingNotice;
import org.busbar.ui.internal.recording.Recordings;
import org.eclipse.osgi.util.NLS;

/**
 * What the bus line says.
 *
 * @param sign      picture of the state
 * @param state     the state in words
 * @param bus       what the bus is called
 * @param bitRate   its bit rate
 * @param frames    frames per second; when nothing more comes, how many there were
 * @param load      part of the bit rate in use
 * @param errors    bus errors
 * @param drops     frames that were lost
 * @param recording how the recording goes
 * @param message   the newest thing worth knowing; its explanation is all that there is to say
 * @param problem   whether the message tells of something that went wrong
 * @param capture   a capture that has just been completed, to be opened
 * @param armed     what to warn of while Busbar may send
 */
@SuppressWarnings("resource") // Sessions and recorders are only asked.
public record BusLine(Sign sign, Figure state, Figure bus, Figure bitRate, Figure frames, Figure load, Figure errors, Figure drops, Figure recording,
		Figure message, boolean problem, Optional<Path> capture, Optional<ArmedNotice> armed) {

	private static final double KILO = 1000;
	private static final long SECOND = 1_000_000_000L;

	/**
	 * The line for a moment.
	 *
	 * @param now the moment on the clock of {@link System#nanoTime}
	 */
	public static BusLine of(Connection.Status connection, Recordings.Status recording, long now) {
		BusLine bus = switch (connection) {
			case Connection.Status.Idle idle -> without(Sign.OFF, new Figure(Messages.state_off, Messages.state_off_explained), "", List.of());
			case Connection.Status.Opening opening ->
				without(Sign.OPENING, new Figure(Messages.state_opening, Messages.state_opening_explained), opening.converter(), List.of());
			case Connection.Status.Refused refused -> without(Sign.OFF, new Figure(Messages.state_off, Messages.state_off_explained), refused.converter(),
					List.of(refused.message()));
			case Connection.Status.Watching watching -> live(watching.session().name(), watching.session().bitRate(), watching.session().capabilities(),
					watching.session().status(), watching.session().notice().orElse(""), watching.observation().snapshot().totals());
			case Connection.Status.Recorded recorded -> recorded(recorded.file(), recorded.observation());
		};
		return bus.with(recording, now);
	}

	/** The line for a live bus. */
	static BusLine live(String name, int bitRate, Capabilities proven, SessionStatus status, String notice, BusTotals totals) {
		SessionState state = status.state();
		boolean problem = state == SessionState.FAULTED || state == SessionState.RECONNECTING;
		// Of an armed session the message is the role, which the warning tells.
		boolean armed = state == SessionState.ARMED;
		String message = status.message().isEmpty() || armed ? notice : status.message();
		return new BusLine(sign(state), state(status, proven.listenOnly()), new Figure(name, Messages.bus_explained), bitRate(bitRate),
				state.isOver() ? frames(totals.frames()) : frames(totals), state.isOver() ? Figure.NONE : load(totals),
				errors(totals, proven.errorFrames()), drops(totals), Figure.NONE, message(message.isEmpty() ? List.of() : List.of(message)), problem,
				Optional.empty(),
				ArmedNotice.of(name, status));
	}

	private static BusLine recorded(Path file, Observation observation) {
		BusSnapshot snapshot = observation.snapshot();
		List<String> problems = observation.recorded().map(RecordedBus::problems).orElse(List.of());
		String bus = observation.recorded().map(RecordedBus::name).orElse("");
		BusTotals totals = snapshot.totals();
		return new BusLine(Sign.RECORDED, new Figure(Messages.state_recorded, Messages.state_recorded_explained + '\n' + file),
				new Figure(bus.isEmpty() ? String.valueOf(file.getFileName()) : NLS.bind(Messages.bus_in_log, bus, file.getFileName()),
						Messages.bus_explained + '\n' + file),
				bitRate(observation.bitRate()), frames(totals.frames()), Figure.NONE, errors(totals, true), new Figure(lost(totals),
						NLS.bind(Messages.drops_recorded_explained, totals.lostBefore())),
				Figure.NONE, message(problems), !problems.isEmpty(), Optional.empty(), Optional.empty());
	}

	private static BusLine without(Sign sign, Figure state, String bus, List<String> messages) {
		return new BusLine(sign, state, bus.isEmpty() ? Figure.NONE : new Figure(bus, Messages.bus_explained), Figure.NONE, Figure.NONE, Figure.NONE,
				Figure.NONE, Figure.NONE, Figure.NONE, message(messages), !messages.isEmpty(), Optional.empty(), Optional.empty());
	}

	private BusLine with(Recordings.Status status, long now) {
		List<String> messages = new ArrayList<>();
		RecordingNotice.message(status).ifPresent(messages::add);
		boolean failed = !messages.isEmpty();
		if (!message.isEmpty()) {
			messages.add(message.explanation());
		}
		Optional<Path> completed = Optional.empty();
		if (status instanceof Recordings.Status.Done done) {
			// A folder is not opened.
			completed = Optional.of(done.file()).filter(file -> done.result().over() && file.toString().endsWith(CaptureName.EXTENSION));
			if (!failed) {
				// A fault of the bus is told before it, anything else after it.
				messages.add(problem ? messages.size() : 0, done(done.file(), done.result()));
			}
		}
		Figure all = message(messages);
		Figure told = completed.map(file -> new Figure(all.text().replace(file.toString(), String.valueOf(file.getFileName())), all.explanation())).orElse(all);
		return new BusLine(sign, state, bus, bitRate, frames, load, errors, drops, recording(status, now), told, problem || failed, completed,
				armed);
	}

	private static String done(Path file, RecorderStatus result) {
		return result.dropped() > 0
				? NLS.bind(Messages.message_done_missing, new Object[]{result.frames(), file, result.dropped()})
				: NLS.bind(Messages.message_done, result.frames(), file);
	}

	/** The first of them; all of them explain it. */
	private static Figure message(List<String> messages) {
		if (messages.isEmpty()) {
			return Figure.NONE;
		}
		List<String> lines = messages.stream().flatMap(String::lines).filter(line -> !line.isBlank()).toList();
		String first = lines.isEmpty() ? "" : lines.getFirst();
		return new Figure(lines.size() > 1 ? NLS.bind(Messages.message_problems, first, lines.size() - 1) : first, String.join("\n", lines));
	}

	private static Figure recording(Recordings.Status status, long now) {
		return switch (status) {
			case Recordings.Status.Starting starting -> new Figure(Messages.recording_starting, Messages.recording_starting_explained);
			case Recordings.Status.Running running -> running(running.file(), running.recorder().status(), now - running.since());
			case Recordings.Status.Triggered triggered -> triggered(triggered.folder(), triggered.recording().progress());
			case Recordings.Status.Idle idle -> Figure.NONE;
			case Recordings.Status.Done done -> Figure.NONE;
			case Recordings.Status.Refused refused -> Figure.NONE;
		};
	}

	/** The figure of a recording that a trigger decides about, or whose captures follow one another. */
	static Figure triggered(Path folder, RecordingProgress progress) {
		boolean waiting = progress.phase() == RecordingProgress.Phase.WAITING;
		String records = progress.fired().isEmpty() ? Messages.recording_all : Messages.recording_triggered;
		return new Figure(NLS.bind(waiting ? Messages.recording_waiting : records,
				new Object[]{progress.recordings(), progress.frames(), bytes(progress.bytes())}),
				NLS.bind(Messages.recording_triggered_explained,
						new Object[]{folder, progress.fired().orElse(Messages.recording_not_fired), progress.dropped()}));
	}

	/** The figure of a recording that goes on. */
	static Figure running(Path file, RecorderStatus status, long nanos) {
		return new Figure(NLS.bind(status.dropped() > 0 ? Messages.recording_running_dropped : Messages.recording_running,
				new Object[]{file.getFileName(), status.frames(), bytes(status.bytes()), duration(nanos), status.dropped()}),
				NLS.bind(Messages.recording_running_explained, file, status.dropped()));
	}

	private static String bytes(long bytes) {
		if (bytes < KILO) {
			return NLS.bind(Messages.bytes, bytes);
		}
		return bytes < KILO * KILO
				? NLS.bind(Messages.kilobytes, String.format(Locale.ROOT, "%.1f", bytes / KILO))
				: NLS.bind(Messages.megabytes, String.format(Locale.ROOT, "%.1f", bytes / KILO / KILO));
	}

	private static String duration(long nanos) {
		long seconds = Math.max(0, nanos) / SECOND;
		return seconds < 3600
				? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
				: String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
	}

	private static Sign sign(SessionState state) {
		return switch (state) {
			case CLOSED -> Sign.OFF;
			case OPENING -> Sign.OPENING;
			case LISTENING -> Sign.LISTENING;
			case ACKNOWLEDGING -> Sign.ACKNOWLEDGING;
			case ARMED -> Sign.ARMED;
			case RECONNECTING -> Sign.RECONNECTING;
			case FAULTED -> Sign.FAULTED;
		};
	}

	private static Figure state(SessionStatus status, Capabilities.Proof listenOnly) {
		return switch (status.state()) {
			case CLOSED -> status.message().isEmpty()
					? new Figure(Messages.state_closed, Messages.state_closed_explained)
					: new Figure(Messages.state_ended, Messages.state_ended_explained);
			case OPENING -> new Figure(Messages.state_opening, Messages.state_opening_explained);
			case LISTENING -> switch (listenOnly) {
				case PROVEN -> new Figure(Messages.state_listening, Messages.state_listening_explained);
				case CLAIMED -> new Figure(Messages.state_listening_claimed, Messages.state_listening_claimed_explained);
				case IMPOSSIBLE -> new Figure(Messages.state_listening_noticed, Messages.state_listening_noticed_explained);
			};
			case ACKNOWLEDGING -> new Figure(Messages.state_acknowledging, Messages.state_acknowledging_explained);
			case ARMED -> new Figure(Messages.state_armed, Messages.state_armed_explained);
			case RECONNECTING -> new Figure(Messages.state_reconnecting, Messages.state_reconnecting_explained);
			case FAULTED -> new Figure(Messages.state_faulted, Messages.state_faulted_explained);
		};
	}

	private static Figure bitRate(int bitRate) {
		if (bitRate <= 0) {
			return new Figure(Messages.bit_rate_unknown, Messages.bit_rate_unknown_explained);
		}
		String kilo = bitRate % 1000 == 0 ? Integer.toString(bitRate / 1000) : String.format(Locale.ROOT, "%.1f", bitRate / KILO);
		return new Figure(NLS.bind(Messages.bit_rate, kilo), Messages.bit_rate_explained);
	}

	private static Figure frames(BusTotals totals) {
		return new Figure(NLS.bind(org.busbar.ui.internal.Messages.rate_text, Math.round(totals.framesPerSecond())),
				NLS.bind(Messages.frames_explained, totals.frames()));
	}

	private static Figure frames(long count) {
		return new Figure(NLS.bind(org.busbar.ui.internal.Messages.rate_total, count), Messages.frames_total_explained);
	}

	private static Figure load(BusTotals totals) {
		return totals.load().isPresent()
				? new Figure(NLS.bind(org.busbar.ui.internal.Messages.load_text, String.format(Locale.ROOT, "%.1f", totals.load().getAsDouble() * 100)),
						Messages.load_explained)
				: new Figure(org.busbar.ui.internal.Messages.load_unknown, Messages.bit_rate_unknown_explained);
	}

	/** A converter that cannot report errors proves nothing by its silence. */
	private static Figure errors(BusTotals totals, boolean reported) {
		return totals.errorFrames() == 0 && !reported
				? new Figure(Messages.errors_unknown, Messages.errors_unknown_explained)
				: new Figure(NLS.bind(Messages.errors, totals.errorFrames()), Messages.errors_explained);
	}

	private static Figure drops(BusTotals totals) {
		boolean untold = totals.losses() > 0 && totals.lostBefore() == 0;
		return new Figure(lost(totals), NLS.bind(Messages.drops_explained,
				new Object[]{totals.dropped(), untold ? Messages.drops_unknown : Long.toString(totals.lostBefore()), totals.unlisted()}));
	}

	private static String lost(BusTotals totals) {
		boolean untold = totals.losses() > 0 && totals.lostBefore() == 0;
		return NLS.bind(untold ? Messages.drops_at_least : Messages.drops, totals.dropped() + totals.lostBefore());
	}
}
