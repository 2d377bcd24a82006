package org.busbar.core.guided;

import java.util.Map;
import java.util.Set;

/**
 * What the bus carried around the time at which the user read a value.
 *
 * @param note  the value
 * @param seen  the different data of every message, by its key
 */
record Sighting(Note note, Map<Integer, Set<Data>> seen) {

	/** The data of a frame. */
	record Data(int length, long payload) {
	}
}
