package org.busbar.ui.internal.papers;

import org.eclipse.osgi.util.NLS;

/** The texts of these dialogs; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String report_title;
	public static String export_title;
	public static String export_hint;
	public static String export;
	public static String export_job;
	public static String export_done;
	public static String field_folder;
	public static String field_formats;
	public static String field_capture;
	public static String field_log;
	public static String field_head;
	public static String field_file;
	public static String field_seconds;
	public static String browse;
	public static String browse_folder;
	public static String browse_file;
	public static String browse_log;
	public static String capture_none;
	public static String capture_shown;
	public static String capture_log_shown;
	public static String capture_log;
	public static String replace;
	public static String head_link;
	public static String head_none;
	public static String need_folder;
	public static String need_format;
	public static String need_log;
	public static String need_file;
	public static String need_free;
	public static String need_free_files;
	public static String and_more;
	public static String need_seconds;
	public static String format_html;
	public static String format_pdf;
	public static String format_drawing_svg;
	public static String format_drawing_png;
	public static String format_drawing_pdf;
	public static String format_dbc;
	public static String format_csv;
	public static String format_json;
	public static String format_zip;
	public static String step_photos;
	public static String step_capture;
	public static String step_doctor;
	public static String step_listening;
	public static String step_writing;
	public static String nothing_heard;
	public static String taken;
	public static String site_unread;
	public static String open_file;
	public static String open_folder;
	public static String open_none;
	public static String support_title;
	public static String support_hint;
	public static String support_shown;
	public static String support_job;
	public static String support_done;
	public static String support_masked;
	public static String support_unmasked;
	public static String support_silent;
	public static String support_failed;
	public static String support_taken;
	public static String support_source;
	public static String mask;
	public static String make;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.papers.messages", Messages.class);
	}

	private Messages() {
	}
}
