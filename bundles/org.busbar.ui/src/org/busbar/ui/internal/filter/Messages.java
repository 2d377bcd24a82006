package org.busbar.ui.internal.filter;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String knowledge_any;
	public static String knowledge_known;
	public static String knowledge_unknown;

	public static String refused_quote;
	public static String refused_not;
	public static String refused_range;
	public static String refused_identifier;
	public static String refused_digits;
	public static String refused_large;
	public static String refused_kind;

	public static String bar_label;
	public static String bar_hint;
	public static String bar_tooltip;
	public static String bar_name;
	public static String bar_knowledge_name;
	public static String bar_result_name;
	public static String bar_accessible;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.filter.messages", Messages.class);
	}

	private Messages() {
	}
}
