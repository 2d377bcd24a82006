package org.busbar.api.protocol;

import java.util.List;

/**
 * Messages that the battery sends because it was asked.
 *
 * @param request  name of the DBC message that asks
 * @param value    what the request has to say, {@code Signal=number}; empty when any will do
 * @param messages names of the DBC messages that answer, in the order in which they are sent
 * @param millis   milliseconds from the request to the first of them, and from one to the next
 * @param sources  keys of the source list of the same data file
 */
public record Reply(String request, String value, List<String> messages, int millis, List<String> sources) {

	public Reply {
		messages = List.copyOf(messages);
		sources = List.copyOf(sources);
	}
}
