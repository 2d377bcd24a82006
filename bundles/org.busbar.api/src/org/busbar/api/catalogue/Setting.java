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
 * @param confidence how well it is known
 * @param sources    keys of the source list of the same data file
 */
public record Setting(String id, String path, String value, String note, Confidence confidence, List<String> sources) {

	public Setting {
		sources = List.copyOf(sources);
	}
}
