package org.busbar.core.doctor;

import org.busbar.api.protocol.Role;

/** Whether the battery talks only while the inverter does: how often it began after the inverter and ended after it, and how often it did not care. */
final class Turns {

	/** Nanoseconds without a frame after which somebody is silent. */
	private static final long SILENCE = 5_000_000_000L;
	/** Both fall silent together when the lead is pulled; a battery that waits for the inverter goes on for some seconds. */
	private static final long SHORTEST = 2_000_000_000L;
	private static final long LONGEST = 60_000_000_000L;
	private static final long NEVER = Long.MIN_VALUE;

	/** When the inverter last fell silent before it talked again. */
	private long inverterEnded = NEVER;
	private long inverterBegan = NEVER;
	private long inverterLast = NEVER;
	private long batteryLast = NEVER;
	private int followed;
	private int independent;

	void frame(long nanos, Role sender) {
		if (sender == Role.INVERTER) {
			if (inverterLast == NEVER || nanos - inverterLast > SILENCE) {
				inverterEnded = inverterLast;
				inverterBegan = nanos;
			}
			inverterLast = nanos;
		} else if (sender == Role.BATTERY) {
			if (batteryLast != NEVER && nanos - batteryLast > SILENCE) {
				if (isAnswer(nanos)) {
					followed++;
				} else {
					independent++;
				}
			} else if (inverterLast != NEVER && nanos - inverterLast > LONGEST) {
				independent++;
			}
			batteryLast = nanos;
		}
	}

	/** Whether the battery that begins now waited for the inverter, and had ended after it. */
	private boolean isAnswer(long nanos) {
		boolean waited = inverterBegan != NEVER && inverterBegan > batteryLast && nanos - inverterLast <= SILENCE;
		return waited && inverterEnded != NEVER && batteryLast - inverterEnded >= SHORTEST && batteryLast - inverterEnded <= LONGEST;
	}

	/** How often the battery followed the inverter, into silence and out of it; 0 where it ever talked without. */
	int followed() {
		return independent > 0 ? 0 : followed;
	}
}
