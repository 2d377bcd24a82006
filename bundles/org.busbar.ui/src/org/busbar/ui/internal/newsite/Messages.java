package org.busbar.ui.internal.newsite;

import org.eclipse.osgi.util.NLS;

/** The texts of the wizard; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String window_title;
	public static String safety_title;
	public static String safety_hint;
	public static String safety_open;
	public static String battery_title;
	public static String battery_hint;
	public static String no_battery;
	public static String nameplate_hint;
	public static String inverter_title;
	public static String inverter_hint;
	public static String no_inverter;
	public static String limits_hint;
	public static String protocol_title;
	public static String protocol_hint;
	public static String protocol_unknown;
	public static String protocol_caution;
	public static String advice_name;
	public static String converter_hint;
	public static String converter_wrong;
	public static String decisions_title;
	public static String decisions_hint;
	public static String decisions_none;
	public static String decisions_open;
	public static String decision_half;
	public static String decision_twice;
	public static String save_title;
	public static String save_hint;
	public static String title_missing;
	public static String file_missing;
	public static String file_exists;
	public static String file_no_folder;
	public static String file_wrong;
	public static String field_engineer;
	public static String field_maker;
	public static String field_model;
	public static String field_socket;
	public static String field_modules;
	public static String field_cells;
	public static String field_capacity;
	public static String field_charge_voltage;
	public static String field_discharge_voltage;
	public static String field_charge_current;
	public static String field_discharge_current;
	public static String field_nameplate_source;
	public static String field_protocol;
	public static String field_converter;
	public static String field_pin;
	public static String field_reading;
	public static String field_title;
	public static String field_place;
	public static String field_owner;
	public static String field_file;
	public static String pin_name;
	public static String pin_open;
	public static String pin_open_name;
	public static String reading_hint;
	public static String browse;
	public static String failed;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.newsite.messages", Messages.class);
	}

	private Messages() {
	}
}
