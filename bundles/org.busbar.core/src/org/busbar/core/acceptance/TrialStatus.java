package org.busbar.core.acceptance;

import java.util.List;
import java.util.Optional;

/**
 * How far a test is.
 *
 * @param preconditions what has to be so before, in the order in which it is looked at
 * @param step          number of the present step among {@link Trial#steps}, from 0; as many as there are when nothing is left to do
 * @param action        what the engineer tells by a button when it is done: what the button says; empty where the bus shows it
 * @param live          what is measured now
 * @param lines         what is measured so far
 */
public record TrialStatus(List<Precondition> preconditions, int step, Optional<String> action, Optional<Live> live, List<Line> lines) {

	public TrialStatus {
		preconditions = List.copyOf(preconditions);
		lines = List.copyOf(lines);
	}

	/**
	 * What is measured now.
	 *
	 * @param what  what it is
	 * @param value the value, with its unit
	 * @param limit what it has to be; empty when nobody knows
	 * @param done  how much of the step is done, 0 to 1
	 */
	public record Live(String what, String value, String limit, double done) {
	}
}
