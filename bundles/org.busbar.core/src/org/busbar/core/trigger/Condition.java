package org.busbar.core.trigger;

import java.util.Optional;

import org.busbar.api.quantity.Quantity;
import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;

/** One thing that may happen on a bus. */
sealed interface Condition {

	/**
	 * A frame with this identifier, and with these data where they are given.
	 *
	 * @param key    identifier, as {@link CanId#key}
	 * @param length data bytes that the frame has at least
	 * @param mask   bits that count
	 * @param data   their values, as {@link org.busbar.can.Payload} packs them
	 */
	record Seen(int key, int length, long mask, long data) implements Condition {

		boolean matches(int id, int flags, int dlc, long payload) {
			boolean remote = (flags & (FrameFlags.REMOTE | FrameFlags.ERROR)) != 0;
			return !remote && key == CanId.key(id, flags) && dlc >= length && (payload & mask) == data;
		}
	}

	/** A quantity that comes to compare so with a number. */
	record Compared(Quantity quantity, Comparison comparison, double number) implements Condition {
	}

	/** The controller reports an error. */
	record ErrorReported() implements Condition {
	}

	/** @param quantity the alarm or warning that comes up; any alarm where it is empty */
	record AlarmRises(Optional<Quantity> quantity) implements Condition {
	}

	/** @param nanos for so long nobody else says anything */
	record Silence(long nanos) implements Condition {
	}

	/** @param rule id of the doctor's rule that finds something; any warning or worse where it is empty */
	record Found(Optional<String> rule) implements Condition {
	}
}
