package org.busbar.can.log;

/** The beginning that the times of a log are counted from: a whole millisecond, as the headers of logs have it. */
final class LogBegin {

	private static final long MILLI = 1_000_000;

	private final LogLosses losses;
	private long nanos = -1;

	LogBegin(LogLosses losses) {
		this.losses = losses;
	}

	/** Whether the first frame has not come yet. */
	boolean open() {
		return nanos < 0;
	}

	/** Takes the time of the first frame. */
	long set(long first) {
		nanos = first - first % MILLI;
		return nanos;
	}

	/** From the beginning to a frame. */
	long since(long time) {
		losses.count(LogLoss.TIME_ORDER, time < nanos);
		return Math.max(0, time - nanos);
	}
}
