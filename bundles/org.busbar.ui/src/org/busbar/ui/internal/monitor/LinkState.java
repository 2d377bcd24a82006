package org.busbar.ui.internal.monitor;

import java.util.Optional;

import org.busbar.core.monitor.MonitorRecorder;
import org.busbar.core.monitor.MonitorSession;
import org.busbar.core.monitor.MonitorState;
import org.busbar.core.monitor.MonitorStatus;
import org.eclipse.osgi.util.NLS;

/**
 * How it goes, for people.
 *
 * @param tone        how it is to strike the eye
 * @param word        in a word or two, with a sign
 * @param sentence    what is so and what to do
 * @param counts      what was asked and what came; empty before anything was
 * @param recording   how the recording goes; empty where nothing is recorded
 * @param open        whether there is a session that can be closed
 * @param keyNeeded   whether the battery may want its session key and nobody has agreed
 * @param recordable  whether a recording can be begun
 * @param isRecording whether one goes on
 */
@SuppressWarnings("resource") // Session and recorder are the link's; they are only looked at.
record LinkState(Tone tone, String word, String sentence, String counts, String recording, boolean open, boolean keyNeeded, boolean recordable,
		boolean isRecording) {

	/** How it strikes the eye. */
	enum Tone {
		NORMAL,
		GOOD,
		WARNING,
		BAD
	}

	/** Of this moment. */
	static LinkState of(BatteryLink.Status status, BatteryLink.Recording recording) {
		return switch (status) {
			case BatteryLink.Status.Idle idle -> closed(Tone.NORMAL, Messages.word_closed, Messages.guidance, recording);
			case BatteryLink.Status.Opening opening -> closed(Tone.NORMAL, Messages.word_opening, Messages.opening, recording);
			case BatteryLink.Status.Refused refused -> closed(Tone.BAD, Messages.word_refused, refused.message(), recording);
			case BatteryLink.Status.Watching watching -> of(watching.session(), recording);
		};
	}

	/** Whether a session goes on. */
	static boolean isOpen(MonitorSession session) {
		return session.status().state() != MonitorState.CLOSED;
	}

	private static LinkState closed(Tone tone, String word, String sentence, BatteryLink.Recording recording) {
		return new LinkState(tone, word, sentence, "", text(recording), false, false, false, false);
	}

	private static LinkState of(MonitorSession session, BatteryLink.Recording recording) {
		MonitorStatus status = session.status();
		boolean open = status.state() != MonitorState.CLOSED;
		boolean runs = recording instanceof BatteryLink.Recording.Begun begun && !begun.recorder().status().over();
		String counts = status.requests() == 0
				? ""
				: NLS.bind(Messages.counts, new Object[]{status.rounds(), status.requests(), status.failures(), status.skipped(), status.keys()});
		return new LinkState(tone(status), word(status), sentence(session, status), counts, text(recording), open, status.state() == MonitorState.KEY_NEEDED,
				open && !runs, runs);
	}

	private static String sentence(MonitorSession session, MonitorStatus status) {
		String where = NLS.bind(Messages.where, new Object[]{session.description().name(), session.port().scheme() + ':' + session.port().target()});
		return where + ' ' + status.text();
	}

	private static Tone tone(MonitorStatus status) {
		return switch (status.state()) {
			case READING -> status.fault().isEmpty() ? Tone.GOOD : Tone.WARNING;
			case FAILING, WAITING -> Tone.BAD;
			case KEY_NEEDED -> Tone.WARNING;
			case OPENING, LISTENING -> status.fault().isEmpty() ? Tone.NORMAL : Tone.WARNING;
			case CLOSED -> Tone.NORMAL;
		};
	}

	private static String word(MonitorStatus status) {
		return switch (status.state()) {
			case OPENING -> Messages.word_opening;
			case LISTENING -> Messages.word_listening;
			case READING -> status.fault().isEmpty() ? Messages.word_reading : Messages.word_partly;
			case FAILING -> Messages.word_failing;
			case KEY_NEEDED -> Messages.word_key;
			case WAITING -> Messages.word_waiting;
			case CLOSED -> Messages.word_closed;
		};
	}

	private static String text(BatteryLink.Recording recording) {
		return switch (recording) {
			case BatteryLink.Recording.Idle idle -> "";
			case BatteryLink.Recording.Refused refused -> refused.message();
			case BatteryLink.Recording.Begun begun -> text(begun);
		};
	}

	private static String text(BatteryLink.Recording.Begun begun) {
		MonitorRecorder.Status status = begun.recorder().status();
		Optional<String> failure = status.failure();
		String how = NLS.bind(status.over() ? Messages.recording_over : Messages.recording_runs,
				new Object[]{begun.file(), Long.toString(status.lines()), Long.toString(status.lost())});
		return failure.map(text -> text + ' ' + how).orElse(how);
	}
}
