package org.busbar.ui.internal.identification;

import org.eclipse.osgi.util.NLS;

/** The texts of this view; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String tree_name;
	public static String column_protocol;
	public static String column_fit;
	public static String end_battery;
	public static String end_inverter;
	public static String end_clear;
	public static String end_ambiguous;
	public static String end_unknown;
	public static String end_silent;
	public static String fit;
	public static String fit_very_likely;
	public static String fit_likely;
	public static String fit_possible;
	public static String fit_unlikely;
	public static String with_options;
	public static String details_name;
	public static String details_next;
	public static String details_reasons;
	public static String details_silent_battery;
	public static String details_silent_inverter;
	public static String details_use;
	public static String in_use;
	public static String use;
	public static String use_name;
	public static String fitting;
	public static String fitting_name;
	public static String ranking;
	public static String copy;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.identification.messages", Messages.class);
	}

	private Messages() {
	}
}
