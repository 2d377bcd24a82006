package org.busbar.can;

/** The bits of the {@code flags} argument that travels with every frame. */
public final class FrameFlags {

	/** The identifier has 29 bits; without it the identifier has 11. */
	public static final int EXTENDED = 1;
	/** Remote transmission request: the frame carries a DLC and no data. */
	public static final int REMOTE = 1 << 1;
	/** Not a frame of the bus but the controller's report of an error; the identifier is the error class of SocketCAN. */
	public static final int ERROR = 1 << 2;
	/** CAN FD. Busbar counts such frames and keeps their first eight bytes; no battery dialect it knows uses them. */
	public static final int FD = 1 << 3;
	/** CAN FD with the faster bit rate in the data phase. */
	public static final int BIT_RATE_SWITCH = 1 << 4;
	/** CAN FD sent by an error-passive node. */
	public static final int ERROR_STATE = 1 << 5;
	/** Sent by this host, not received from the bus. */
	public static final int TRANSMITTED = 1 << 6;

	/** Flags that say what kind of frame it is, so that two frames with the same identifier and the same kind carry the same message. */
	public static final int KIND = EXTENDED | REMOTE | ERROR;

	private FrameFlags() {
	}

	/** Whether the frame carries data that a codec may read: neither remote nor error. */
	public static boolean carriesData(int flags) {
		return (flags & (REMOTE | ERROR)) == 0;
	}
}
