package org.busbar.ui.internal.findings;

import java.util.Locale;
import java.util.ResourceBundle;

import org.busbar.api.doctor.Fact;

/** What the facts that the doctor judges are called, and their choices. */
final class FactTitle {

	private static final ResourceBundle TITLES = ResourceBundle.getBundle("org.busbar.ui.internal.findings.facts", Locale.getDefault(),
			FactTitle.class.getClassLoader());

	private FactTitle() {
	}

	/** The id of one that is newer than the titles. */
	static String of(Fact fact) {
		return TITLES.containsKey(fact.id()) ? TITLES.getString(fact.id()) : fact.id();
	}

	/** What one of the choices of facts is called. */
	static String of(String choice) {
		String key = "choice." + choice;
		return TITLES.containsKey(key) ? TITLES.getString(key) : choice;
	}
}
