package org.busbar.app;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	static String application_no_display;
	static String application_title;
	static String application_in_use;
	static String application_no_folder;

	static String menu_file;
	static String menu_edit;
	static String menu_window;
	static String menu_show_view;
	static String menu_open_perspective;
	static String menu_help;

	static String connect_job;

	static {
		NLS.initializeMessages("org.busbar.app.messages", Messages.class);
	}

	private Messages() {
	}
}
