package org.busbar.app;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String application_no_display;
	public static String application_title;
	public static String application_in_use;
	public static String application_no_folder;

	public static String menu_file;
	public static String menu_edit;
	public static String menu_window;
	public static String menu_show_view;
	public static String menu_open_perspective;
	public static String menu_help;

	public static String connect_job;

	static {
		NLS.initializeMessages("org.busbar.app.messages", Messages.class);
	}

	private Messages() {
	}
}
