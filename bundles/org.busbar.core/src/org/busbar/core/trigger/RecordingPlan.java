package org.busbar.core.trigger;

import java.time.Duration;
import java.util.Optional;

/**
 * When to record.
 *
 * @param start what begins a recording; without it, it begins at once
 * @param stop  what ends it; without it, it ends by itself when there is a start, and else only with the bus
 * @param pre   so much of what came before the start is recorded too, as far as the memory of the session reaches
 * @param post  for so long it goes on after the last start, or after the stop where there is one
 */
public record RecordingPlan(Optional<Trigger> start, Optional<Trigger> stop, Duration pre, Duration post) {

	/** The longest time before or after. */
	public static final Duration LONGEST = Duration.ofHours(24);
	/** All of a bus. */
	public static final RecordingPlan ALL = new RecordingPlan(Optional.empty(), Optional.empty(), Duration.ZERO, Duration.ZERO);

	/** @throws IllegalArgumentException when a time is below zero or too long */
	public RecordingPlan {
		if (pre.isNegative() || post.isNegative() || pre.compareTo(LONGEST) > 0 || post.compareTo(LONGEST) > 0) {
			throw new IllegalArgumentException(Messages.format("plan.time", LONGEST.toSeconds()));
		}
	}

	/** Whether it can be told only of what the frames mean. */
	public boolean needsProtocol() {
		return start.filter(Trigger::needsProtocol).isPresent() || stop.filter(Trigger::needsProtocol).isPresent();
	}

	/** Whether it rests on what the doctor finds. */
	public boolean needsDoctor() {
		return start.filter(Trigger::needsDoctor).isPresent() || stop.filter(Trigger::needsDoctor).isPresent();
	}
}
