package org.busbar.ui.internal.settings;

import org.eclipse.osgi.util.NLS;

/** The texts of the settings; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String title;
	public static String table_name;
	public static String column_sight;
	public static String column_setting;
	public static String column_evidence;
	public static String column_path;
	public static String sign_and_word;
	public static String copy;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.settings.messages", Messages.class);
	}

	private Messages() {
	}
}
