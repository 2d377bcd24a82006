package org.busbar.ui.internal.plots;

import java.util.Locale;
import java.util.ResourceBundle;

import org.busbar.api.quantity.Quantity;

/** What quantities and their groups are called: {@code names.properties}, by their ids. */
final class Names {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.busbar.ui.internal.plots.names", Locale.getDefault(),
			Names.class.getClassLoader());

	private Names() {
	}

	static String quantity(Quantity quantity) {
		return text(quantity.id());
	}

	/** @param kind what the ids of the group begin with */
	static String group(String kind) {
		return text("group." + kind);
	}

	/** Should the list of quantities grow before the texts do, the id says it all. */
	private static String text(String key) {
		return TEXTS.containsKey(key) ? TEXTS.getString(key) : key;
	}
}
