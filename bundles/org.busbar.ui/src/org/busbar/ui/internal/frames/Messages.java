package org.busbar.ui.internal.frames;

import org.eclipse.osgi.util.NLS;

/** The texts of the tools of the live frames; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String action_freeze;
	public static String action_freeze_tooltip;
	public static String action_filter;
	public static String action_filter_tooltip;
	public static String action_copy_candump;
	public static String action_copy_csv;
	public static String frozen_text;
	public static String frozen_name;
	public static String frozen_accessible;
	public static String frozen_resume;
	public static String frozen_resume_name;
	public static String identify_button;
	public static String identify_name;
	public static String filter_outcome;
	public static String filter_nothing;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.frames.messages", Messages.class);
	}

	private Messages() {
	}
}
