package org.busbar.cli;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String cannot_read;
	public static String cannot_write;
	public static String picture_needs_file;
	public static String clock_steps;
	public static String no_brands;
	public static String decide_hint;
	public static String measure_hint;
	public static String decide_form;
	public static String decide_unread;
	public static String capacity_positive;
	public static String cells_positive;
	public static String capture_problem;
	public static String did_you_mean;
	public static String dropped_by_device;
	public static String dropped_here;
	public static String dropped_uncounted;
	public static String error;
	public static String internal_error;
	public static String known_ids;
	public static String log_or_converter;
	public static String mapping_problem;
	public static String more_problems;
	public static String no_access;
	public static String no_battery;
	public static String no_bundle;
	public static String no_dbc_file;
	public static String no_file;
	public static String no_log;
	public static String no_registry;
	public static String no_socket;
	public static String none_installed;
	public static String not_contradicted;
	public static String nothing_to_decide;
	public static String option_of_file;
	public static String option_without_protocol;
	public static String other_buses;
	public static String more_buses;
	public static String output_failed;
	public static String hours_positive;
	public static String keep_too_small;
	public static String watching;
	public static String watch_over;
	public static String seconds_positive;
	public static String recording_dropped;
	public static String record_begins;
	public static String record_kept;
	public static String record_marked;
	public static String record_over;
	public static String record_rotation;
	public static String record_triggered;
	public static String record_unmarked;
	public static String record_waiting;
	public static String record_waits_again;
	public static String record_where;
	public static String acknowledging;
	public static String never_acknowledged;
	public static String see_help;
	public static String special_frames;
	public static String standard_input;
	public static String stop_slow;
	public static String send_armed;
	public static String send_confirm;
	public static String send_listening;
	public static String send_no_driver;
	public static String send_no_quantity;
	public static String send_not_armed;
	public static String send_nothing;
	public static String send_over;
	public static String send_protocol;
	public static String send_question;
	public static String send_stopped;
	public static String send_unconfirmed;
	public static String send_what;
	public static String unknown_battery;
	public static String unknown_brand;
	public static String unknown_converter;
	public static String unknown_frames;
	public static String unknown_model;
	public static String unknown_protocol;
	public static String unknown_socket;
	public static String version;
	public static String warning;
	public static String which_battery;
	public static String which_end;
	public static String own_added;
	public static String own_none;
	public static String bit_rate_positive;
	public static String blf_needs_file;
	public static String cannot_convert;
	public static String convert_exists;
	public static String convert_same;
	public static String diff_files_only;
	public static String diff_no_protocol;
	public static String diff_protocol;
	public static String id_form;
	public static String time_form;
	public static String none_selected;
	public static String no_folder;
	public static String which_format;
	public static String unknown_format;
	public static String loss_error_frame;
	public static String loss_error_detail;
	public static String loss_remote_frame;
	public static String loss_fd_frame;
	public static String loss_fd_data;
	public static String loss_direction;
	public static String loss_bus;
	public static String loss_bus_name;
	public static String loss_raw_dlc;
	public static String loss_time_digits;
	public static String loss_time_order;
	public static String loss_marks;

	static {
		NLS.initializeMessages("org.busbar.cli.messages", Messages.class);
	}

	private Messages() {
	}
}
