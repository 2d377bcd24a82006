package org.busbar.can.log;

/** What the format of a log may not be able to hold of a frame. */
public enum LogLoss {
	/** Error frames, which are left out. */
	ERROR_FRAME,
	/** What kind of error it was. */
	ERROR_DETAIL,
	/** Remote frames, which are left out. */
	REMOTE_FRAME,
	/** CAN FD frames, which are left out. */
	FD_FRAME,
	/** Data of CAN FD behind the eighth byte, which Busbar does not keep. */
	FD_DATA,
	/** Whether this host sent the frame. */
	DIRECTION,
	/** Which bus it was. */
	BUS,
	/** The name of the bus; a number stands for it. */
	BUS_NAME,
	/** A DLC above 8 of a classic frame. */
	RAW_DLC,
	/** The last digits of the time, which is cut. */
	TIME_DIGITS,
	/** A time before the beginning of the log, in place of which its beginning stands. */
	TIME_ORDER
}
