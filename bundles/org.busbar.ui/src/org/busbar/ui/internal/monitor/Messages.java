package org.busbar.ui.internal.monitor;

import org.eclipse.osgi.util.NLS;

/** The texts of the view of the battery's own link; what they say is in {@code messages.properties}. */
public final class Messages extends NLS {

	public static String connect;
	public static String connect_hint;
	public static String disconnect;
	public static String disconnect_hint;
	public static String key;
	public static String key_hint;
	public static String record;
	public static String record_stop;
	public static String record_hint;
	public static String record_closed;
	public static String record_as;
	public static String record_as_title;
	public static String record_as_file;

	public static String word_closed;
	public static String word_opening;
	public static String word_listening;
	public static String word_reading;
	public static String word_partly;
	public static String word_failing;
	public static String word_key;
	public static String word_waiting;
	public static String word_refused;
	public static String where;
	public static String counts;
	public static String recording_runs;
	public static String recording_over;
	public static String opening;
	public static String no_service;
	public static String failed;
	public static String guidance;

	public static String values_name;
	public static String column_group;
	public static String column_value;
	public static String column_value_hint;
	public static String column_link;
	public static String column_link_hint;
	public static String column_bus;
	public static String column_bus_hint;
	public static String column_difference;
	public static String column_difference_hint;
	public static String column_known;
	public static String column_known_hint;
	public static String value_old;
	public static String not_known;
	public static String detail_value;
	public static String detail_known;
	public static String detail_not_known;
	public static String detail_source;
	public static String detail_read;
	public static String detail_bus;
	public static String detail_difference;
	public static String details_name;
	public static String details_none;
	public static String copy;
	public static String copy_csv;
	public static String show_details;
	public static String draw_nothing;

	public static String cell;
	public static String cells_none;
	public static String cells_even;
	public static String cells_summary;
	public static String cells_named;
	public static String cells_named_several;
	public static String cells_counted;
	public static String cells_empty;
	public static String cells_old;
	public static String history_of;
	public static String history_none;

	public static String start_window;
	public static String socket_title;
	public static String socket_hint;
	public static String sockets_name;
	public static String sockets_socket;
	public static String sockets_use;
	public static String use_refused;
	public static String use_measured;
	public static String use_simulated;
	public static String choice_socket;
	public static String choice_simulated;
	public static String choice_simulated_text;
	public static String socket_explained;
	public static String no_battery;
	public static String socket_missing;
	public static String socket_refused;
	public static String site;
	public static String site_hint;
	public static String site_missing;
	public static String site_simulated;
	public static String options;
	public static String options_hint;
	public static String options_wrong;
	public static String cautions_title;
	public static String cautions_hint;
	public static String caution;
	public static String pin_title;
	public static String pin_hint;
	public static String pin_measure;
	public static String volts;
	public static String volts_missing;
	public static String volts_wrong;
	public static String volts_refused;
	public static String verdict_name;
	public static String verdict_proven;
	public static String verdict_refused;
	public static String port_title;
	public static String port_hint;
	public static String port_serial;
	public static String port;
	public static String look;
	public static String look_name;
	public static String port_missing;
	public static String port_network;
	public static String host;
	public static String host_hint;
	public static String host_missing;
	public static String host_wrong;
	public static String port_explained;

	public static String consent_window;
	public static String consent_title;
	public static String consent_message;
	public static String consent_bytes;
	public static String consent_once;
	public static String consent_agree;
	public static String consent_write;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.monitor.messages", Messages.class);
	}

	private Messages() {
	}
}
