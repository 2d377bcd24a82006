package org.busbar.core.session;

import java.util.OptionalLong;
import java.util.function.LongSupplier;

import org.busbar.can.FrameFlags;

/** Finds out whether a converter that has just begun to acknowledge destroys what others send, as one with the wrong bit rate does. For one thread. */
final class AcknowledgeTrial {

	/** Within this time after it began, a converter that only hears errors disturbs the bus; in nanoseconds. */
	private static final long TRIAL = 1_000_000_000L;
	private static final int TRIAL_ERRORS = 10;
	/** The same for a converter that tells no single error, but about once a second that its controller has given up. */
	private static final long LATE_TRIAL = 3_000_000_000L;

	private final LongSupplier clock;
	private OptionalLong begunAt = OptionalLong.empty();
	/** Whether a frame came since. */
	private boolean heardSince;

	/** @param clock the host's, in nanoseconds */
	AcknowledgeTrial(LongSupplier clock) {
		this.clock = clock;
	}

	void begin() {
		begunAt = OptionalLong.of(clock.getAsLong());
		heardSince = false;
	}

	void end() {
		begunAt = OptionalLong.empty();
	}

	/**
	 * Another frame.
	 *
	 * @param errors so many errors came since the latest frame
	 * @return whether the bus is disturbed; then the trial is over
	 */
	boolean disturbs(int id, int flags, long payload, int errors) {
		boolean error = (flags & FrameFlags.ERROR) != 0;
		heardSince |= !error;
		if (begunAt.isEmpty()) {
			return false;
		}
		long since = clock.getAsLong() - begunAt.getAsLong();
		boolean many = since < TRIAL && errors > TRIAL_ERRORS;
		boolean givenUp = since < LATE_TRIAL && !heardSince && error && ErrorClass.isOffOrPassive(id, payload);
		if (many || givenUp) {
			end();
			return true;
		}
		return false;
	}
}
