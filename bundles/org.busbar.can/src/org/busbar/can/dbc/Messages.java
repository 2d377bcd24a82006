package org.busbar.can.dbc;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this package in the language of the reader. */
final class Messages {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.busbar.can.dbc.messages", Locale.getDefault(), Messages.class.getClassLoader());

	private Messages() {
	}

	/** Numbers stand in a text as in a file, without separators. */
	static String format(String key, Object... arguments) {
		return new MessageFormat(TEXTS.getString(key), TEXTS.getLocale()).format(Arrays.stream(arguments).map(String::valueOf).toArray());
	}
}
