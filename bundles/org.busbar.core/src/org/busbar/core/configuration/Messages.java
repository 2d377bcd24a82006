package org.busbar.core.configuration;

import org.busbar.core.language.ReaderTexts;

/** The texts of this package in the language of the reader. */
final class Messages {

	private static final ReaderTexts TEXTS = new ReaderTexts(Messages.class, "messages");

	private Messages() {
	}

	/** What keys that begin so once said, in the language of the reader. */
	static String again(String written, String keys) {
		return TEXTS.again(written, key -> key.startsWith(keys));
	}

	/** Whether keys that begin so once said this, in whatever language. */
	static boolean isSaid(String written, String keys) {
		return TEXTS.isSaid(written, key -> key.startsWith(keys));
	}

	static String format(String key, Object... arguments) {
		return TEXTS.format(key, arguments);
	}
}
