package org.busbar.core.bitrate;

/**
 * What was heard at one bit rate.
 *
 * @param bitRate in bit/s
 * @param frames  valid frames; at a wrong rate the check sum lets none through
 * @param errors  reports of bus errors
 */
public record Attempt(int bitRate, long frames, long errors) {

	/** So many valid frames show that the rate is right. */
	private static final int PROOF = 3;
	/** Errors that come among frames may be one for so many frames. */
	private static final int FRAMES_AN_ERROR = 4;

	/** Whether the bus runs at this rate: valid frames, and hardly an error among them. */
	public boolean fits() {
		return frames >= PROOF && errors * FRAMES_AN_ERROR <= frames;
	}

	/** Whether anything was heard at all. */
	public boolean heard() {
		return frames > 0 || errors > 0;
	}

	/** One line for the user. */
	public String text() {
		return Messages.format("attempt", bitRate / 1000, frames, errors);
	}
}
