package org.busbar.ui.internal.filter;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String label;
	public static String name;
	public static String hint;
	public static String tooltip;
	public static String bad_range;
	public static String bad_word;
	public static String empty_word;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.filter.messages", Messages.class);
	}

	private Messages() {
	}
}
