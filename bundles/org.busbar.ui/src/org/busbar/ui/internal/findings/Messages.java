package org.busbar.ui.internal.findings;

import org.eclipse.osgi.util.NLS;

/** The texts of this view; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String listening;

	public static String sign_and_word;
	public static String sign_fine;
	public static String sign_undecided;
	public static String sign_info;
	public static String sign_warning;
	public static String sign_error;
	public static String sign_danger;
	public static String percent;
	public static String card_name;

	public static String verdict_name;
	public static String verdict_now;
	public static String verdict_reading;
	public static String verdict_watched;

	public static String causes_title;
	public static String cause_name;
	public static String next_test;

	public static String findings_title;
	public static String table_name;
	public static String column_severity;
	public static String column_rule;
	public static String column_evidence;
	public static String column_times;
	public static String column_since;
	public static String severity_new;

	public static String details_name;
	public static String details_title;
	public static String details_next;
	public static String details_once;
	public static String details_times;
	public static String details_source;

	public static String inferred_title;
	public static String inferred_name;
	public static String inferred_protocol;
	public static String inferred_cells;
	public static String inferred_titled;
	public static String inferred_value;
	public static String inferred_unclear;
	public static String inferred_evidence;
	public static String inferred_choose;

	public static String site_brand;
	public static String site_battery;
	public static String site_cells;
	public static String site_cells_tooltip;
	public static String site_cells_inferred;
	public static String site_cells_unknown;
	public static String site_capacity;
	public static String site_capacity_hint;
	public static String site_not_told;
	public static String site_model;
	public static String site_removed;
	public static String site_change;
	public static String site_done;
	public static String site_change_name;
	public static String site_tell;
	public static String site_tell_besides;
	public static String site_tell_name;
	public static String summary_told;
	public static String told_title;
	public static String told_hint;
	public static String told_measured;
	public static String told_displayed;
	public static String told_stated;
	public static String told_lead;
	public static String told_lead_drawn;
	public static String told_lead_straight;
	public static String told_lead_joining;
	public static String told_pins;
	public static String told_pins_hint;
	public static String told_lead_wrong;
	public static String told_number;
	public static String told_impossible;
	public static String told_ok;
	public static String site_reset;
	public static String site_reset_name;
	public static String cells_wrong;
	public static String capacity_wrong;

	public static String summary;
	public static String summary_brand_unknown;
	public static String summary_battery_unknown;
	public static String summary_cells;
	public static String summary_cells_inferred;
	public static String summary_cells_unknown;
	public static String summary_capacity;
	public static String summary_capacity_unknown;

	public static String copy;
	public static String copy_all;
	public static String copy_json;

	public static String show_first;
	public static String show_first_tooltip;
	public static String show_last;
	public static String show_title;
	public static String show_gone;
	public static String show_failed;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.findings.messages", Messages.class);
	}

	private Messages() {
	}
}
