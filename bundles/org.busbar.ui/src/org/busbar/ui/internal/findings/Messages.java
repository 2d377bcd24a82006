package org.busbar.ui.internal.findings;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String severity_info;
	public static String severity_warning;
	public static String severity_error;
	public static String severity_danger;

	public static String verdict_next;
	public static String causes_title;
	public static String cause_weight;
	public static String cause_test;
	public static String findings_title;
	public static String finding_next;
	public static String finding_times;
	public static String finding_time;
	public static String finding_source;
	public static String findings_none;
	public static String inferred_title;
	public static String inferred_protocol;
	public static String inferred_cells;
	public static String inferred_none;
	public static String inferred_line;
	public static String watched_title;
	public static String watched_frames;
	public static String watched_protocol;
	public static String watched_undecoded;
	public static String assumed_title;
	public static String assumed_nothing;
	public static String assumed_brand;
	public static String assumed_battery;
	public static String assumed_cells;
	public static String assumed_capacity;
	public static String assumed_change;
	public static String assumed_unknown;

	public static String waiting;

	public static String page_name;
	public static String banner_name;
	public static String copy_selection;
	public static String copy_text;
	public static String copy_json;
	public static String site_action;
	public static String site_title;
	public static String site_message;
	public static String site_brand;
	public static String site_battery;
	public static String site_cells;
	public static String site_capacity;
	public static String site_none;
	public static String site_clear;
	public static String site_bad_cells;
	public static String site_bad_capacity;
	public static String site_inferred_cells;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.findings.messages", Messages.class);
	}

	private Messages() {
	}
}
