package org.busbar.core.wiring;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.busbar.api.catalogue.Device;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.Pin;

/**
 * A signal whose pin the sources do not agree on, or that no source tells a pin of. A cable with it is given only after a reading has decided.
 *
 * @param end        where
 * @param signal     the signal
 * @param candidates the pins that any source sees the signal on, with everything that is said of them; where no source tells one, those that nothing is known
 *                   of
 * @param action     what to read or measure, in the language of the reader
 */
public record Contradiction(Device.Kind end, String signal, List<Pin> candidates, String action) {

	private static final Set<SignalKind> HARMFUL_TO_CAN = EnumSet.of(SignalKind.SUPPLY, SignalKind.RS485, SignalKind.RS232);

	public Contradiction {
		candidates = List.copyOf(candidates);
	}

	/** The numbers of the pins to choose from. */
	public List<Integer> pins() {
		return candidates.stream().map(Pin::number).toList();
	}

	/** Whether no source tells a pin of the signal, so that it can be anywhere. */
	public boolean unknown() {
		return candidates.stream().noneMatch(Pin::known);
	}

	/** Whether any source sees something on a candidate that can destroy a CAN transceiver. */
	public boolean harmful() {
		return candidates.stream().map(Pin::assignments).flatMap(List::stream).map(Assignment::signal).map(SignalKind::of).anyMatch(HARMFUL_TO_CAN::contains);
	}
}
