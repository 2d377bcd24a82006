package org.busbar.ui.internal.battery;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String section_alarms;
	public static String section_now;
	public static String section_limits;
	public static String section_cells;
	public static String section_requests;
	public static String section_battery;
	public static String section_inverter;

	public static String tile_soc;
	public static String tile_voltage;
	public static String tile_current;
	public static String tile_power;
	public static String line_power;
	public static String line_spread;
	public static String unit_watt;
	public static String unit_millivolt;

	public static String state_not_sent;
	public static String state_stale;
	public static String state_calculated;
	public static String state_no_power;
	public static String direction_idle;
	public static String direction_charging;
	public static String direction_discharging;

	public static String alarm_raised;
	public static String alarms_none_raised;
	public static String alarms_others;
	public static String alarms_silent;
	public static String alarms_not_heard;
	public static String alarms_not_carried;

	public static String origin_value;
	public static String origin_signal;
	public static String origin_bit;
	public static String origin_bits;
	public static String origin_intel;
	public static String origin_motorola;
	public static String origin_data;
	public static String origin_time;
	public static String origin_calculated;

	public static String hint_no_protocol;
	public static String hint_finding;
	public static String hint_no_fit;
	public static String as_of_end;
	public static String as_of_closed;
	public static String live;

	public static String column_name;
	public static String column_value;
	public static String column_state;
	public static String column_history;
	public static String tree_name;
	public static String tiles_name;
	public static String details_name;
	public static String copy_value;
	public static String copy_all;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.battery.messages", Messages.class);
	}

	private Messages() {
	}
}
