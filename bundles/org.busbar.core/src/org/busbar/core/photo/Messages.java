package org.busbar.core.photo;

import org.busbar.core.language.Texts;

/** The texts of this package in the language of the reader. */
final class Messages {

	private static final Texts TEXTS = new Texts(Messages.class, "messages");

	private Messages() {
	}

	static String format(String key, Object... arguments) {
		return TEXTS.format(key, arguments);
	}
}
