package org.busbar.battery.weco;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this package in the language of the reader. */
final class Messages {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.busbar.battery.weco.messages", Locale.getDefault(),
			Messages.class.getClassLoader());

	private Messages() {
	}

	static String format(String key, Object... arguments) {
		return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
	}
}
