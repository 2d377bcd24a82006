package org.busbar.ui.internal.trace;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String column_number;
	public static String column_time;
	public static String column_time_relative;
	public static String column_time_delta;
	public static String column_identifier;
	public static String column_kind;
	public static String column_name;
	public static String column_sender;
	public static String column_dlc;
	public static String column_data;
	public static String column_signals;
	public static String csv_time;

	public static String time_menu;
	public static String time_absolute;
	public static String time_relative;
	public static String time_delta;

	public static String kind_standard;
	public static String kind_extended;
	public static String kind_error;
	public static String kind_remote;
	public static String kind_fd;
	public static String kind_fast;
	public static String kind_sent;
	public static String data_more;

	public static String error_timeout;
	public static String error_arbitration;
	public static String error_controller;
	public static String error_protocol;
	public static String error_transceiver;
	public static String error_acknowledge;
	public static String error_bus_off;
	public static String error_bus;
	public static String error_restarted;
	public static String error_unknown;

	public static String table_name;
	public static String slider_name;
	public static String status_name;
	public static String status_accessible;
	public static String status_rows;
	public static String status_selected;
	public static String status_following;
	public static String status_dropped;
	public static String filter_outcome;
	public static String filter_searching;
	public static String filter_nothing;

	public static String action_follow;
	public static String action_follow_tooltip;
	public static String action_filter;
	public static String action_filter_tooltip;
	public static String action_find;
	public static String action_find_tooltip;
	public static String action_goto;
	public static String action_goto_tooltip;
	public static String action_copy_candump;
	public static String action_copy_csv;
	public static String action_select_all;
	public static String action_save_all;
	public static String action_save_filtered;
	public static String action_save_tooltip;

	public static String goto_title;
	public static String goto_message;
	public static String goto_refused;

	public static String copy_title;
	public static String copy_many;
	public static String format_candump;
	public static String format_csv;
	public static String save_title;
	public static String save_name;
	public static String save_job;
	public static String save_failed;
	public static String save_no_folder;
	public static String save_denied;
	public static String save_dropped;

	public static String find_label;
	public static String find_name;
	public static String find_hint;
	public static String find_tooltip;
	public static String find_next;
	public static String find_next_name;
	public static String find_previous;
	public static String find_previous_name;
	public static String find_stop;
	public static String find_stop_name;
	public static String find_outcome_name;
	public static String find_empty;
	public static String find_job;
	public static String find_searching;
	public static String find_wrapped_forward;
	public static String find_wrapped_backward;
	public static String find_nothing;
	public static String find_cancelled;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.trace.messages", Messages.class);
	}

	private Messages() {
	}
}
