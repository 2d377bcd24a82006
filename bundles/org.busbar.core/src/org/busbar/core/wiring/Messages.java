package org.busbar.core.wiring;

import org.busbar.core.language.ReaderTexts;

/** The texts of this package in the language of the reader. */
final class Messages {

	private static final ReaderTexts TEXTS = new ReaderTexts(Messages.class, "messages");

	private Messages() {
	}

	/** The text for a signal, or the one for all others. */
	static String forSignal(String key, String signal, Object... arguments) {
		String special = key + '.' + signal;
		return format(TEXTS.has(special) ? special : key + ".other", arguments);
	}

	static String format(String key, Object... arguments) {
		return TEXTS.format(key, arguments);
	}
}
