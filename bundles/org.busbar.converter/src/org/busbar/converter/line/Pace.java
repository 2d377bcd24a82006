package org.busbar.converter.line;

/**
 * How patient a channel is.
 *
 * @param questionNanos between two regular questions to the device
 * @param unanswered    after so many questions in a row without an answer a device that used to answer is gone
 * @param writeNanos    a device that takes no bytes for so long is gone
 */
record Pace(long questionNanos, int unanswered, long writeNanos) {

	static final Pace USUAL = new Pace(1_000_000_000L, 5, 2_000_000_000L);
}
