package org.busbar.can.codec;

/** What came of putting a physical value into a frame. */
public sealed interface Encoding {

	/**
	 * The value is in the frame.
	 *
	 * @param payload the payload with the value
	 */
	record Encoded(long payload) implements Encoding {
	}

	/**
	 * The signal cannot hold the value, or its range does not allow it; nothing is cut off or wrapped around.
	 *
	 * @param reason which values the signal takes, and which it was given
	 */
	record OutOfRange(String reason) implements Encoding {
	}
}
