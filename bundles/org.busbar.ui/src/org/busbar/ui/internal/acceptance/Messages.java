package org.busbar.ui.internal.acceptance;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String dialog_title;
	public static String danger;
	public static String purpose;
	public static String conditions;
	public static String step_of;
	public static String step_all;
	public static String live;
	public static String live_limit;
	public static String progress_name;
	public static String entry;
	public static String entry_unit;
	public static String entry_wrong;
	public static String lines_name;
	public static String column_what;
	public static String column_value;
	public static String column_limit;
	public static String column_verdict;
	public static String limit_name;
	public static String no_value;
	public static String begin;
	public static String finish;
	public static String abort;
	public static String abort_title;
	public static String abort_question;
	public static String abort_now;
	public static String close;
	public static String converter;
	public static String no_bus;
	public static String opening;
	public static String bus_closed;
	public static String aborted;
	public static String ready;
	public static String missing;
	public static String ask;
	public static String ready_recorded;
	public static String running;
	public static String running_unrecorded;
	public static String running_starting;
	public static String recording_ended;
	public static String recording_triggered;
	public static String running_recorded;
	public static String passed;
	public static String failed;
	public static String recorded;
	public static String not_measured;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.acceptance.messages", Messages.class);
	}

	private Messages() {
	}
}
