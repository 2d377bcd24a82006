package org.busbar.core.session;

import org.busbar.can.FrameFlags;

/** Whether the bit rate is right: a frame with its check sum cannot be received at a wrong one. Errors after it cast doubt on it again. For one thread. */
final class RateProof {

	/** So many frames in a row without an error prove it. */
	private static final int FRAMES = 3;

	private int frames;
	private int errors;

	void frame(int flags) {
		if ((flags & FrameFlags.TRANSMITTED) != 0) {
			return;
		}
		if ((flags & FrameFlags.ERROR) == 0) {
			frames = Math.min(FRAMES, frames + 1);
			errors = 0;
		} else {
			errors = Math.min(Integer.MAX_VALUE - 1, errors) + 1;
			frames = 0;
		}
	}

	/** Begins anew: the bus may be another one. */
	void forget() {
		frames = 0;
		errors = 0;
	}

	boolean proven() {
		return frames >= FRAMES;
	}

	/** Errors since the latest frame. */
	int errors() {
		return errors;
	}
}
