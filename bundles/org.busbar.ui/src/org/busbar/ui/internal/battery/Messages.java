package org.busbar.ui.internal.battery;

import org.eclipse.osgi.util.NLS;

/** The texts of the battery view; what they say is in {@code messages.properties}. */
public final class Messages extends NLS {

	public static String section_main;
	public static String section_alarms;
	public static String section_limits;
	public static String section_cells;
	public static String section_temperatures;
	public static String section_requests;
	public static String section_modules;
	public static String section_identity;
	public static String section_inverter;

	public static String name_soc;
	public static String name_voltage;
	public static String name_current;
	public static String name_power;
	public static String name_temperature;
	public static String name_soh;
	public static String name_capacity;
	public static String name_remaining;
	public static String name_cycles;
	public static String name_manufacturer;
	public static String name_cvl;
	public static String name_ccl;
	public static String name_dcl;
	public static String name_dvl;
	public static String name_cell_voltage_min;
	public static String name_cell_voltage_max;
	public static String name_cell_spread;
	public static String name_cell_temperature_min;
	public static String name_cell_temperature_max;
	public static String name_modules_online;
	public static String name_modules_offline;
	public static String name_modules_blocking_charge;
	public static String name_modules_blocking_discharge;
	public static String name_charge_enable;
	public static String name_discharge_enable;
	public static String name_charge_force;
	public static String name_charge_full;
	public static String name_echo_voltage;
	public static String name_echo_current;
	public static String name_echo_temperature;
	public static String name_echo_soc;

	public static String condition_general;
	public static String condition_over_voltage;
	public static String condition_under_voltage;
	public static String condition_over_temperature;
	public static String condition_under_temperature;
	public static String condition_charge_over_temperature;
	public static String condition_charge_under_temperature;
	public static String condition_discharge_over_current;
	public static String condition_charge_over_current;
	public static String condition_contactor;
	public static String condition_short_circuit;
	public static String condition_internal;
	public static String condition_communication;
	public static String condition_cell_imbalance;

	public static String alarm_word;
	public static String warning_word;
	public static String alarm_named;
	public static String warning_named;
	public static String alarm_in_state;
	public static String alarms_clear;
	public static String alarms_unknown;
	public static String alarms_unheard;
	public static String alarms_unwatched;
	public static String alarms_unsaid;
	public static String explain_alarms_clear;
	public static String explain_alarms_unknown;
	public static String explain_alarms_unheard;
	public static String explain_alarms_unwatched;
	public static String explain_alarms_unsaid;

	public static String flow_charging;
	public static String flow_discharging;
	public static String flow_idle;
	public static String note_lacking;
	public static String note_power;
	public static String explain_power;
	public static String explain_cell_spread;

	public static String limit_volts_below;
	public static String limit_volts_above;
	public static String limit_charging;
	public static String limit_not_charging;
	public static String limit_discharging;
	public static String limit_not_discharging;
	public static String limit_although_zero;

	public static String request_allowed;
	public static String request_forbidden;
	public static String request_wanted;
	public static String request_unwanted;

	public static String state_valid;
	public static String state_absent;
	public static String state_stale;
	public static String state_not_available;
	public static String state_out_of_range;
	public static String state_not_sent;
	public static String state_not_received;
	public static String state_unknown;
	public static String state_count;
	public static String explain_not_sent;
	public static String explain_not_received;

	public static String value_with_unit;
	public static String value_spoken;
	public static String value_empty_text;
	public static String list_separator;
	public static String unit_celsius;
	public static String unit_watt;
	public static String unit_millivolt;

	public static String age_seconds;
	public static String age_minutes;
	public static String age_hours;
	public static String age_days;

	public static String place_byte;
	public static String place_bytes;
	public static String place_intel;
	public static String place_motorola;
	public static String place_bits;

	public static String origin_received;
	public static String origin_signal;
	public static String origin_frame;
	public static String origin_frame_other;
	public static String origin_frame_gone;
	public static String origin_too_short;
	public static String origin_inactive;
	public static String origin_text;
	public static String origin_label;
	public static String origin_scaled;
	public static String origin_mapped;
	public static String origin_others;

	public static String copy_value_in_state;
	public static String copy_section;
	public static String copy_name;
	public static String copy_value;
	public static String copy_unit;
	public static String copy_state;
	public static String copy_note;
	public static String copy_age;
	public static String copy_quantity;
	public static String copy_signal;

	public static String source_live;
	public static String source_over;
	public static String source_recorded;
	public static String source_name;
	public static String values_name;
	public static String details_name;
	public static String action_copy_value;
	public static String action_copy_all;
	public static String action_details;

	public static String guidance_undecoded;
	public static String guidance_identifying;
	public static String guidance_unidentified;
	public static String guidance_no_value;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.battery.messages", Messages.class);
	}

	private Messages() {
	}
}
