package org.busbar.can.dbc;

import java.util.Optional;
import java.util.regex.Pattern;

import org.busbar.can.dbc.DbcToken.Kind;
import org.jspecify.annotations.Nullable;

/** Cuts a DBC file into tokens, one ahead of the parser. Lines end with LF, CR LF or CR. */
final class DbcTokens {

	/** A line that begins a section, by the form of its name. */
	private static final Pattern SECTION = Pattern.compile("\n[ \t]*[A-Z][A-Z_]*_[ \t:]");

	private final String text;
	private int position;
	private int line = 1;
	private int lineStart;
	private DbcToken next;
	private @Nullable DbcToken remark;
	private Optional<DbcToken> unclosed = Optional.empty();

	DbcTokens(String text) {
		this.text = text.replace("\r\n", "\n").replace('\r', '\n');
		next = scan();
	}

	/** The token that comes next, without taking it. */
	DbcToken peek() {
		return next;
	}

	/** Takes the next token. */
	DbcToken take() {
		DbcToken taken = next;
		next = scan();
		return taken;
	}

	/** The first remark behind two slashes; null when there is none. */
	@Nullable
	DbcToken remark() {
		return remark;
	}

	/** The last text that runs over the beginning of a section: where the grammar breaks right behind it, its closing quote has been forgotten. */
	Optional<DbcToken> unclosed() {
		return unclosed;
	}

	private DbcToken scan() {
		skipBlanks();
		int column = position - lineStart + 1;
		if (position >= text.length()) {
			return new DbcToken(Kind.END, "", line, column, line);
		}
		char c = text.charAt(position);
		if (c == '"') {
			return string(column);
		}
		if (isWordStart(c)) {
			int start = position;
			while (position < text.length() && (isWordStart(text.charAt(position)) || isDigit(text.charAt(position)))) {
				position++;
			}
			return new DbcToken(Kind.WORD, text.substring(start, position), line, column, line);
		}
		if (isDigit(c) || (c == '-' || c == '+' || c == '.') && isDigit(charAt(position + 1)) || (c == '-' || c == '+') && charAt(position + 1) == '.') {
			return number(column);
		}
		position++;
		return new DbcToken(Kind.SYMBOL, String.valueOf(c), line, column, line);
	}

	private void skipBlanks() {
		while (position < text.length()) {
			char c = text.charAt(position);
			if (c == '\n') {
				line++;
				lineStart = position + 1;
			} else if (c == '/' && charAt(position + 1) == '/') {
				remark = remark == null ? new DbcToken(Kind.SYMBOL, "/", line, position - lineStart + 1, line) : remark;
				while (position < text.length() && text.charAt(position) != '\n') {
					position++;
				}
				continue;
			} else if (c > ' ' && c != '\uFEFF') {
				return;
			}
			position++;
		}
	}

	private DbcToken string(int column) {
		int startLine = line;
		StringBuilder content = new StringBuilder();
		position++;
		while (position < text.length()) {
			char c = text.charAt(position++);
			if (c == '"') {
				DbcToken string = new DbcToken(Kind.STRING, content.toString(), startLine, column, line);
				if (line > startLine && SECTION.matcher(string.text()).find()) {
					unclosed = Optional.of(string);
				}
				return string;
			}
			if (c == '\\' && charAt(position) == '"') {
				c = '"';
				position++;
			} else if (c == '\n') {
				line++;
				lineStart = position;
			}
			content.append(c);
		}
		throw new DbcSyntaxException(startLine, column, Messages.format("quote"));
	}

	private DbcToken number(int column) {
		int start = position++;
		while (isDigit(charAt(position)) || charAt(position) == '.') {
			position++;
		}
		if (charAt(position) == 'e' || charAt(position) == 'E') {
			int exponent = position + 1;
			if (charAt(exponent) == '-' || charAt(exponent) == '+') {
				exponent++;
			}
			if (isDigit(charAt(exponent))) {
				position = exponent;
				while (isDigit(charAt(position))) {
					position++;
				}
			}
		}
		return new DbcToken(Kind.NUMBER, text.substring(start, position), line, column, line);
	}

	private char charAt(int index) {
		return index < text.length() ? text.charAt(index) : 0;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static boolean isWordStart(char c) {
		return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_';
	}
}
