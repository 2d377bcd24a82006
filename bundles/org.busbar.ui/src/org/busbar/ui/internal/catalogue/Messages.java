package org.busbar.ui.internal.catalogue;

import org.eclipse.osgi.util.NLS;

/** The texts of the catalogue view; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String confidence_documented;
	public static String confidence_several;
	public static String confidence_manual;
	public static String confidence_one;
	public static String confidence_inferred;
	public static String confidence_documented_explained;
	public static String confidence_several_explained;
	public static String confidence_manual_explained;
	public static String confidence_one_explained;
	public static String confidence_inferred_explained;

	public static String level_damage;
	public static String level_no_function;
	public static String level_note;

	public static String kind_inverter;
	public static String kind_battery;
	public static String kind_computer;
	public static String kind_protocol;
	public static String identity;
	public static String identity_origin;
	public static String identity_version;
	public static String problems_of_bundle;
	public static String not_known;
	public static String separator;
	public static String comma;

	public static String source_tip;
	public static String source_missing;
	public static String sources_none;
	public static String protocol_missing;
	public static String protocol_missing_explained;

	public static String section_models;
	public static String section_sockets;
	public static String section_settings;
	public static String section_uses;
	public static String section_hazards;
	public static String section_unknowns;
	public static String section_captures;
	public static String section_sources;
	public static String section_legend;
	public static String section_options;
	public static String section_timeouts;
	public static String section_signatures;
	public static String section_messages;
	public static String section_problems;
	public static String section_action;

	public static String contents_models;
	public static String contents_sockets;
	public static String contents_settings;
	public static String contents_hazards;
	public static String contents_unknowns;
	public static String contents_captures;
	public static String contents_sources;
	public static String contents_messages;
	public static String contents_pins;

	public static String model_of;
	public static String model_sockets;
	public static String model_protocols;
	public static String model_recommended;
	public static String models_none;
	public static String sockets_none;
	public static String socket_identity;
	public static String type_rj45;
	public static String type_terminal;
	public static String type_two_row_block;
	public static String type_de9;
	public static String type_unknown;

	public static String column_pin;
	public static String column_state;
	public static String column_signal;
	public static String column_confidence;
	public static String column_sources;
	public static String pin_known;
	public static String pin_contradicted;
	public static String pin_unknown;
	public static String pin_contradicted_explained;
	public static String pin_unknown_explained;
	public static String pin_leave;
	public static String pins_none;
	public static String signal_unknown;
	public static String signal_unconnected;
	public static String contradiction;

	public static String settings_none;
	public static String setting_path;
	public static String setting_path_unknown;
	public static String setting_selects;
	public static String use_models;
	public static String use_ignores;
	public static String hazards_none;
	public static String unknowns_none;
	public static String unknown_sign;
	public static String unknown_action;
	public static String capture_length;
	public static String capture_no_candidate;
	public static String capture_candidate;
	public static String capture_step;
	public static String capture_record;
	public static String capture_record_link;
	public static String capture_record_tip;
	public static String capture_notes;
	public static String capture_asks;
	public static String capture_how;
	public static String capture_keep;
	public static String capture_nobody;
	public static String capture_battery;
	public static String capture_inverter;
	public static String capture_both;

	public static String protocol_unverified;
	public static String protocol_known;
	public static String protocol_bit_rates;
	public static String bit_rate;
	public static String bit_rate_usual;
	public static String protocol_speakers;
	public static String protocol_no_speakers;
	public static String speaker;
	public static String role_battery;
	public static String role_inverter;
	public static String role_sends;
	public static String role_answers;
	public static String options_none;
	public static String option_default;
	public static String option_changes;
	public static String option_removes;
	public static String timeout;
	public static String timeout_unknown;
	public static String timeouts_none;
	public static String signatures_none;
	public static String signatures_explained;
	public static String column_weight;
	public static String column_trait;
	public static String weight_for;
	public static String weight_against;
	public static String signature_present;
	public static String signature_missing;
	public static String signature_value;
	public static String messages_default;
	public static String column_identifier;
	public static String column_message;
	public static String column_sender;
	public static String column_period;
	public static String column_bytes;
	public static String signals_none;
	public static String signal_with_unit;
	public static String milliseconds;
	public static String period_unknown;

	public static String group_inverters;
	public static String group_batteries;
	public static String group_computers;
	public static String group_protocols;
	public static String group_problems;
	public static String group_inverters_explained;
	public static String group_batteries_explained;
	public static String group_computers_explained;
	public static String group_protocols_explained;
	public static String group_problems_explained;
	public static String group_inverters_empty;
	public static String group_batteries_empty;
	public static String group_computers_empty;
	public static String group_protocols_empty;
	public static String group_problems_empty;
	public static String group_has_problems;
	public static String column_brand;
	public static String column_maker;
	public static String column_lead;
	public static String column_models;
	public static String column_protocol;
	public static String column_id;
	public static String column_pins_known;
	public static String column_unknowns;
	public static String pins_known;

	public static String problem_not_usable;
	public static String problem_doubtful;
	public static String problem_nothing_used;
	public static String problem_used;
	public static String problem_place;
	public static String problem_action;

	public static String gone;
	public static String gone_problem;

	public static String fact_name;
	public static String fact_model;
	public static String fact_socket;
	public static String fact_pin;
	public static String fact_pin_of;
	public static String fact_contradiction;
	public static String fact_setting;
	public static String fact_use;
	public static String fact_hazard;
	public static String fact_unknown;
	public static String fact_capture;
	public static String fact_source;
	public static String fact_bit_rate;
	public static String fact_role;
	public static String fact_note;
	public static String fact_option;
	public static String fact_timeout;
	public static String fact_signature;
	public static String fact_message;
	public static String fact_problem;

	public static String node_models;
	public static String hit;
	public static String hit_more;
	public static String search_hint;
	public static String search_name;
	public static String search_nothing;
	public static String search_nothing_action;
	public static String search_found;

	public static String tree_name;
	public static String page_name;
	public static String action_back;
	public static String action_forward;
	public static String action_find;
	public static String action_copy;
	public static String action_copy_page;
	public static String action_select_all;
	public static String action_follow;
	public static String action_expand;
	public static String action_collapse;
	public static String link_to;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.catalogue.messages", Messages.class);
	}

	private Messages() {
	}
}
