package org.busbar.ui.internal.commands;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String record_start;
	public static String record_start_tooltip;
	public static String record_stop;
	public static String record_stop_tooltip;
	public static String record_as_title;
	public static String record_as_filter;
	public static String mark_title;
	public static String mark_message;
	public static String mark_empty;
	public static String recent_none;
	public static String recent_clear;
	public static String recent_log;
	public static String recent_missing;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.commands.messages", Messages.class);
	}

	private Messages() {
	}
}
