package org.busbar.api.catalogue;

import java.util.List;

/**
 * What shows on the bus that a setting is chosen.
 *
 * @param shows   messages that are there then
 * @param hides   messages that are not
 * @param seconds within so many seconds; {@link Double#NaN} when that is not known
 * @param unseen  whether nothing on the bus can show it; otherwise, where no message is named, nobody knows what does
 */
public record Observable(List<Message> shows, List<Message> hides, double seconds, boolean unseen) {

	/** Nobody knows what shows it. */
	public static final Observable NOTHING = new Observable(List.of(), List.of(), Double.NaN);
	/** It is known that nothing on the bus shows it. */
	public static final Observable UNSEEN = new Observable(List.of(), List.of(), Double.NaN, true);

	public Observable {
		shows = List.copyOf(shows);
		hides = List.copyOf(hides);
	}

	/** What messages show. */
	public Observable(List<Message> shows, List<Message> hides, double seconds) {
		this(shows, hides, seconds, false);
	}

	/** A message of a protocol, as data files write it: {@code victron.bms-can/GxKeepAlive}. */
	public record Message(String protocol, String name) {

		/**
		 * Reads what a data file writes.
		 *
		 * @throws IllegalArgumentException when it is not {@code protocol/message}
		 */
		public static Message parse(String text) {
			int slash = text.indexOf('/');
			if (slash < 1 || slash == text.length() - 1) {
				throw new IllegalArgumentException(Messages.format("message", text));
			}
			return new Message(text.substring(0, slash), text.substring(slash + 1));
		}

		@Override
		public String toString() {
			return protocol + '/' + name;
		}
	}

	/** Whether the bus shows anything. */
	public boolean known() {
		return !shows.isEmpty() || !hides.isEmpty();
	}
}
