package org.busbar.ui.internal.busline;

import java.util.Optional;

import org.busbar.core.observation.Observation;
import org.busbar.core.session.SessionState;
import org.busbar.ui.internal.connection.Connection.Status;
import org.busbar.ui.internal.presenter.StatusLine;
import org.busbar.ui.internal.recording.RecordingText;
import org.busbar.ui.internal.recording.Recordings;
import org.eclipse.osgi.util.NLS;

/**
 * What the bus line says at one moment.
 *
 * @param sign      the state as a sign
 * @param status    the state and the numbers
 * @param recording what is recorded, was saved, or failed; empty before the first recording
 * @param armed     the warning that Busbar may send; empty while it may not
 * @param trouble   whether the bus or the recording is in trouble
 */
public record BusLine(String sign, StatusLine status, String recording, String armed, boolean trouble) {

	/** The line for what is being looked at. */
	static BusLine of(Status status, Optional<Observation> observation, Optional<Recordings.State> recording) {
		StatusLine line = StatusLine.of(status, observation.map(Observation::snapshot));
		Optional<SessionState> state = observation.flatMap(Observation::session).map(session -> session.status().state());
		return of(status, line, state, observation.map(Observation::name).orElse(""), recording);
	}

	/** @param name what the bus is called */
	static BusLine of(Status status, StatusLine line, Optional<SessionState> state, String name, Optional<Recordings.State> recording) {
		boolean armed = state.filter(now -> now == SessionState.ARMED).isPresent();
		boolean failed = recording.flatMap(now -> now.status().failure()).isPresent();
		return new BusLine(sign(status, state, line.problem()), line, recording.map(RecordingText::of).orElse(""),
				armed ? NLS.bind(Messages.armed, name) : "", line.problem() || failed);
	}

	private static String sign(Status status, Optional<SessionState> state, boolean problem) {
		if (problem) {
			return Messages.sign_trouble;
		}
		if (status instanceof Status.Recorded) {
			return Messages.sign_recorded;
		}
		return state.map(now -> switch (now) {
			case LISTENING, ACKNOWLEDGING -> Messages.sign_listening;
			case ARMED -> Messages.sign_armed;
			case FAULTED, RECONNECTING -> Messages.sign_trouble;
			case CLOSED, OPENING -> Messages.sign_idle;
		}).orElse(Messages.sign_idle);
	}
}
