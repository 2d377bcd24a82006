package org.busbar.core.configuration;

import java.util.List;

/**
 * How the bus of an accepted site was: what a later visit is compared with.
 *
 * @param id       stable identifier within the document
 * @param time     when it was accepted, ISO 8601 with offset
 * @param person   by whom; empty when not told
 * @param capture  name of the file that it was taken from, without folder; empty for a live bus
 * @param seconds  how long the bus was heard
 * @param messages what was heard
 * @param ranges   between what the values were
 * @param facts    what else was so
 */
public record Fingerprint(String id, String time, String person, String capture, double seconds, List<Heard> messages, List<Range> ranges,
		List<Known> facts) implements Part {

	public Fingerprint {
		messages = List.copyOf(messages);
		ranges = List.copyOf(ranges);
		facts = List.copyOf(facts);
	}

	/**
	 * A message.
	 *
	 * @param id         stable identifier within the document
	 * @param identifier on the bus, 3 or 8 hexadecimal digits
	 * @param sender     who sends it: {@code BATTERY}, {@code INVERTER}; empty when not known
	 * @param length     bytes of data, the most that were seen
	 * @param period     usual time between two of them in s; {@link Double#NaN} where it does not come regularly
	 */
	public record Heard(String id, String identifier, String sender, int length, double period) implements Part {
	}

	/**
	 * Between what a value was.
	 *
	 * @param id       stable identifier within the document
	 * @param quantity id of the {@link org.busbar.api.quantity.Quantity}
	 * @param low      the lowest, in its unit
	 * @param high     the highest
	 */
	public record Range(String id, String quantity, double low, double high) implements Part {
	}

	/**
	 * Something that was so.
	 *
	 * @param id      stable identifier within the document
	 * @param subject what it is of, for programs
	 * @param title   what people call that
	 * @param value   how it was
	 */
	public record Known(String id, String subject, String title, String value) implements Part {
	}
}
