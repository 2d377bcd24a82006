package org.busbar.can.dbc;

/**
 * A piece of a DBC file.
 *
 * @param kind    what it is
 * @param text    word, number or symbol as written, of a string what stands between the quotes
 * @param line    line, from 1
 * @param column  column, from 1
 * @param endLine line in which it ends; a text may have several
 */
record DbcToken(Kind kind, String text, int line, int column, int endLine) {

	enum Kind {
		WORD,
		NUMBER,
		STRING,
		SYMBOL,
		END
	}

	boolean isSymbol(char symbol) {
		return kind == Kind.SYMBOL && text.charAt(0) == symbol;
	}

	boolean isWord(String word) {
		return kind == Kind.WORD && text.equals(word);
	}

	/** How an error message names it. */
	String shown() {
		String shortened = text.length() > 30 ? text.substring(0, 30) + "..." : text;
		return switch (kind) {
			case END -> Messages.format("shown.end");
			case STRING -> Messages.format("shown.text", shortened);
			default -> '"' + shortened + '"';
		};
	}
}
