package org.busbar.api.protocol;

import java.util.List;

/**
 * What one end does when the other falls silent.
 *
 * @param watcher   the end that watches
 * @param messages  names of the DBC messages that it waits for; any of them renews the time
 * @param seconds   after so many seconds; {@link Double#NaN} when a reaction is known but not its time
 * @param reaction  what happens then
 * @param sources   keys of the descriptor's source list
 */
public record Timeout(Role watcher, List<String> messages, double seconds, String reaction, List<String> sources) {

	public Timeout {
		messages = List.copyOf(messages);
		sources = List.copyOf(sources);
	}
}
