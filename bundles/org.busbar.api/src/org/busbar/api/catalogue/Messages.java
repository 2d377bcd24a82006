package org.busbar.api.catalogue;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The texts of this package in the language of the reader. */
final class Messages {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.busbar.api.catalogue.messages", Locale.getDefault(),
			Messages.class.getClassLoader());

	private Messages() {
	}

	/** Numbers are shown as they are written. */
	static String format(String key, Object... arguments) {
		return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(Stream.of(arguments).map(String::valueOf).toArray());
	}
}
