package org.busbar.core.language;

import org.busbar.api.fact.Confidence;

/** What ids are called by people. */
public final class Words {

	private static final ReaderTexts TEXTS = new ReaderTexts(Words.class, "words");

	private Words() {
	}

	/** How well a fact is known, as {@link Confidence#word} says it in files. */
	public static String of(Confidence confidence) {
		return TEXTS.format("confidence." + confidence.name());
	}
}
