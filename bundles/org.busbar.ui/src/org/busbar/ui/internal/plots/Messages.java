package org.busbar.ui.internal.plots;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String choice_name;
	public static String choice_filter;
	public static String quantities;
	public static String signals;
	public static String curve_with_unit;
	public static String other_unit;
	public static String states;

	public static String window_label;
	public static String window_name;
	public static String window_all;
	public static String window_minutes;
	public static String follow;
	public static String follow_tooltip;
	public static String zoom_in;
	public static String zoom_out;
	public static String zoom_back;
	public static String zoom_all;
	public static String export_png;
	public static String export_csv;
	public static String png_filter;
	public static String csv_filter;
	public static String save_job;
	public static String save_failed;
	public static String copy_readout;

	public static String charts_name;
	public static String readout_name;
	public static String column_curve;
	public static String column_a;
	public static String column_b;
	public static String column_difference;
	public static String column_minimum;
	public static String column_maximum;
	public static String cursor_time;
	public static String cursor_hint;
	public static String seconds;
	public static String hint_nothing;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.plots.messages", Messages.class);
	}

	private Messages() {
	}
}
