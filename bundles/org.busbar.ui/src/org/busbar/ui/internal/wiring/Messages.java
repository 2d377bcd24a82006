package org.busbar.ui.internal.wiring;

import org.eclipse.osgi.util.NLS;

/** The texts of the wiring view; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String battery_label;
	public static String battery_name;
	public static String battery_model_name;
	public static String battery_socket_name;
	public static String inverter_label;
	public static String inverter_name;
	public static String inverter_model_name;
	public static String inverter_socket_name;
	public static String socket_label;
	public static String standard_label;
	public static String standard_name;

	public static String export_button;
	public static String export_accessible;
	public static String export_title;
	public static String export_svg;
	public static String export_png;
	public static String export_pdf;
	public static String export_job;
	public static String export_done;
	public static String export_failed;
	public static String export_ending;
	public static String export_nothing;
	public static String export_name;
	public static String export_undecided;
	public static String filter_svg;
	public static String filter_png;
	public static String filter_pdf;

	public static String zoom_in;
	public static String zoom_out;
	public static String zoom_fit;

	public static String decide_name;
	public static String measure_title;
	public static String decide_title;
	public static String no_pins_title;
	public static String socket_note;
	public static String decide_pin;
	public static String decide_pin_name;
	public static String decide_reading;
	public static String decide_reading_hint;
	public static String decide_who;
	public static String decide_when;
	public static String decide_button;
	public static String decide_button_name;
	public static String decide_taken;
	public static String decide_missing;
	public static String decided_text;
	public static String reading_kept;
	public static String take_back;
	public static String take_back_name;

	public static String drawing_name;
	public static String drawing_job;
	public static String tabs_name;
	public static String tab_tap;
	public static String tap_none;
	public static String tab_drawing;
	public static String table_copy;
	public static String undo;

	public static String guidance_nothing;
	public static String guidance_no_brand;
	public static String guidance_no_battery;
	public static String guidance_no_socket;
	public static String guidance_problems;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.wiring.messages", Messages.class);
	}

	private Messages() {
	}
}
