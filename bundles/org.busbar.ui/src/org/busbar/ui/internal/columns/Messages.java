package org.busbar.ui.internal.columns;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String columns_menu;
	public static String columns_reset;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.columns.messages", Messages.class);
	}

	private Messages() {
	}
}
