package org.busbar.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle; what they say is in {@code messages.properties}. */
public final class Messages extends NLS {

	public static String column_identifier;
	public static String column_name;
	public static String column_count;
	public static String column_period;
	public static String column_dlc;
	public static String column_data;
	public static String column_data_tooltip;
	public static String column_age;
	public static String column_quantity;

	public static String row_remote;
	public static String row_fd;
	public static String data_remote;
	public static String data_more;
	public static String signal_absent;
	public static String signal_inactive;
	public static String signal_value_with_unit;

	public static String duration_milliseconds;
	public static String duration_seconds;
	public static String duration_minutes;

	public static String converter_label;
	public static String converter_choose;
	public static String converter_choose_name;
	public static String converter_name;
	public static String protocol_label;
	public static String protocol_name;
	public static String protocol_fitting;
	public static String protocol_none;
	public static String protocol_removed;
	public static String connect_button;
	public static String connect_name;
	public static String arm_name;
	public static String disconnect_button;
	public static String disconnect_name;

	public static String tree_name;
	public static String tree_copy;
	public static String tree_select_all;
	public static String tree_expand_all;
	public static String tree_collapse_all;

	public static String guidance_no_service;
	public static String guidance_no_converter;
	public static String guidance_connect;
	public static String guidance_opening;
	public static String guidance_refused;
	public static String guidance_silence;
	public static String guidance_silence_unknown_rate;
	public static String guidance_over;
	public static String guidance_recorded;
	public static String guidance_problems;
	public static String guidance_more_problems;

	public static String rate_text;
	public static String rate_total;
	public static String load_text;
	public static String load_unknown;

	public static String log_open_title;
	public static String log_reading;
	public static String log_failed;
	public static String log_bus_title;
	public static String log_bus_message;
	public static String log_bus;
	public static String log_bus_unnamed;
	public static String log_busy;

	public static String connection_failed;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
