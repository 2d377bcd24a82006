package org.busbar.ui.internal.help;

import org.eclipse.osgi.util.NLS;

/** Texts of the help and of the guide. */
final class Messages extends NLS {

	public static String window_title;
	public static String search_hint;
	public static String search_name;
	public static String search_nothing;
	public static String tree_name;
	public static String page_name;
	public static String link_to;
	public static String back;
	public static String forward;
	public static String command_disabled;
	public static String guide_progress;
	public static String guide_finished;
	public static String guide_again;
	public static String guide_read;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.help.messages", Messages.class);
	}

	private Messages() {
	}
}
