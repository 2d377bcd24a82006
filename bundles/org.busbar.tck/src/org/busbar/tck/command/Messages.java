package org.busbar.tck.command;

import org.eclipse.osgi.util.NLS;

/** The messages of {@code busbar check}. What {@code --help} prints is in usage.properties. */
public final class Messages extends NLS {

	public static String captures;
	public static String does_not_fit;
	public static String error;
	public static String fits;
	public static String no_captures;
	public static String warning;
	public static String which_bundle;
	public static String word_error;
	public static String word_warning;

	static {
		NLS.initializeMessages("org.busbar.tck.command.messages", Messages.class);
	}

	private Messages() {
	}
}
