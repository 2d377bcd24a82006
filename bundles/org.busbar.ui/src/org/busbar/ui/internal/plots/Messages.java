package org.busbar.ui.internal.plots;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String guidance_undecoded;

	public static String filter_hint;
	public static String filter_name;
	public static String tree_name;
	public static String tree_curve;
	public static String tree_value;
	public static String group_message;
	public static String name_signal;
	public static String scale_cells;
	public static String scale_count;
	public static String state_on;
	public static String state_off;
	public static String value_with_unit;
	public static String value_stale;
	public static String value_absent;
	public static String value_not_available;

	public static String follow;
	public static String follow_tooltip;
	public static String window_name;
	public static String window_tooltip;
	public static String window_1_minute;
	public static String window_5_minutes;
	public static String window_15_minutes;
	public static String window_1_hour;
	public static String window_everything;
	public static String zoom_in;
	public static String zoom_in_tooltip;
	public static String zoom_out;
	public static String zoom_out_tooltip;
	public static String all;
	public static String all_tooltip;
	public static String back;
	public static String back_tooltip;
	public static String cursor_a;
	public static String cursor_a_tooltip;
	public static String cursor_b;
	public static String cursor_b_tooltip;
	public static String export;
	public static String export_tooltip;
	public static String note_computing;
	public static String note_frozen;
	public static String hint_choose;
	public static String hint_nothing_here;

	public static String legend_entry;
	public static String legend_mirrored;

	public static String time_seconds;

	public static String readout_name;
	public static String readout_none;
	public static String readout_curve;
	public static String readout_a;
	public static String readout_b;
	public static String readout_difference;
	public static String readout_minimum;
	public static String readout_maximum;
	public static String readout_mean;
	public static String readout_mean_tooltip;
	public static String readout_pending;
	public static String readout_at_a;
	public static String readout_at_b;
	public static String readout_apart;

	public static String spoken;
	public static String spoken_following;
	public static String spoken_row;

	public static String action_save_picture;
	public static String action_save_picture_title;
	public static String action_save_samples;
	public static String action_save_samples_title;
	public static String action_copy_picture;
	public static String action_copy_readout;
	public static String action_relative;
	public static String action_clear_cursors;

	public static String export_file;
	public static String export_title;
	public static String export_job;
	public static String export_failed_title;
	public static String export_failed;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.plots.messages", Messages.class);
	}

	private Messages() {
	}
}
