package org.busbar.core.configuration;

import java.util.List;

import org.busbar.api.fact.Confidence;
import org.busbar.api.protocol.Role;

/**
 * One setting on one side.
 *
 * @param id         stable identifier within the document
 * @param side       on which device
 * @param settingId  id in the file it was copied from; empty when the engineer added it
 * @param path       the way through the menus, steps parted by {@code " > "}; empty when not known
 * @param value      what to choose there
 * @param note       why, or what else to know; empty when nothing
 * @param selects    ids of the protocols that the device speaks once this is chosen
 * @param shows      messages that are on the bus then, as {@code protocol/message}
 * @param hides      messages that are not on the bus then, as {@code protocol/message}
 * @param seconds    within so many seconds; {@link Double#NaN} when not known
 * @param unseen     whether nothing on the bus can show it
 * @param found      what was found there on site; empty when not told
 * @param done       whether it was set and read back
 * @param origin     id of the {@link CopyOrigin}; empty when the engineer added it
 * @param confidence how well it is known
 * @param sources    ids of the {@link CopiedSource}s that it rests on
 */
public record SiteSetting(String id, Role side, String settingId, String path, String value, String note, List<String> selects, List<String> shows,
		List<String> hides, double seconds, boolean unseen, String found, boolean done, String origin, Confidence confidence,
		List<String> sources) implements Part {

	public SiteSetting {
		selects = List.copyOf(selects);
		shows = List.copyOf(shows);
		hides = List.copyOf(hides);
		sources = List.copyOf(sources);
	}
}
