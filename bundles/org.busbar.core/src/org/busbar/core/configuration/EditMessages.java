package org.busbar.core.configuration;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said of an edit, in the language of the reader. */
final class EditMessages {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.busbar.core.configuration.editing", Locale.getDefault(),
			EditMessages.class.getClassLoader());

	private EditMessages() {
	}

	static String format(String key, Object... arguments) {
		return new MessageFormat(TEXTS.getString(key), TEXTS.getLocale()).format(arguments);
	}
}
