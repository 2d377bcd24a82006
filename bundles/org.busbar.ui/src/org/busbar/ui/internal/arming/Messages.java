package org.busbar.ui.internal.arming;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String title;
	public static String heading;
	public static String no_bus;
	public static String stopped;
	public static String acknowledge_title;
	public static String acknowledge_no_bus;
	public static String acknowledge_question;
	public static String acknowledge_ok;
	public static String acknowledge_cancel;
	public static String what;
	public static String what_inverter;
	public static String what_battery;
	public static String what_frame;
	public static String what_replay;
	public static String replay_log;
	public static String replay_browse;
	public static String replay_browse_name;
	public static String replay_bus;
	public static String replay_bus_item;
	public static String replay_bus_unnamed;
	public static String replay_ids;
	public static String replay_ids_hint;
	public static String replay_speed;
	public static String replay_speed_hint;
	public static String replay_passes;
	public static String replay_passes_hint;
	public static String replay_frames;
	public static String replay_summary;
	public static String replay_left_out;
	public static String replay_reading;
	public static String replay_no_log;
	public static String replay_no_bus;
	public static String replay_wrong_id;
	public static String replay_wrong_speed;
	public static String replay_wrong_passes;
	public static String protocol;
	public static String protocol_untried;
	public static String values;
	public static String values_hint;
	public static String nameplate;
	public static String frame;
	public static String frame_hint;
	public static String compose;
	public static String compose_label;
	public static String signals_title;
	public static String signals_heading;
	public static String signals_message;
	public static String signals_message_item;
	public static String signals_bytes;
	public static String signals_ok;
	public static String signals_value;
	public static String signals_unit_range;
	public static String signals_none;
	public static String signals_inactive;
	public static String signals_encoded;
	public static String signals_wrong;
	public static String signals_complete;
	public static String period;
	public static String period_hint;
	public static String seconds;
	public static String ok;
	public static String check;
	public static String type;
	public static String refused;
	public static String refusal;
	public static String complete;
	public static String open;
	public static String not_listening;
	public static String wrong_seconds;
	public static String wrong_period;
	public static String wrong_protocol;
	public static String wrong_driver;
	public static String wrong_quantity;
	public static String wrong_value;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.arming.messages", Messages.class);
	}

	private Messages() {
	}
}
