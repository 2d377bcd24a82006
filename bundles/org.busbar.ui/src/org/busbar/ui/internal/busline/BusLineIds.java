package org.busbar.ui.internal.busline;

/** Names of the bus line's widgets. */
public final class BusLineIds {

	public static final String LINE = "busline";
	public static final String STATE = "busline.state";
	public static final String BUS = "busline.bus";
	public static final String BIT_RATE = "busline.bitrate";
	public static final String FRAMES = "busline.frames";
	public static final String LOAD = "busline.load";
	public static final String ERRORS = "busline.errors";
	public static final String DROPS = "busline.drops";
	public static final String RECORDING = "busline.recording";
	public static final String MESSAGE = "busline.message";
	public static final String OPEN = "busline.open";
	public static final String DETAILS = "busline.details";
	public static final String ARMED = "busline.armed";
	public static final String ARMED_STOP = "busline.armed.stop";
	public static final String DANGER = "busline.danger";
	public static final String DANGER_SHOW = "busline.danger.show";

	private BusLineIds() {
	}
}
