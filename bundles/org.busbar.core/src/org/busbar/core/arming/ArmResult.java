package org.busbar.core.arming;

/** What became of the wish to do more than listen. */
public sealed interface ArmResult {

	/** It is so. */
	record Done() implements ArmResult {
	}

	/** @param reason why it is not so and what to do */
	record Refused(String reason) implements ArmResult {
	}
}
