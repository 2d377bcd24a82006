package org.busbar.core.doctor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.busbar.api.doctor.Lead;

/** A lead as people write it. */
public final class LeadText {

	private static final String DRAWN = "drawn";
	private static final String STRAIGHT = "straight";
	private static final Pattern JOIN = Pattern.compile("([1-9]\\d?)-([1-9]\\d?)");

	private LeadText() {
	}

	/** {@code drawn}, {@code straight}, or the pins that it joins, the battery's first: {@code 1-4,2-5,3-2}; empty when it is neither. */
	public static Optional<Lead> parse(String text) {
		return switch (text.strip().toLowerCase(Locale.ROOT)) {
			case DRAWN -> Optional.of(new Lead.Drawn());
			case STRAIGHT -> Optional.of(new Lead.Straight());
			default -> joining(text);
		};
	}

	private static Optional<Lead> joining(String text) {
		Map<Integer, Integer> pins = new HashMap<>();
		for (String part : text.split(",", -1)) {
			Matcher join = JOIN.matcher(part.strip());
			if (!join.matches() || pins.put(Integer.valueOf(join.group(2)), Integer.valueOf(join.group(1))) != null) {
				return Optional.empty();
			}
		}
		return Optional.of(new Lead.Joining(pins));
	}

	/** The text that is parsed to this lead; empty for one that nobody told of. */
	public static String write(Lead lead) {
		return switch (lead) {
			case Lead.Untold untold -> "";
			case Lead.Drawn drawn -> DRAWN;
			case Lead.Straight straight -> STRAIGHT;
			case Lead.Joining joining -> joining.pins().entrySet().stream().sorted(Map.Entry.comparingByValue())
					.map(pin -> pin.getValue() + "-" + pin.getKey()).collect(Collectors.joining(","));
		};
	}
}
