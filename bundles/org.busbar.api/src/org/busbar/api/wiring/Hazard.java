package org.busbar.api.wiring;

import java.util.List;

import org.busbar.api.fact.Confidence;

/**
 * Something that harms people or devices when it is overlooked.
 *
 * @param id         stable identifier within its data file
 * @param level      how bad it is
 * @param text       what happens and what to do instead, in the language of the reader
 * @param confidence how well it is known
 * @param sources    keys of the source list of the same data file
 */
public record Hazard(String id, Level level, String text, Confidence confidence, List<String> sources) {

	/** What overlooking the hazard leads to. */
	public enum Level {
		/** Damage to a device or danger to people. */
		DAMAGE,
		/** It will not work. */
		NO_FUNCTION,
		/** Worth knowing. */
		NOTE
	}

	public Hazard {
		sources = List.copyOf(sources);
	}
}
