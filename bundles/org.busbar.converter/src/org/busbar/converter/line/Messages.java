package org.busbar.converter.line;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of all converters of this bundle in the language of the reader. */
public final class Messages {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.busbar.converter.line.messages", Locale.getDefault(),
			Messages.class.getClassLoader());

	private Messages() {
	}

	/** The text of a key with its arguments. */
	public static String format(String key, Object... arguments) {
		return new MessageFormat(TEXTS.getString(key), TEXTS.getLocale()).format(arguments);
	}
}
