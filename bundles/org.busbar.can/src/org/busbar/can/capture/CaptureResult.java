package org.busbar.can.capture;

/** What came of opening a capture. */
public sealed interface CaptureResult {

	/**
	 * It is open; whoever asked closes it.
	 *
	 * @param reader reads it
	 */
	record Opened(CaptureReader reader) implements CaptureResult {
	}

	/**
	 * It is no capture.
	 *
	 * @param problem why, and where that shows
	 */
	record Refused(CaptureProblem problem) implements CaptureResult {
	}
}
