package org.busbar.core.wiring;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.wiring.Pin;

/**
 * What a reading has decided.
 *
 * @param contradiction what the sources say, or that they say nothing
 * @param decision      what was read
 */
public record Decided(Contradiction contradiction, Decision decision) {

	/** Whether no source gives both pins, though sources that give one of them speak of the other signal too. */
	boolean mixedWith(Decided other) {
		return !decision.signal().equals(other.decision.signal()) && Collections.disjoint(sources(), other.sources())
				&& (!Collections.disjoint(sources(), other.speakers()) || !Collections.disjoint(other.sources(), speakers()));
	}

	/** The sources that see the signal where the reading found it. */
	private Set<String> sources() {
		return contradiction.candidates().stream().filter(pin -> pin.number() == decision.pin()).flatMap(this::sources).collect(Collectors.toSet());
	}

	/** The sources that see the signal anywhere. */
	private Set<String> speakers() {
		return contradiction.candidates().stream().flatMap(this::sources).collect(Collectors.toSet());
	}

	private Stream<String> sources(Pin pin) {
		return pin.assignments().stream().filter(assignment -> assignment.signal().equals(decision.signal()))
				.flatMap(assignment -> assignment.sources().stream());
	}

	/** The pins that fell away; none where no source told one. */
	public List<Integer> setAside() {
		return contradiction.unknown() ? List.of() : contradiction.pins().stream().filter(pin -> pin != decision.pin()).toList();
	}
}
