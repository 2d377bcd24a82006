package org.busbar.api.protocol;

import java.util.List;

/**
 * A choice within one dialect that the bus itself does not tell.
 *
 * @param id           stable identifier, used as {@code --option id=value}
 * @param title        what is chosen
 * @param values       the values, each with its title
 * @param defaultValue id of the value that counts when nothing was chosen
 */
public record ProtocolOption(String id, String title, List<Value> values, String defaultValue) {

	/**
	 * @param id    stable identifier
	 * @param title what it means
	 */
	public record Value(String id, String title) {
	}

	public ProtocolOption {
		values = List.copyOf(values);
	}
}
