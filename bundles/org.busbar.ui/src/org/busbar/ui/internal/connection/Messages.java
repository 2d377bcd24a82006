package org.busbar.ui.internal.connection;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String log_choose_title;
	public static String log_filter_logs;
	public static String log_filter_all;
	public static String log_disconnect_title;
	public static String log_disconnect;
	public static String disconnect_recording;
	public static String disconnect_armed;
	public static String bus_disconnect_title;
	public static String bus_disconnect;
	public static String bus_disconnect_button;
	public static String bus_disconnecting;
	public static String log_disconnect_button;
	public static String log_drop_title;
	public static String log_drop_several;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.connection.messages", Messages.class);
	}

	private Messages() {
	}
}
