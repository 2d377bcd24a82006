package org.busbar.ui.internal.busline;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String sign_idle;
	public static String sign_listening;
	public static String sign_recorded;
	public static String sign_trouble;
	public static String sign_armed;

	public static String tooltip_state;
	public static String tooltip_bit_rate;
	public static String tooltip_rate;
	public static String tooltip_load;
	public static String tooltip_lost;
	public static String tooltip_recording;
	public static String armed;
	public static String line_name;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.busline.messages", Messages.class);
	}

	private Messages() {
	}
}
