package org.busbar.ui.internal.company;

import org.eclipse.osgi.util.NLS;

/** The texts of the company's page; what they say is in {@code messages.properties}. */
final class Messages extends NLS {

	public static String description;
	public static String company_name;
	public static String company_details;
	public static String company_logo;
	public static String company_engineer;
	public static String company_converter;
	public static String converter_wrong;
	public static String logo_wrong;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.company.messages", Messages.class);
	}

	private Messages() {
	}
}
