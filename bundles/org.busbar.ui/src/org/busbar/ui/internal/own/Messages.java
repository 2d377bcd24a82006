package org.busbar.ui.internal.own;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String title;
	public static String heading;
	public static String explanation;
	public static String list;
	public static String column_file;
	public static String column_brings;
	public static String column_problems;
	public static String none;
	public static String add;
	public static String remove;
	public static String folder;
	public static String add_title;
	public static String add_filter;
	public static String remove_title;
	public static String remove_question;
	public static String refused;
	public static String nothing;
	public static String working;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.own.messages", Messages.class);
	}

	private Messages() {
	}
}
