package org.busbar.api.channel;

/** Something other than a frame that a channel reports. */
public sealed interface BusEvent {

	/** Nanoseconds since 1970-01-01 UTC, on the clock of the frames. */
	long nanos();

	/**
	 * The source has come to its end: a replay or a bounded simulation.
	 *
	 * @param nanos time of the end
	 */
	record End(long nanos) implements BusEvent {
	}

	/**
	 * The channel is gone and will not come back by itself.
	 *
	 * @param nanos   time of the loss
	 * @param message what happened and what to do
	 */
	record Lost(long nanos, String message) implements BusEvent {
	}

	/**
	 * The device is gone and may come back: it was unplugged, or the network failed. The channel delivers nothing more; whoever opened it may open another.
	 *
	 * @param nanos   time of the loss
	 * @param message what happened and what to do
	 */
	record Disconnected(long nanos, String message) implements BusEvent {
	}

	/**
	 * Frames were lost before they reached the host.
	 *
	 * @param nanos time of the report
	 * @param count how many; -1 when the device only says that it happened
	 */
	record Dropped(long nanos, long count) implements BusEvent {
	}

	/**
	 * Something worth showing that changes nothing.
	 *
	 * @param nanos   time
	 * @param message what it is
	 */
	record Notice(long nanos, String message) implements BusEvent {
	}
}
