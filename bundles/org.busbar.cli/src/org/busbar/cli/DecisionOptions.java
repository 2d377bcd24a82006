package org.busbar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.Contradiction;
import org.busbar.core.wiring.Decision;
import org.busbar.core.wiring.DecisionException;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;

/** Which pins were read or measured where the sources contradict each other. */
final class DecisionOptions {

	private static final Pattern DECISION = Pattern.compile("(.+)=(\\d{1,3})");

	@Option(names = "--decide", paramLabel = "SIGNAL=PIN", descriptionKey = "decide")
	List<String> decisions = new ArrayList<>();

	@Option(names = "--measured", paramLabel = "TEXT", descriptionKey = "measured")
	String measured = "";

	boolean areMade() {
		return !decisions.isEmpty();
	}

	/** The cable between two ends after what was read. */
	Cable decided(CableEnd inverter, CableEnd other) {
		Cable cable = Cable.between(inverter, other);
		List<Decision> made = decisions.stream().map(text -> decision(cable, text)).toList();
		try {
			Cable whole = Cable.between(inverter, other, made);
			// Without it nobody could tell a reading from a guess.
			if (!made.isEmpty() && measured.isBlank()) {
				throw new CommandFailure(ExitCode.USAGE, Messages.decide_unread);
			}
			return whole;
		} catch (DecisionException refused) {
			throw new CommandFailure(ExitCode.USAGE, String.valueOf(refused.getMessage()), refused);
		}
	}

	private Decision decision(Cable cable, String text) {
		Matcher parts = DECISION.matcher(text);
		if (!parts.matches()) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.decide_form, text));
		}
		return decision(cable, parts.group(1), Integer.parseInt(parts.group(2)));
	}

	/** The signal is written in any case, with {@code inverter:} or {@code battery:} before it where both ends are contradicted. */
	private Decision decision(Cable cable, String signal, int pin) {
		List<Contradiction> all = Stream.concat(cable.contradictions().stream(), cable.measurable().stream()).toList();
		List<Contradiction> meant = all.stream()
				.filter(one -> signal.equalsIgnoreCase(one.signal()) || signal.equalsIgnoreCase(qualified(one))).toList();
		if (meant.size() != 1) {
			List<Contradiction> open = meant.isEmpty() ? all : meant;
			String choices = String.join(", ", open.stream().map(one -> qualified(one) + '=' + join(one.pins(), "|")).toList());
			throw new CommandFailure(ExitCode.USAGE, open.isEmpty()
					? NLS.bind(Messages.nothing_to_decide, signal)
					: NLS.bind(meant.isEmpty() ? Messages.not_contradicted : Messages.which_end, signal, choices));
		}
		return new Decision(meant.getFirst().end(), meant.getFirst().signal(), pin, measured);
	}

	private static String qualified(Contradiction contradiction) {
		return contradiction.end().name().toLowerCase(Locale.ROOT) + ':' + contradiction.signal();
	}

	static String join(List<Integer> pins, String separator) {
		return String.join(separator, pins.stream().map(String::valueOf).toList());
	}
}
