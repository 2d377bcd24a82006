package org.busbar.converter.line;

/**
 * Puts the time stamps of a device on the host's clock. A frame cannot have come after its bytes did, so the earliest arrival tells how the clocks stand to each
 * other; the stamps then tell the distance between frames better than their arrival in a bundle does. Never decreases. For one thread.
 */
public final class DeviceClock {

	/** A crystal of a cheap device is not worse. */
	private static final long DRIFT_PARTS = 5_000;
	/** A stamp that says more than this is not believed: the device has restarted, or its clock runs wrong. */
	private static final long BOUND = 250_000_000L;

	private final long unit;
	private final long wrap;
	private long base;
	private long before = -1;
	private long offset = Long.MIN_VALUE;
	private long offsetAt;
	private long last;

	/**
	 * @param unit nanoseconds of one tick
	 * @param wrap ticks after which it begins anew
	 */
	public DeviceClock(long unit, long wrap) {
		this.unit = unit;
		this.wrap = wrap;
	}

	/**
	 * The time of a frame.
	 *
	 * @param ticks as the device stamped it, less than the wrap
	 * @param host  when its bytes came, on the host's clock
	 */
	public long nanos(long ticks, long host) {
		if (before >= 0 && ticks < before) {
			base += wrap;
		}
		before = ticks;
		long device = (base + ticks) * unit;
		long arrival = host - device;
		// The device's clock may run slow, so the earliest arrival is forgotten slowly.
		long drifted = offset == Long.MIN_VALUE ? arrival : offset + (host - offsetAt) / DRIFT_PARTS;
		offset = Math.min(drifted, arrival);
		offsetAt = host;
		if (host - (device + offset) > BOUND) {
			offset = arrival;
		}
		last = Math.max(last, device + offset);
		return last;
	}

	/** The time of something without a stamp. */
	public long nanos(long host) {
		last = Math.max(last, host);
		return last;
	}
}
