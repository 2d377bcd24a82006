package org.busbar.core.identify;

import java.util.List;
import java.util.Optional;

/** Which dialect is spoken, as far as the frames tell. */
public sealed interface Identity {

	/** No installed dialect describes any of the frames. */
	record Unknown() implements Identity {
	}

	/**
	 * Several dialects fit, and nothing tells them apart.
	 *
	 * @param candidates best first; at least two, or one for which no trait speaks
	 */
	record Ambiguous(List<Candidate> candidates) implements Identity {

		public Ambiguous {
			candidates = List.copyOf(candidates);
		}
	}

	/** One dialect fits clearly better than all others. */
	record Clear(Candidate candidate) implements Identity {
	}

	/** The dialect to read the frames with: the one, or the best of several. */
	default Optional<Candidate> best() {
		return switch (this) {
			case Unknown unknown -> Optional.empty();
			case Ambiguous ambiguous -> Optional.of(ambiguous.candidates().getFirst());
			case Clear clear -> Optional.of(clear.candidate());
		};
	}
}
