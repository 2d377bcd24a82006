package org.busbar.can;

import org.osgi.annotation.versioning.ConsumerType;

/** Takes frames one after the other, in primitive form. Called on the thread of whoever produces them. */
@ConsumerType
@FunctionalInterface
public interface FrameConsumer {

	/**
	 * @param nanos   time stamp: nanoseconds since 1970-01-01 UTC, never decreasing on one bus
	 * @param id      arbitration identifier, without flag bits
	 * @param flags   bits of {@link FrameFlags}
	 * @param dlc     data length code as on the wire: 0 to 15; a classic frame with 9 to 15 carries eight bytes
	 * @param payload the data bytes as {@link Payload} packs them; bytes past the DLC are 0
	 */
	void frame(long nanos, int id, int flags, int dlc, long payload);
}
