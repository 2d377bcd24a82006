package org.busbar.ui.internal.wiring;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String battery_label;
	public static String battery_name;
	public static String inverter_label;
	public static String inverter_name;
	public static String standard_label;
	public static String standard_name;
	public static String end;
	public static String end_without_model;

	public static String hint_no_battery;
	public static String hint_no_inverter;

	public static String decide_title;
	public static String decide_what;
	public static String decide_label;
	public static String decide_open;
	public static String decide_pin;
	public static String decide_reading;
	public static String decide_reading_needed;
	public static String decide_apply;
	public static String decide_undo;
	public static String decided;

	public static String drawing_name;
	public static String drawing_failed;
	public static String text_name;
	public static String tab_drawing;
	public static String tab_text;
	public static String zoom_in;
	public static String zoom_out;
	public static String zoom_fit;
	public static String export_action;
	public static String export_title;
	public static String export_svg;
	public static String export_png;
	public static String export_pdf;
	public static String export_job;
	public static String export_failed;
	public static String copy_text;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.wiring.messages", Messages.class);
	}

	private Messages() {
	}
}
