package org.busbar.sim;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.quantity.Quantity;

/**
 * What a {@code sim:} link asks for.
 *
 * @param fault   what goes wrong; empty when nothing does
 * @param after   answers before it does
 * @param times   answers for which it lasts
 * @param modules modules of the battery, 1 to 6
 * @param spread  percent that the last module is emptier than the master
 * @param differs what this link tells otherwise than the bus
 * @param by      by how much, in the unit of the quantity
 */
record LinkSettings(Optional<LinkFault> fault, int after, int times, int modules, double spread, Optional<Quantity> differs, double by) {

	private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}(?:\\.\\d{1,6})?");
	private static final int MOST_MODULES = 6;
	/** Options of real links mean nothing here. */
	private static final Set<String> OTHERS = Set.of("baud");

	/** @throws IOException names the option that is unknown or malformed and lists what there is */
	static LinkSettings of(Map<String, String> options) throws IOException {
		Map<String, String> rest = new TreeMap<>(options);
		rest.keySet().removeAll(OTHERS);
		String word = rest.remove("fault");
		Optional<LinkFault> fault = word == null ? Optional.empty() : LinkFault.of(word);
		if (word != null && fault.isEmpty()) {
			throw refused("fault", word, Stream.of(LinkFault.values()).map(LinkFault::word).collect(Collectors.joining(", ")));
		}
		List<String> differs = new ArrayList<>(List.of(Optional.ofNullable(rest.remove("differ")).orElse(":0").split(":", -1)));
		Optional<Quantity> quantity = Quantity.of(differs.getFirst());
		if (differs.size() != 2 || quantity.isEmpty() && !differs.getFirst().isEmpty() || !NUMBER.matcher(differs.getLast()).matches()) {
			throw refused("differ", String.join(":", differs), "battery.soc:5");
		}
		LinkSettings settings = new LinkSettings(fault, whole(rest, "after", 0), whole(rest, "times", Integer.MAX_VALUE), whole(rest, "modules", 1),
				whole(rest, "spread", 0), quantity, Double.parseDouble(differs.getLast()));
		if (settings.modules < 1 || settings.modules > MOST_MODULES) {
			throw refused("modules", Integer.toString(settings.modules), "1-" + MOST_MODULES);
		}
		if (!rest.isEmpty()) {
			throw new IOException(Messages.format("option.unknown", rest.keySet().iterator().next(), Messages.format("link.options")));
		}
		return settings;
	}

	private static int whole(Map<String, String> rest, String option, int otherwise) throws IOException {
		String text = rest.remove(option);
		if (text == null) {
			return otherwise;
		}
		if (!WHOLE.matcher(text).matches()) {
			throw refused(option, text, "0-999999999");
		}
		return Integer.parseInt(text);
	}

	private static IOException refused(String option, String text, String expected) {
		return new IOException(Messages.format("option.value", option, text, expected, Messages.format("link.options")));
	}

	/** Whether the fault is there at this answer, counted from 0. */
	boolean isFaulty(int answer) {
		return answer >= after && answer - after < times;
	}
}
