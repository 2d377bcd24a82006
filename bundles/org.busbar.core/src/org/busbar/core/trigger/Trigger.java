package org.busbar.core.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.busbar.api.quantity.Quantity;

/**
 * What begins or ends a recording: conditions, of which one is enough. A condition fires when it comes to be so, not all the time that it is so; a frame fires
 * each time that it comes. Immutable.
 */
public final class Trigger {

	/** Conditions as they are written, for help texts. */
	public static final String FORMS = "351, 351#14.., 00004200, battery.soc<20, alarm, alarm.over-voltage, error, silence>5, finding, finding:T-01";

	private static final Pattern OR = Pattern.compile("\\s+or\\s+|\\z");
	private static final Pattern QUANTITY = Pattern.compile("[a-z][a-z-]*(\\.[a-z-]+)+.*");

	private final String text;
	private final List<Part> parts;

	/** One condition and the words for it. */
	record Part(String text, Condition condition) {
	}

	private Trigger(String text, List<Part> parts) {
		this.text = text;
		this.parts = List.copyOf(parts);
	}

	/**
	 * Reads conditions such as {@value #FORMS}, with {@code or} between them.
	 *
	 * @throws IllegalArgumentException when it is not written so; the message says what, at which column, and how it is written
	 */
	public static Trigger parse(String text) {
		List<Part> parts = new ArrayList<>();
		Matcher or = OR.matcher(text);
		int begin = 0;
		while (begin <= text.length() && or.find(begin)) {
			String part = text.substring(begin, or.start());
			int column = begin + 1 + part.length() - part.stripLeading().length();
			try {
				parts.add(new Part(part.strip(), ConditionReader.read(part.strip())));
			} catch (IllegalArgumentException wrong) {
				throw new IllegalArgumentException(Messages.format("trigger.at", column, wrong.getMessage()), wrong);
			}
			begin = or.end() > or.start() ? or.end() : text.length() + 1;
		}
		return new Trigger(text.strip(), parts);
	}

	/** Whether it can be told only of what the frames mean: a protocol has to be known. */
	public boolean needsProtocol() {
		return parts.stream().anyMatch(part -> part.condition() instanceof Condition.Compared || part.condition() instanceof Condition.AlarmRises);
	}

	/** Whether it rests on what the doctor finds. */
	public boolean needsDoctor() {
		return parts.stream().anyMatch(part -> part.condition() instanceof Condition.Found);
	}

	List<Part> parts() {
		return parts;
	}

	/** Whether somebody who wrote this meant a quantity. */
	static boolean looksLikeQuantity(String text) {
		return QUANTITY.matcher(text).matches();
	}

	/** Ids of the quantities that begin like a wrong one, for a message. */
	static List<String> near(String id) {
		String group = id.contains(".") ? id.substring(0, id.indexOf('.') + 1) : id;
		return List.of(Quantity.values()).stream().map(Quantity::id).filter(known -> known.startsWith(group)).toList();
	}

	/** As it was written. */
	@Override
	public String toString() {
		return text;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Trigger trigger && trigger.parts.equals(parts);
	}

	@Override
	public int hashCode() {
		return parts.hashCode();
	}
}
