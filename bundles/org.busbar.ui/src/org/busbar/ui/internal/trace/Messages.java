package org.busbar.ui.internal.trace;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String column_number;
	public static String column_time;
	public static String column_identifier;
	public static String column_name;
	public static String column_sender;
	public static String column_dlc;
	public static String column_data;
	public static String column_signals;

	public static String time_absolute;
	public static String time_relative;
	public static String time_delta;
	public static String time_label;
	public static String time_name;
	public static String follow;
	public static String follow_tooltip;
	public static String kind_remote;
	public static String kind_error;
	public static String kind_fd;
	public static String signal;

	public static String count_all;
	public static String count_filtered;
	public static String count_searching;
	public static String count_dropped;

	public static String table_name;
	public static String slider_name;
	public static String go_to;
	public static String go_to_title;
	public static String go_to_message;
	public static String go_to_bad;
	public static String copy_candump;
	public static String copy_csv;
	public static String save;
	public static String save_title;
	public static String save_candump;
	public static String save_csv;
	public static String save_job;
	public static String save_failed;
	public static String select_all;
	public static String filter_focus;
	public static String hint_nothing;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.trace.messages", Messages.class);
	}

	private Messages() {
	}
}
