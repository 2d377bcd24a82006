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

	static {
		NLS.initializeMessages("org.busbar.ui.internal.recording.messages", Messages.class);
	}

	private Messages() {
	}
}
