package org.busbar.core.identify;

import java.util.HashSet;
import java.util.Set;

import org.busbar.can.dbc.DbcMessage;

/** How long the frames of a message are. */
final class Lengths {

	/** Attribute of a DBC message: data lengths that were seen besides the documented one, parted by commas. */
	private static final String SEEN = "BusbarDlcSeen";

	private Lengths() {
	}

	/** The DLC of the document, and those that were seen. */
	static Set<Integer> of(DbcMessage message) {
		Set<Integer> lengths = new HashSet<>(Set.of(message.dlc()));
		for (String length : message.attribute(SEEN).orElse("").split(",")) {
			if (length.strip().matches("\\d{1,2}")) {
				lengths.add(Integer.valueOf(length.strip()));
			}
		}
		return lengths;
	}
}
