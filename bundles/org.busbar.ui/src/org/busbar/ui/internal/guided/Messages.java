package org.busbar.ui.internal.guided;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String dialog_title;
	public static String choice;
	public static String choice_title;
	public static String choice_message;
	public static String choice_none;
	public static String steps_name;
	public static String column_step;
	public static String column_state;
	public static String step;
	public static String step_of;
	public static String state_open;
	public static String state_going;
	public static String state_enough;
	public static String state_left_out;
	public static String outcome;
	public static String connected_both;
	public static String connected_battery;
	public static String connected_inverter;
	public static String connected_nobody;
	public static String progress_name;
	public static String remaining;
	public static String remaining_going;
	public static String enough;
	public static String heard;
	public static String value;
	public static String value_unit;
	public static String value_hint;
	public static String typed;
	public static String begin;
	public static String done;
	public static String next;
	public static String again;
	public static String leave_out;
	public static String folder;
	public static String browse;
	public static String browse_message;
	public static String converter;
	public static String finish;
	public static String no_bus;
	public static String opening;
	public static String no_folder;
	public static String ready;
	public static String recording;
	public static String reconnecting;
	public static String all_done;
	public static String finishing;
	public static String finished;
	public static String finished_trouble;
	public static String finish_title;
	public static String finish_question;
	public static String finish_yes;
	public static String close_title;
	public static String close_question;
	public static String close_yes;
	public static String go_on;
	public static String trouble;
	public static String trouble_no_parent;
	public static String busy;
	public static String trouble_closed;
	public static String trouble_mistake;
	public static String trouble_exists;
	public static String trouble_unwritten;
	public static String findings_name;
	public static String kept;
	public static String open_folder;
	public static String copy;
	public static String again_all;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.guided.messages", Messages.class);
	}

	private Messages() {
	}
}
