package org.busbar.core.trigger;

import java.util.Optional;

/**
 * How a triggered recording goes.
 *
 * @param phase      what it does at the moment
 * @param recordings recordings that were begun
 * @param frames     frames in all of them
 * @param dropped    frames that are missing in them because the disk was too slow
 * @param bytes      length of all of them
 * @param fired      the trigger that fired last, and what it was; empty when none did
 * @param trouble    what is in the way, for the user: what, where and what to do; empty when all is well
 */
public record RecordingProgress(Phase phase, long recordings, long frames, long dropped, long bytes, Optional<String> fired, Optional<String> trouble) {

	/** What it does. */
	public enum Phase {
		/** It waits for its trigger. */
		WAITING,
		/** It records. */
		RECORDING,
		/** It records, and ends soon unless the trigger fires again. */
		ENDING,
		/** Nothing more will be recorded. */
		OVER
	}
}
