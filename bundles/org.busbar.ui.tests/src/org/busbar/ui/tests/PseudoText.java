package org.busbar.ui.tests;

/** Texts in the language in which every text stands in brackets. */
final class PseudoText {

	private static final char OPEN = '\u27E6';
	private static final char CLOSE = '\u27E7';

	private PseudoText() {
	}

	/** What stands outside of all brackets; a bracket that was cut off at the end closes nothing any more. */
	static String plain(String text) {
		StringBuilder plain = new StringBuilder();
		int depth = 0;
		for (char character : text.toCharArray()) {
			if (character == OPEN) {
				depth++;
				plain.append(' ');
			} else if (character == CLOSE) {
				depth--;
			} else if (depth == 0) {
				plain.append(character);
			}
		}
		return plain.toString();
	}
}
