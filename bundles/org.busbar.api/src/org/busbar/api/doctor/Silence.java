package org.busbar.api.doctor;

/**
 * A time in which nothing at all was heard, between two frames.
 *
 * @param start nanoseconds since 1970-01-01 UTC at which the last frame before had come
 * @param nanos how long it was
 */
public record Silence(long start, long nanos) {

	/** How long it was, in seconds. */
	public double seconds() {
		return nanos / 1e9;
	}
}
