package org.busbar.core.configuration;

import java.util.List;

import org.busbar.api.fact.Confidence;

/**
 * One source's word on what a pin carries.
 *
 * @param id         stable identifier within the document
 * @param signal     the conductor's name
 * @param confidence how well it is known
 * @param sources    ids of the {@link CopiedSource}s that it rests on
 * @param note       what else the source says; empty when nothing
 */
public record CopiedAssignment(String id, String signal, Confidence confidence, List<String> sources, String note) implements Part {

	public CopiedAssignment {
		sources = List.copyOf(sources);
	}
}
