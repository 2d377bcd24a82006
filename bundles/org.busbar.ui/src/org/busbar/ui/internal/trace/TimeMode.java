package org.busbar.ui.internal.trace;

/** How the time of a frame is told. */
enum TimeMode {
	/** Time of the day. */
	ABSOLUTE,
	/** Seconds since the first frame. */
	RELATIVE,
	/** Seconds since the frame in the row above. */
	DELTA;

	String title() {
		return switch (this) {
			case ABSOLUTE -> Messages.time_absolute;
			case RELATIVE -> Messages.time_relative;
			case DELTA -> Messages.time_delta;
		};
	}

	/** Header of the column. */
	String header() {
		return switch (this) {
			case ABSOLUTE -> Messages.column_time;
			case RELATIVE -> Messages.column_time_relative;
			case DELTA -> Messages.column_time_delta;
		};
	}
}
