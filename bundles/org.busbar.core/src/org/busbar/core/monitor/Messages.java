package org.busbar.core.monitor;

import org.busbar.core.language.ReaderTexts;

/** The texts of this package in the language of the reader. */
final class Messages {

	private static final ReaderTexts TEXTS = new ReaderTexts(Messages.class, "messages");

	private Messages() {
	}

	static String format(String key, Object... arguments) {
		return TEXTS.format(key, arguments);
	}
}
