package org.busbar.api.wiring;

import java.util.List;

import org.busbar.api.fact.Confidence;

/**
 * One source's word on what a pin carries.
 *
 * @param signal     the conductor's name: {@code CAN-H}, {@code CAN-L}, {@code GND}, {@code RS485-A} …, or {@link #UNCONNECTED}
 * @param confidence how well it is known
 * @param sources    keys of the source list of the same data file
 * @param note       what else the source says; empty when nothing
 */
public record Assignment(String signal, Confidence confidence, List<String> sources, String note) {

	/** The signal of a pin that is known to carry nothing. */
	public static final String UNCONNECTED = "n/c";

	public Assignment {
		sources = List.copyOf(sources);
	}
}
