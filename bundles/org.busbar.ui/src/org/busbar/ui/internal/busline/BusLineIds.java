package org.busbar.ui.internal.busline;

/** Names of the widgets of the bus line, for {@link org.busbar.ui.internal.WidgetIds}. */
final class BusLineIds {

	static final String STATE = "busline.state";
	static final String BIT_RATE = "busline.bitrate";
	static final String RATE = "busline.rate";
	static final String LOAD = "busline.load";
	static final String LOST = "busline.lost";
	static final String RECORDING = "busline.recording";
	static final String MESSAGE = "busline.message";
	static final String ARMED = "busline.armed";

	private BusLineIds() {
	}
}
