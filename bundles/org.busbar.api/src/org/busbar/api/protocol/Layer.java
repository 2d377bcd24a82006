package org.busbar.api.protocol;

/**
 * One DBC file of a protocol. A later layer replaces messages of the same identifier.
 *
 * @param path   path of the file inside the bundle that ships the descriptor
 * @param option id of the option that decides whether the layer counts; empty when it always does
 * @param value  the option's value that selects the layer; empty when it always counts
 */
public record Layer(String path, String option, String value) {

	/** Whether the layer counts whatever the options say. */
	public boolean unconditional() {
		return option.isEmpty();
	}
}
