package org.busbar.can.dbc;

import java.util.List;
import java.util.Optional;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;

/**
 * A message.
 *
 * @param id           arbitration identifier without the file's flag for 29 bits
 * @param extended     whether the identifier has 29 bits
 * @param name         name, unique within the file
 * @param dlc          number of data bytes
 * @param sender       node that sends it
 * @param transmitters further nodes that may send it
 * @param signals      signals in the order of the file
 * @param groups       signal groups
 * @param comment      comment; empty when none
 * @param attributes   attributes
 */
public record DbcMessage(int id, boolean extended, String name, int dlc, String sender, List<String> transmitters, List<DbcSignal> signals,
		List<DbcSignalGroup> groups,
		String comment, DbcAttributes attributes) {

	public DbcMessage {
		transmitters = List.copyOf(transmitters);
		signals = List.copyOf(signals);
		groups = List.copyOf(groups);
	}

	/** The value of an attribute, or its default, or empty. */
	public Optional<String> attribute(String attributeName) {
		return attributes.get(attributeName);
	}

	/** The signal with this name. */
	public Optional<DbcSignal> signal(String signalName) {
		return signals.stream().filter(signal -> signal.name().equals(signalName)).findFirst();
	}

	/** {@link CanId#key} of its identifier. */
	public int key() {
		return CanId.key(id, extended ? FrameFlags.EXTENDED : 0);
	}
}
