package org.busbar.core.arming;

import java.time.Duration;
import java.util.Optional;

/**
 * What somebody wants to be sent. Asking is harmless: {@link ArmQuestions} say what has to be confirmed before.
 *
 * @param bus       name of the bus
 * @param sending   what
 * @param nameplate what the battery bears; empty when not given
 * @param limit     after so long Busbar stops by itself
 */
public record ArmRequest(String bus, Sending sending, Optional<Nameplate> nameplate, Duration limit) {

	/** The time limit where none is given. */
	public static final Duration USUAL_LIMIT = Duration.ofMinutes(5);
	/** The longest time limit. */
	public static final Duration LONGEST_LIMIT = Duration.ofHours(1);

	/** @throws IllegalArgumentException when the time limit is none */
	public ArmRequest {
		if (limit.compareTo(Duration.ofSeconds(1)) < 0 || limit.compareTo(LONGEST_LIMIT) > 0) {
			throw new IllegalArgumentException(Messages.format("request.limit", LONGEST_LIMIT.toMinutes()));
		}
	}
}
