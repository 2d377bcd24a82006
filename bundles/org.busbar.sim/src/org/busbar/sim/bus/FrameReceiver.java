package org.busbar.sim.bus;

/** Takes the frames of a {@link VirtualBus}. */
@FunctionalInterface
public interface FrameReceiver {

	/**
	 * A frame has come to its end. The receiver may offer further frames.
	 *
	 * @param node    who sent it
	 * @param nanos   when its last bit ended; later than that of the frame before by at least its own length
	 * @param id      identifier, without flag bits
	 * @param flags   bits of {@link org.busbar.can.FrameFlags}
	 * @param dlc     0 to 8
	 * @param payload data bytes as {@link org.busbar.can.Payload} packs them
	 */
	void received(int node, long nanos, int id, int flags, int dlc, long payload);
}
