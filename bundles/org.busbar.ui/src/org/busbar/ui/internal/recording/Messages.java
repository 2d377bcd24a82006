package org.busbar.ui.internal.recording;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String record_as_title;
	public static String record_filter;
	public static String record_failed_title;
	public static String record_no_bus;
	public static String mark_title;
	public static String mark_message;
	public static String folder_label;
	public static String automatic_label;
	public static String page_description;
	public static String line_recording;
	public static String line_dropped;
	public static String line_saved;
	public static String line_failed;
	public static String size_bytes;
	public static String size_kib;
	public static String size_mib;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.recording.messages", Messages.class);
	}

	private Messages() {
	}
}
