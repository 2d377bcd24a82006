package org.busbar.core.configuration;

import java.util.List;

/**
 * One pin of a copied socket. Without an assignment it is unknown and stays unconnected.
 *
 * @param id          stable identifier within the document
 * @param number      the printed number, from 1
 * @param assignments what the sources say
 */
public record CopiedPin(String id, int number, List<CopiedAssignment> assignments) implements Part {

	public CopiedPin {
		assignments = List.copyOf(assignments);
	}
}
