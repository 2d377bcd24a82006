package org.busbar.api.protocol;

import java.util.List;
import java.util.Map;

/**
 * One DBC file of a protocol. A later layer replaces messages of the same identifier. A layer with several instances stands for as many sets of its messages:
 * instance {@code n}, from {@code first} on, has the identifiers of the file plus {@code n * step}.
 *
 * @param path      path of the file inside the bundle that ships the descriptor
 * @param option    id of the option that decides whether the layer counts, or several, separated by blanks, that have to agree; empty when it always does
 * @param value     the option's value that selects the layer, or as many values, in the same order; empty when it always counts
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

	/** Whether the layer counts when the options have these values, by id. */
	public boolean counts(Map<String, String> options) {
		List<String> ids = words(option);
		List<String> wanted = words(value);
		for (int i = 0; i < ids.size(); i++) {
			if (i >= wanted.size() || !wanted.get(i).equals(options.get(ids.get(i)))) {
				return false;
			}
		}
		return true;
	}

	/** Ids of the options that decide. */
	public List<String> options() {
		return words(option);
	}

	/** The values that select the layer, one for each of {@link #options()}. */
	public List<String> values() {
		return words(value);
	}

	private static List<String> words(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split(" "));
	}
}
