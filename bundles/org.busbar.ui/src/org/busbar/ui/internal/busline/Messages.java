package org.busbar.ui.internal.busline;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String line_name;
	public static String shortened;
	public static String figure_name;
	public static String key_hint;
	public static String state_name;
	public static String state_off;
	public static String state_off_explained;
	public static String state_opening;
	public static String state_opening_explained;
	public static String state_listening;
	public static String state_listening_explained;
	public static String state_acknowledging;
	public static String state_acknowledging_explained;
	public static String state_armed;
	public static String state_armed_explained;
	public static String state_reconnecting;
	public static String state_reconnecting_explained;
	public static String state_faulted;
	public static String state_faulted_explained;
	public static String state_closed;
	public static String state_closed_explained;
	public static String state_ended;
	public static String state_ended_explained;
	public static String state_recorded;
	public static String state_recorded_explained;
	public static String bus_name;
	public static String bus_explained;
	public static String bus_in_log;
	public static String bit_rate_name;
	public static String bit_rate;
	public static String bit_rate_unknown;
	public static String bit_rate_explained;
	public static String bit_rate_unknown_explained;
	public static String frames_name;
	public static String frames_explained;
	public static String frames_total_explained;
	public static String load_name;
	public static String load_explained;
	public static String errors_name;
	public static String errors;
	public static String errors_explained;
	public static String drops_name;
	public static String drops;
	public static String drops_at_least;
	public static String drops_explained;
	public static String drops_unknown;
	public static String drops_recorded_explained;
	public static String recording_name;
	public static String recording_starting;
	public static String recording_starting_explained;
	public static String recording_running;
	public static String recording_running_dropped;
	public static String recording_running_explained;
	public static String recording_waiting;
	public static String recording_all;
	public static String recording_triggered;
	public static String recording_triggered_explained;
	public static String recording_not_fired;
	public static String bytes;
	public static String kilobytes;
	public static String megabytes;
	public static String message_name;
	public static String message_done;
	public static String message_done_missing;
	public static String message_problems;
	public static String open_capture;
	public static String open_capture_explained;
	public static String details;
	public static String details_explained;
	public static String details_title;
	public static String danger;
	public static String danger_more;
	public static String danger_button;
	public static String danger_button_name;
	public static String armed_title;
	public static String armed_progress;
	public static String armed_progress_total;
	public static String armed_role_unknown;
	public static String armed_stop;
	public static String armed_button;
	public static String armed_button_name;
	public static String state_listening_claimed;
	public static String state_listening_claimed_explained;
	public static String state_listening_noticed;
	public static String state_listening_noticed_explained;
	public static String errors_unknown;
	public static String errors_unknown_explained;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.busline.messages", Messages.class);
	}

	private Messages() {
	}
}
