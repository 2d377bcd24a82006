package org.busbar.api.catalogue;

import java.util.List;

import org.busbar.api.fact.Confidence;

/**
 * Something the installer sets on a device so that battery and inverter understand each other.
 *
 * @param id         stable identifier within its data file
 * @param path       the way through the menus, steps parted by {@code " > "}; empty when not known
 * @param value      what to choose there
 * @param note       why, or what else to know; empty when nothing
 * @param selects    ids of the protocols that the device speaks once this is chosen; empty when it decides nothing about that
 * @param observable what shows on the bus that it is chosen; {@link Observable#UNSEEN} when nothing can, {@link Observable#NOTHING} when
 *                   nobody knows
 * @param confidence how well it is known
 * @param sources    keys of the source list of the same data file
 */
public record Setting(String id, String path, String value, String note, List<String> selects, Observable observable, Confidence confidence,
		List<String> sources) {

	public Setting {
		selects = List.copyOf(selects);
		sources = List.copyOf(sources);
	}

	/** A setting that decides nothing about the protocol and of which nobody knows what shows it. */
	public Setting(String id, String path, String value, String note, Confidence confidence, List<String> sources) {
		this(id, path, value, note, List.of(), Observable.NOTHING, confidence, sources);
	}
}
