package org.busbar.api.doctor;

import java.util.Map;

/** What is known of the data lead between battery and inverter. */
public sealed interface Lead {

	/** Nobody said anything. */
	record Untold() implements Lead {
	}

	/** It is made after the drawing for these two sockets. */
	record Drawn() implements Lead {
	}

	/** It joins pin n to pin n, as a network patch lead does. */
	record Straight() implements Lead {
	}

	/**
	 * Somebody looked which pins it joins.
	 *
	 * @param pins the pin at the battery's end by the pin at the inverter's end, each from 1
	 */
	record Joining(Map<Integer, Integer> pins) implements Lead {

		public Joining {
			pins = Map.copyOf(pins);
		}
	}
}
