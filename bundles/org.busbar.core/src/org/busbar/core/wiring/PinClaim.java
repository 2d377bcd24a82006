package org.busbar.core.wiring;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.busbar.api.fact.Confidence;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.Pin;

/**
 * That a pin carries a certain signal, with all that is said for it.
 *
 * @param pin         number of the pin
 * @param assignments the assignments that say so, best known first; at least one
 * @param agreement   how the sources stand to each other
 */
public record PinClaim(int pin, List<Assignment> assignments, Agreement agreement) {

	public PinClaim {
		assignments = List.copyOf(assignments);
	}

	/**
	 * @param claimants all pins of the socket that any source sees the signal on
	 */
	static PinClaim of(String signal, Pin pin, List<Pin> claimants) {
		List<Assignment> said = said(signal, pin);
		Set<String> sources = sources(said);
		// A source that names both pins knows of two pins with that signal; sources that name one each do not agree where it is.
		boolean elsewhere = claimants.stream().filter(other -> other.number() != pin.number())
				.anyMatch(other -> sources(said(signal, other)).stream().noneMatch(sources::contains));
		Agreement agreement = pin.contradicted() || elsewhere ? Agreement.CONTRADICTED : sources.size() > 1 ? Agreement.AGREES : Agreement.SINGLE;
		return new PinClaim(pin.number(), said, agreement);
	}

	private static List<Assignment> said(String signal, Pin pin) {
		return pin.assignments().stream().filter(assignment -> assignment.signal().equals(signal)).sorted(Comparator.comparing(Assignment::confidence))
				.toList();
	}

	private static Set<String> sources(List<Assignment> assignments) {
		return assignments.stream().flatMap(assignment -> assignment.sources().stream()).collect(Collectors.toSet());
	}

	PinClaim as(Agreement other) {
		return new PinClaim(pin, assignments, other);
	}

	/** The best known assignment. */
	public Assignment leading() {
		return assignments.getFirst();
	}

	public Confidence confidence() {
		return leading().confidence();
	}

	/** Source keys of all assignments, those of the best known first, each once. */
	public List<String> sources() {
		return assignments.stream().flatMap(assignment -> assignment.sources().stream()).distinct().toList();
	}
}
