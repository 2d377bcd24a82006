package org.busbar.core.catalogue;

import java.util.stream.Stream;

import org.busbar.core.language.ReaderTexts;

/** The texts of this package in the language of the reader. */
final class Messages {

	private static final ReaderTexts TEXTS = new ReaderTexts(Messages.class, "messages");

	private Messages() {
	}

	/** Numbers are shown as they are written. */
	static String format(String key, Object... arguments) {
		return TEXTS.format(key, Stream.of(arguments).map(String::valueOf).toArray());
	}
}
