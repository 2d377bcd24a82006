package org.busbar.core.wiring;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this package in the language of the reader. */
final class Messages {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.busbar.core.wiring.messages", Locale.getDefault(),
			Messages.class.getClassLoader());

	private Messages() {
	}

	/** The text for a signal, or the one for all others. */
	static String forSignal(String key, String signal, Object... arguments) {
		String special = key + '.' + signal;
		return format(TEXTS.containsKey(special) ? special : key + ".other", arguments);
	}

	static String format(String key, Object... arguments) {
		return new MessageFormat(TEXTS.getString(key), TEXTS.getLocale()).format(arguments);
	}
}
