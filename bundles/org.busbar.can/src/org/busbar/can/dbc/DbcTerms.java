package org.busbar.can.dbc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.busbar.can.dbc.DbcToken.Kind;

/** What sections consist of: words, texts, numbers and lists of them. Whatever else stands there ends the reading with its place. */
final class DbcTerms {

	/** Stands where a file must name a node and there is none. */
	static final String NO_NODE = "Vector__XXX";

	/** Nobody writes longer exponents; an absurd one would cost absurd time later. */
	private static final int MAX_NUMBER_LENGTH = 60;
	private static final int MAX_SCALE = 400;
	/** How long a number may be that is written without an exponent. */
	static final int MAX_PLAIN_LENGTH = 30;

	private final DbcTokens tokens;
	private int endLine;

	DbcTerms(DbcTokens tokens) {
		this.tokens = tokens;
	}

	DbcToken peek() {
		return tokens.peek();
	}

	DbcToken take() {
		DbcToken taken = tokens.take();
		endLine = taken.endLine();
		return taken;
	}

	/** The line in which the token taken last ends. */
	int endLine() {
		return endLine;
	}

	/** Takes a symbol where it comes next. */
	boolean skip(char symbol) {
		boolean found = peek().isSymbol(symbol);
		if (found) {
			take();
		}
		return found;
	}

	DbcToken symbol(char symbol) {
		DbcToken token = take();
		if (!token.isSymbol(symbol)) {
			throw fail(token, "expected", symbol, token.shown());
		}
		return token;
	}

	String word(String what) {
		DbcToken token = take();
		if (token.kind() != Kind.WORD) {
			throw fail(token, "expected", Messages.format(what), token.shown());
		}
		return token.text();
	}

	/** The words up to a semicolon, with or without commas. */
	List<String> words() {
		List<String> words = new ArrayList<>();
		while (peek().kind() == Kind.WORD) {
			words.add(take().text());
			skip(',');
		}
		symbol(';');
		return words;
	}

	/** The nodes up to a semicolon, without the one that stands for none. */
	List<String> nodes() {
		return words().stream().filter(name -> !name.equals(NO_NODE)).toList();
	}

	String string() {
		DbcToken token = take();
		if (token.kind() != Kind.STRING) {
			throw fail(token, "expected.text", token.shown());
		}
		return token.text();
	}

	/** A number or a text. */
	DbcToken value() {
		DbcToken token = take();
		if (token.kind() != Kind.NUMBER && token.kind() != Kind.STRING) {
			throw fail(token, "expected.value", token.shown());
		}
		return token;
	}

	long integer(String what) {
		DbcToken token = peek();
		BigDecimal number = number(what);
		try {
			return number.longValueExact();
		} catch (@SuppressWarnings("unused") ArithmeticException fraction) {
			throw fail(token, "expected.whole", Messages.format(what), token.shown());
		}
	}

	/** A whole number within bounds. */
	int integer(String what, int smallest, int largest) {
		DbcToken token = peek();
		long number = integer(what);
		if (number < smallest || number > largest) {
			throw fail(token, "expected.range", Messages.format(what), smallest, largest, token.shown());
		}
		return (int) number;
	}

	/** Whether a number token is a number that is kept. */
	static boolean isNumber(String text) {
		try {
			return text.length() <= MAX_NUMBER_LENGTH && Math.abs((long) new BigDecimal(text).scale()) <= MAX_SCALE;
		} catch (@SuppressWarnings("unused") NumberFormatException bad) {
			return false;
		}
	}

	BigDecimal number(String what) {
		DbcToken token = take();
		if (token.kind() != Kind.NUMBER) {
			throw fail(token, "expected", Messages.format(what), token.shown());
		}
		if (!isNumber(token.text())) {
			throw fail(token, "number", token.shown());
		}
		BigDecimal number = new BigDecimal(token.text());
		// 1E2 and 100 are one number, also to whoever compares them.
		return number.scale() < 0 && number.toPlainString().length() <= MAX_PLAIN_LENGTH ? number.setScale(0) : number;
	}

	/** A number as a file has it. */
	static String text(BigDecimal number) {
		String plain = number.toPlainString();
		return plain.length() <= MAX_PLAIN_LENGTH ? plain : number.toString();
	}

	/** The end of reading, with the text that has this key. */
	static DbcSyntaxException fail(DbcToken at, String key, Object... arguments) {
		return new DbcSyntaxException(at.line(), at.column(), Messages.format(key, arguments));
	}
}
