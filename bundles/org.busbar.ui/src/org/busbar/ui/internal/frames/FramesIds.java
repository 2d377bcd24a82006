package org.busbar.ui.internal.frames;

/** Names of the widgets that tools of the live frames have. */
final class FramesIds {

	/** What the names of the filter's widgets begin with. */
	static final String NAME = "frames";
	static final String FROZEN = "frames.frozen";
	static final String IDENTIFY = "frames.identify";
	static final String RESUME = "frames.frozen.resume";

	private FramesIds() {
	}
}
