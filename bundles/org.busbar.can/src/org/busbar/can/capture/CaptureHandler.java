package org.busbar.can.capture;

/** Takes what is read from a capture, on the reading thread, in the order of the file. */
public interface CaptureHandler {

	/**
	 * A frame. The last five arguments are those of {@link org.busbar.can.FrameConsumer#frame}.
	 *
	 * @param block which block of the capture it is, from 0
	 * @param lost  frames that were lost between this one and the frame before
	 */
	void frame(long block, long lost, long nanos, int id, int flags, int dlc, long payload);

	/**
	 * A mark, or a part of one.
	 *
	 * @param block which block of the capture it is, from 0
	 */
	void mark(long block, CaptureMark mark);

	/** Bytes that could not be read; what follows is read all the same. A run of damaged blocks is one problem. */
	void problem(CaptureProblem problem);
}
