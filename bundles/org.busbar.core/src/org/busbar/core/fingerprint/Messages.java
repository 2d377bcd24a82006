package org.busbar.core.fingerprint;

import org.busbar.core.language.ReaderTexts;

/** The texts of this package in the language of the reader. */
final class Messages {

	private static final ReaderTexts TEXTS = new ReaderTexts(Messages.class, "messages");

	private Messages() {
	}

	/** What a fact was once called, in the language of the reader. */
	static String again(String title) {
		return TEXTS.again(title, key -> key.startsWith("fact.") || key.startsWith("side."));
	}

	static String format(String key, Object... arguments) {
		return TEXTS.format(key, arguments);
	}
}
