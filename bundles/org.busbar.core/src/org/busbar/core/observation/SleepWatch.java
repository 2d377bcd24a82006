package org.busbar.core.observation;

/** Notices that a thread which takes a turn many times a second stood still: the computer slept. For one thread. */
final class SleepWatch {

	/** A computer that is merely busy does not let a thread wait for so long, in nanoseconds. */
	static final long LONGEST = 10_000_000_000L;

	private long latest = Long.MIN_VALUE;

	/**
	 * Another turn.
	 *
	 * @param nanos this moment on a clock that goes on while the computer sleeps
	 * @return whether it slept since the turn before
	 */
	boolean slept(long nanos) {
		boolean slept = latest != Long.MIN_VALUE && nanos - latest > LONGEST;
		latest = nanos;
		return slept;
	}
}
