package org.busbar.core.wiring;

/** How the sources of a fact stand to each other, best first. */
public enum Agreement {
	/** Two or more sources say the same and none says otherwise. */
	AGREES,
	/** One source says so and none says otherwise. */
	SINGLE,
	/** Sources say different things, and a reading on this very device has decided. */
	DECIDED,
	/** Sources say different things; which of them is right must be measured or read from the label. */
	CONTRADICTED;

	/** The weaker of two: a wire is as sure as the less sure of its ends. */
	public Agreement and(Agreement other) {
		return compareTo(other) >= 0 ? this : other;
	}
}
