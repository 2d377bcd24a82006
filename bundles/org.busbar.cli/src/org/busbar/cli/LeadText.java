package org.busbar.cli;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.busbar.api.doctor.Lead;
import org.eclipse.osgi.util.NLS;

/** A lead as it is written on the command line. */
final class LeadText {

	private static final Pattern JOIN = Pattern.compile("([1-9]\\d?)-([1-9]\\d?)");

	private LeadText() {
	}

	/** {@code drawn}, {@code straight}, or the pins that it joins, the battery's first: {@code 1-4,2-5,3-2}. */
	static Lead parse(String text) {
		return switch (text.toLowerCase(Locale.ROOT)) {
			case "drawn" -> new Lead.Drawn();
			case "straight" -> new Lead.Straight();
			default -> joining(text);
		};
	}

	private static Lead joining(String text) {
		Map<Integer, Integer> pins = new HashMap<>();
		for (String part : text.split(",", -1)) {
			Matcher join = JOIN.matcher(part.strip());
			if (!join.matches() || pins.put(Integer.valueOf(join.group(2)), Integer.valueOf(join.group(1))) != null) {
				throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.lead_form, text));
			}
		}
		return new Lead.Joining(pins);
	}
}
