package org.busbar.ui.internal.battery;

import java.util.Optional;

import org.busbar.api.quantity.Quantity;

/**
 * One line of the battery panel.
 *
 * @param key      tells it from all other lines, at every moment
 * @param name     what it is
 * @param value    the value with its unit; empty where there is none
 * @param state    how far to trust it, in words; empty when there is nothing to say
 * @param mark     the same as a sign
 * @param quantity where it comes from; empty where it was calculated or counted
 */
public record PanelLine(String key, String name, String value, String state, Mark mark, Optional<Quantity> quantity) {

	/** The line in one sentence, for those who hear it. */
	public String spoken() {
		StringBuilder text = new StringBuilder(name);
		if (!value.isEmpty()) {
			text.append(": ").append(value);
		}
		return state.isEmpty() ? text.toString() : text.append(", ").append(state).toString();
	}
}
