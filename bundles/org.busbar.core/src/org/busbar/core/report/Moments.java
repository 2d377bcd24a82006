package org.busbar.core.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Moments as people write them into a configuration. */
final class Moments {

	private Moments() {
	}

	/**
	 * A moment.
	 *
	 * @param written as it is written down
	 */
	record Moment(Instant instant, String written) {
	}

	/** Empty where it is none. */
	static Optional<Moment> of(String written) {
		try {
			return Optional.of(new Moment(OffsetDateTime.parse(written).toInstant(), written));
		} catch (@SuppressWarnings("unused") DateTimeException none) {
			return Optional.empty();
		}
	}
}
