package org.busbar.core.acceptance;

import java.time.Instant;
import java.util.Optional;

import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.Observation;
import org.busbar.core.session.Session;
import org.busbar.core.session.SessionState;
import org.busbar.core.session.SessionStatus;

/** Feeds a test with what an observed bus says: a live one from now on, a recorded one as a whole. For one thread. */
public final class TrialFeed {

	/** A frame comes so much later into the store at most than it came over the bus; until then silence is no silence. */
	private static final long LATENESS = 300_000_000L;

	/** Frames of one look. */
	private static final int MOST_FRAMES = 20_000;

	private final Observation observation;
	private final TrialRun run;
	private final FrameStore frames;
	private long position;
	private long lost;

	/** Nothing is read yet. */
	public TrialFeed(Observation observation, TrialRun run) {
		this.observation = observation;
		this.run = run;
		frames = observation.frames();
		position = observation.session().isPresent() ? frames.end() : frames.first();
		// What is missing of a recording counts; what a live bus lost before does not.
		lost = observation.session().isPresent() ? frames.lost() : 0;
	}

	/**
	 * Tells the test of what has come since the last look, and of the end of the bus; of a long recording a part at a time, so that nobody who looks from the
	 * thread of a window keeps it waiting.
	 *
	 * @return whether that was all that there is
	 */
	public boolean look() {
		Optional<Session> session = observation.session();
		// Asked before the frames are read: none that came before is missing then.
		long moment = session.map(TrialFeed::now).orElse(0L) - LATENESS;
		Optional<SessionStatus> status = session.map(Session::status);
		long more = frames.lost() - lost;
		if (more > 0) {
			lost += more;
			run.lost(more);
		}
		long end = Math.min(frames.end(), Math.max(position, frames.first()) + MOST_FRAMES);
		if (position < frames.first()) {
			run.lost(frames.first() - position);
		}
		frames.read(Math.max(position, frames.first()), end, run);
		position = end;
		if (end < frames.end()) {
			return false;
		}
		observation.recorded().filter(bus -> bus.omitted() > 0).ifPresent(bus -> run.omitted(bus.omitted()));
		run.advance(moment);
		status.filter(now -> now.state().isOver() || now.state() == SessionState.RECONNECTING)
				.ifPresent(now -> run.abort(Messages.format("reason.gone", now.message()).strip()));
		session.ifPresent(bus -> run.acknowledging(bus.status().state() == SessionState.ACKNOWLEDGING));
		return true;
	}

	/** A bus that was never heard has no clock of its own. */
	private static long now(Session session) {
		long nanos = session.nanos();
		Instant instant = Instant.now();
		return nanos > 0 ? nanos : instant.getEpochSecond() * Figures.SECOND + instant.getNano();
	}

	/** The present moment of the bus as the test knows it. */
	public long moment() {
		return observation.session().map(TrialFeed::now).orElse(0L);
	}
}
