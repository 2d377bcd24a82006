package org.busbar.core.acceptance;

import org.busbar.core.language.ReaderTexts;

/** The texts of this package in the language of the reader. */
final class Messages {

	private static final ReaderTexts TEXTS = new ReaderTexts(Messages.class, "messages");

	private Messages() {
	}

	/** What a test once said, in the language of the reader. */
	static String again(String written) {
		return TEXTS.again(written, key -> !key.startsWith("line") && !key.startsWith("text."));
	}

	static String format(String key, Object... arguments) {
		return TEXTS.format(key, arguments);
	}
}
