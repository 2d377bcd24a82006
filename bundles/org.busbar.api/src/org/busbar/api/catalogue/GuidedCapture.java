package org.busbar.api.catalogue;

import java.util.List;
import java.util.Set;

import org.busbar.api.fact.Confidence;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;

/**
 * A recording that would settle what is not public about the bus of a device, step by step.
 *
 * @param id         stable identifier within its data file
 * @param title      what it is to find out
 * @param note       what has to be so before it begins; empty when nothing
 * @param candidates what may be spoken, the likeliest first; empty when nobody has an idea
 * @param steps      what to do, in this order
 */
public record GuidedCapture(String id, String title, String note, List<Candidate> candidates, List<Step> steps) {

	public GuidedCapture {
		candidates = List.copyOf(candidates);
		steps = List.copyOf(steps);
	}

	/**
	 * A protocol that may be spoken, as long as no recording has shown it.
	 *
	 * @param protocol   id of the protocol
	 * @param text       what speaks for it or against it
	 * @param confidence how well that is known
	 * @param sources    keys of the source list of the same data file
	 */
	public record Candidate(String protocol, String text, Confidence confidence, List<String> sources) {

		public Candidate {
			sources = List.copyOf(sources);
		}
	}

	/**
	 * One step.
	 *
	 * @param id        stable identifier within its data file
	 * @param text      what to do
	 * @param seconds   for so long it is recorded; 0 when the step is done without recording
	 * @param connected who is on the bus meanwhile
	 * @param notes     what the user types as the display of the inverter shows it
	 * @param asks      what else the user is asked; empty when nothing
	 */
	public record Step(String id, String text, double seconds, Set<Role> connected, List<Quantity> notes, String asks) {

		public Step {
			connected = Set.copyOf(connected);
			notes = List.copyOf(notes);
		}
	}

	/** What its file and folder are called, without an ending. */
	public String name(Device device) {
		return device.id() + '-' + id;
	}

	/** How long it is recorded in all, in seconds. */
	public double seconds() {
		return steps.stream().mapToDouble(Step::seconds).sum();
	}
}
