package org.busbar.ui.internal.catalogue;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String search;
	public static String search_name;
	public static String tree_name;
	public static String page_name;
	public static String copy;
	public static String hits;
	public static String hits_none;

	public static String head_inverters;
	public static String head_batteries;
	public static String head_protocols;
	public static String head_problems;

	public static String hint_empty;
	public static String hint_choose;

	public static String device_inverter;
	public static String device_battery;
	public static String device_line;
	public static String protocol_line;
	public static String problem_title;
	public static String problem_where;
	public static String problem_line;
	public static String problem_next;

	public static String models;
	public static String model_sockets;
	public static String model_protocols;
	public static String model_nothing;
	public static String sockets;
	public static String socket_line;
	public static String pin;
	public static String pin_unknown;
	public static String pin_contradicted;
	public static String settings;
	public static String setting_no_path;
	public static String hazards;
	public static String hazard_damage;
	public static String hazard_no_function;
	public static String hazard_note;
	public static String unknowns;
	public static String unknown_action;
	public static String sources;
	public static String source_place;
	public static String source_date;

	public static String bit_rates;
	public static String kbit;
	public static String answers;
	public static String options;
	public static String option_line;
	public static String option_default;
	public static String timeouts;
	public static String timeout_line;
	public static String timeout_seconds;
	public static String timeout_unknown;
	public static String role_battery;
	public static String role_inverter;
	public static String signatures;
	public static String signature_present;
	public static String signature_missing;
	public static String signature_value;
	public static String messages;
	public static String not_installed;

	public static String confidence_documented;
	public static String confidence_several;
	public static String confidence_manual;
	public static String confidence_one;
	public static String confidence_inferred;
	public static String confidence_legend;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.catalogue.messages", Messages.class);
	}

	private Messages() {
	}
}
