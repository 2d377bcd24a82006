package org.busbar.api.protocol;

/**
 * One DBC file of a protocol. A later layer replaces messages of the same identifier. A layer with several instances stands for as many sets of its messages:
 * instance {@code n}, from {@code first} on, has the identifiers of the file plus {@code n * step}.
 *
 * @param path      path of the file inside the bundle that ships the descriptor
 * @param option    id of the option that decides whether the layer counts; empty when it always does
 * @param value     the option's value that selects the layer; empty when it always counts
 * @param first     number of the first instance, from 0
 * @param instances how many there are, from 1
 * @param step      what is added to the identifiers from one instance to the next
 */
public record Layer(String path, String option, String value, int first, int instances, int step) {

	/** A layer whose messages are those of its file. */
	public Layer(String path, String option, String value) {
		this(path, option, value, 0, 1, 0);
	}

	/** Whether the layer counts whatever the options say. */
	public boolean unconditional() {
		return option.isEmpty();
	}
}
