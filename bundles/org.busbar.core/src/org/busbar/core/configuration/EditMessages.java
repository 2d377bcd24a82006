package org.busbar.core.configuration;

import org.busbar.core.language.ReaderTexts;

/** What is said of an edit, in the language of the reader. */
final class EditMessages {

	private static final ReaderTexts TEXTS = new ReaderTexts(EditMessages.class, "editing");

	private EditMessages() {
	}

	static String format(String key, Object... arguments) {
		return TEXTS.format(key, arguments);
	}
}
