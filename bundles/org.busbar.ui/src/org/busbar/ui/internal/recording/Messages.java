package org.busbar.ui.internal.recording;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String recording_no_folder;
	public static String preferences_busbar;
	public static String preferences_description;
	public static String preferences_folder;
	public static String preferences_folder_name;
	public static String preferences_folder_missing;
	public static String preferences_automatic;
	public static String notice_ended;
	public static String notice_refused;
	public static String trigger_title;
	public static String trigger_heading;
	public static String trigger_start;
	public static String trigger_start_field;
	public static String trigger_start_hint;
	public static String trigger_stop;
	public static String trigger_stop_field;
	public static String trigger_stop_hint;
	public static String trigger_pre;
	public static String trigger_post;
	public static String trigger_help;
	public static String trigger_folder;
	public static String trigger_megabytes;
	public static String trigger_minutes;
	public static String trigger_kept;
	public static String trigger_no_limit;
	public static String trigger_kept_hint;
	public static String trigger_at_once;
	public static String trigger_wrong_limit;
	public static String trigger_wrong_kept;
	public static String trigger_ok;
	public static String trigger_ok_at_once;
	public static String trigger_complete;
	public static String trigger_empty;
	public static String trigger_wrong;
	public static String trigger_wrong_seconds;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.recording.messages", Messages.class);
	}

	private Messages() {
	}
}
