package org.busbar.api.monitor;

/**
 * A value at one moment.
 *
 * @param value  which
 * @param number in its unit; currents are positive while charging as far as their sign is known, see {@link MonitorValue#note()}; {@link Double#NaN} where the
 *               battery sent what this value cannot be
 * @param raw    the word or words as the battery sent them, without sign
 * @param nanos  when it came: nanoseconds since 1970-01-01 UTC
 */
public record MonitorReading(MonitorValue value, double number, long raw, long nanos) {

	/** Whether the value can be what was sent; if not, there is only what was sent. */
	public boolean isPossible() {
		return !Double.isNaN(number);
	}
}
