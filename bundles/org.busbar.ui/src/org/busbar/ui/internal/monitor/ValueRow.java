package org.busbar.ui.internal.monitor;

import java.util.List;

/**
 * A line of the values.
 *
 * @param id         of the value
 * @param name       what people call it
 * @param value      with its unit
 * @param bus        the same on the bus; empty where there is nothing alike or no bus
 * @param difference what the battery says here more than on the bus; empty where the two cannot be held against each other
 * @param known      how well its meaning is known
 * @param look       how it is to strike the eye, besides what the words say
 * @param plottable  whether a curve can be drawn of it
 * @param details    all that is known of it, one sentence or two each
 */
record ValueRow(String id, String name, String value, String bus, String difference, String known, Look look, boolean plottable, List<String> details) {

	/** How a line looks. */
	enum Look {
		USUAL,
		/** It was not read lately. */
		OLD,
		/** The battery says something else on the bus. */
		DIFFERENT,
		/** Nobody knows what it means. */
		UNKNOWN
	}

	ValueRow {
		details = List.copyOf(details);
	}

	/** In the order of the columns. */
	String[] cells() {
		return new String[]{name, value, bus, difference, known};
	}
}
