package org.busbar.core.configuration;

import java.util.List;

import org.busbar.api.fact.Confidence;
import org.busbar.api.wiring.Hazard;

/**
 * Something that harms people or devices when it is overlooked.
 *
 * @param id           stable identifier within the document
 * @param level        how bad it is
 * @param text         what happens and what to do instead
 * @param confidence   how well it is known
 * @param sources      ids of the {@link CopiedSource}s that it rests on
 * @param acknowledged whether the engineer has read and accepted it
 */
public record CopiedHazard(String id, Hazard.Level level, String text, Confidence confidence, List<String> sources, boolean acknowledged) implements Part {

	public CopiedHazard {
		sources = List.copyOf(sources);
	}
}
