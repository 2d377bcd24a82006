package org.busbar.api.doctor;

import java.util.Optional;

import org.busbar.api.protocol.Role;
import org.busbar.can.CanId;

/**
 * What was seen of one identifier. Times are nanoseconds since 1970-01-01 UTC.
 *
 * @param id              arbitration identifier, without flag bits
 * @param flags           bits of {@link org.busbar.can.FrameFlags} of the latest frame
 * @param dlc             data length code of the latest frame
 * @param payload         its data, as {@link org.busbar.can.Payload} packs them
 * @param count           frames so far, from 1
 * @param first           time of the first frame
 * @param last            time of the latest frame
 * @param gap             nanoseconds between the latest frame and the one before; 0 after the first
 * @param unchanged       since when every frame carries the same data
 * @param framesPerSecond frames of the last second
 * @param name            name of the message in the protocol's DBC; empty when the protocol does not describe it
 * @param sender          who sends it according to the protocol
 */
public record MessageView(int id, int flags, int dlc, long payload, long count, long first, long last, long gap, long unchanged, double framesPerSecond,
		String name, Optional<Role> sender) {

	/** One number that tells an 11-bit identifier from the 29-bit one of the same value. */
	public int key() {
		return CanId.key(id, flags);
	}
}
