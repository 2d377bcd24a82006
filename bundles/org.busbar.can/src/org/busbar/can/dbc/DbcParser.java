package org.busbar.can.dbc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.busbar.can.dbc.DbcAttributeDefinition.Target;
import org.busbar.can.dbc.DbcAttributeDefinition.Type;
import org.busbar.can.dbc.DbcMultiplexing.Range;
import org.busbar.can.dbc.DbcToken.Kind;

/** The grammar, section by section. What a section says goes to the {@link DbcBuilder}. */
final class DbcParser {

	/** Nobody writes longer exponents; an absurd one would cost absurd time later. */
	private static final int MAX_NUMBER_LENGTH = 60;
	private static final int MAX_SCALE = 400;
	/** J1939 transports so many. */
	private static final int MAX_MESSAGE_BYTES = 1785;
	/** Sections of the grammar that are read over and not kept. */
	private static final Set<String> NOT_KEPT = Set.of("BA_DEF_REL_", "BA_DEF_DEF_REL_", "BA_REL_", "BA_SGTYPE_", "SGTYPE_", "SGTYPE_VAL_", "SIG_TYPE_REF_",
			"SIGTYPE_VALTYPE_",
			"ENVVAR_DATA_", "EV_DATA_", "CAT_DEF_", "CAT_", "FILTER", "BA_DEF_SGTYPE_", "BU_SG_REL_", "BU_EV_REL_", "BU_BO_REL_");

	/** Sections that are kept. */
	private static final Set<String> KEPT = Set.of("VERSION", "NS_", "BS_", "BU_", "VAL_TABLE_", "BO_", "SG_", "EV_", "BO_TX_BU_", "CM_", "BA_DEF_",
			"BA_DEF_DEF_", "BA_",
			"VAL_", "SIG_VALTYPE_", "SIG_GROUP_", "SG_MUL_VAL_");

	private final DbcTokens tokens;
	private final DbcBuilder builder;
	private boolean anyKept;

	DbcParser(DbcTokens tokens, DbcBuilder builder) {
		this.tokens = tokens;
		this.builder = builder;
	}

	void parse() {
		DbcToken first = tokens.peek();
		if (first.kind() != Kind.WORD) {
			throw fail(first, "a DBC file begins with a section such as VERSION, not with " + first.shown());
		}
		while (tokens.peek().kind() != Kind.END) {
			section(tokens.take());
		}
		if (!anyKept) {
			throw fail(first, "this is no DBC file: it has no section such as VERSION, BU_ or BO_");
		}
	}

	private void section(DbcToken keyword) {
		if (keyword.kind() != Kind.WORD) {
			throw fail(keyword, "expected a section such as BO_ or CM_, found " + keyword.shown());
		}
		anyKept |= KEPT.contains(keyword.text());
		switch (keyword.text()) {
			case "VERSION" -> builder.version(string());
			case "NS_" -> newSymbols();
			case "BS_" -> bitTiming();
			case "BU_" -> nodes();
			case "VAL_TABLE_" -> valueTable();
			case "BO_" -> message(keyword);
			case "SG_" -> signal(keyword);
			case "EV_" -> environmentVariable();
			case "BO_TX_BU_" -> transmitters();
			case "CM_" -> comment();
			case "BA_DEF_" -> attributeDefinition();
			case "BA_DEF_DEF_" -> attributeDefault();
			case "BA_" -> attribute();
			case "VAL_" -> labels();
			case "SIG_VALTYPE_" -> valueType();
			case "SIG_GROUP_" -> signalGroup();
			case "SG_MUL_VAL_" -> extendedMultiplexing();
			default -> notKept(keyword);
		}
	}

	private void newSymbols() {
		symbol(':');
		while (tokens.peek().kind() == Kind.WORD && tokens.peek().column() > 1) {
			tokens.take();
		}
	}

	private void bitTiming() {
		symbol(':');
		while (tokens.peek().kind() != Kind.WORD && tokens.peek().kind() != Kind.END) {
			tokens.take();
		}
	}

	private void nodes() {
		DbcToken colon = symbol(':');
		// A list that goes on in the next line is indented there.
		while (tokens.peek().kind() == Kind.WORD && (tokens.peek().line() == colon.line() || tokens.peek().column() > 1 && !isSection(tokens.peek()))) {
			builder.node(tokens.take().text());
		}
	}

	private void valueTable() {
		String name = word("the name of the value table");
		builder.valueTable(name, table());
	}

	private void message(DbcToken keyword) {
		long id = integer("the identifier of the message");
		String name = word("the name of the message");
		symbol(':');
		DbcToken lengthToken = tokens.peek();
		long length = integer("the length of the message in bytes");
		if (length < 0 || length > MAX_MESSAGE_BYTES) {
			throw fail(lengthToken, "a message has 0 to " + MAX_MESSAGE_BYTES + " bytes, not " + length);
		}
		builder.message(keyword, id, name, (int) length, word("the sender of the message"));
	}

	private void signal(DbcToken keyword) {
		String name = word("the name of the signal");
		boolean multiplexor = false;
		List<Range> multiplexed = List.of();
		if (!tokens.peek().isSymbol(':')) {
			DbcToken mark = tokens.take();
			String text = mark.text();
			if (text.matches("m[0-9]{1,9}M?")) {
				long value = Long.parseLong(text.replaceAll("[mM]", ""));
				multiplexed = List.of(new Range(value, value));
			} else if (!text.equals("M")) {
				throw fail(mark, "expected : or a multiplexing mark such as M or m1, found " + mark.shown());
			}
			multiplexor = text.endsWith("M");
		}
		symbol(':');
		DbcToken startToken = tokens.peek();
		long start = integer("the start bit");
		symbol('|');
		DbcToken lengthToken = tokens.peek();
		long length = integer("the length in bits");
		if (start < 0 || start > 511) {
			throw fail(startToken, "a start bit lies between 0 and 511, not at " + start);
		}
		if (length < 1 || length > 64) {
			throw fail(lengthToken, "a signal has 1 to 64 bits, not " + length);
		}
		symbol('@');
		DbcToken orderToken = tokens.peek();
		long order = integer("the byte order, 0 or 1");
		if (order != 0 && order != 1) {
			throw fail(orderToken, "the byte order is 0 (Motorola) or 1 (Intel), not " + order);
		}
		DbcToken sign = tokens.take();
		if (!sign.isSymbol('+') && !sign.isSymbol('-')) {
			throw fail(sign, "expected + (unsigned) or - (signed), found " + sign.shown());
		}
		symbol('(');
		BigDecimal factor = number("the factor");
		symbol(',');
		BigDecimal offset = number("the offset");
		symbol(')');
		symbol('[');
		BigDecimal minimum = number("the minimum");
		symbol('|');
		BigDecimal maximum = number("the maximum");
		symbol(']');
		String unit = string();
		List<String> receivers = new ArrayList<>();
		int line = tokens.peek().line();
		while (tokens.peek().kind() == Kind.WORD && tokens.peek().line() == line && line == keyword.line()) {
			receivers.add(tokens.take().text());
			if (tokens.peek().isSymbol(',')) {
				tokens.take();
			}
		}
		builder.signal(keyword,
				new DbcSignal(name, (int) start, (int) length, order == 0, sign.isSymbol('-'), DbcSignal.ValueType.INTEGER, factor, offset, minimum,
						maximum, unit, receivers, multiplexed.isEmpty()
								? multiplexor ? new DbcMultiplexing.Multiplexor() : new DbcMultiplexing.None()
								: new DbcMultiplexing.Multiplexed(multiplexor, "", multiplexed),
						new TreeMap<>(), "", DbcAttributes.NONE));
	}

	private void environmentVariable() {
		String name = word("the name of the environment variable");
		symbol(':');
		int type = (int) integer("the type of the environment variable");
		symbol('[');
		BigDecimal minimum = number("the minimum");
		symbol('|');
		BigDecimal maximum = number("the maximum");
		symbol(']');
		String unit = string();
		BigDecimal initial = number("the first value");
		int id = (int) integer("the number of the environment variable");
		String access = word("the access type");
		List<String> nodes = new ArrayList<>();
		while (tokens.peek().kind() == Kind.WORD) {
			nodes.add(tokens.take().text());
			if (tokens.peek().isSymbol(',')) {
				tokens.take();
			}
		}
		symbol(';');
		builder.environmentVariable(
				new DbcEnvironmentVariable(name, type, minimum, maximum, unit, initial, id, access, nodes, new TreeMap<>(), "", DbcAttributes.NONE));
	}

	private void transmitters() {
		DbcToken at = tokens.peek();
		long id = integer("the identifier of the message");
		symbol(':');
		List<String> nodes = new ArrayList<>();
		while (tokens.peek().kind() == Kind.WORD) {
			nodes.add(tokens.take().text());
			if (tokens.peek().isSymbol(',')) {
				tokens.take();
			}
		}
		symbol(';');
		builder.transmitters(at, id, nodes);
	}

	private void comment() {
		DbcToken at = tokens.peek();
		if (at.kind() == Kind.STRING) {
			builder.comment(string());
		} else {
			switch (tokens.take().text()) {
				case "BU_" -> builder.nodeComment(at, word("the name of a node"), string());
				case "BO_" -> builder.messageComment(at, integer("the identifier of a message"), string());
				case "SG_" -> builder.signalComment(at, integer("the identifier of a message"), word("the name of a signal"), string());
				case "EV_" -> builder.environmentComment(at, word("the name of an environment variable"), string());
				default -> throw fail(at, "expected BU_, BO_, SG_, EV_ or a text, found " + at.shown());
			}
		}
		symbol(';');
	}

	private void attributeDefinition() {
		Target target = Target.NETWORK;
		if (tokens.peek().kind() == Kind.WORD) {
			target = target(tokens.take());
		}
		String name = string();
		DbcToken typeToken = tokens.take();
		List<String> arguments = new ArrayList<>();
		Type type = switch (typeToken.text()) {
			case "INT" -> Type.INT;
			case "HEX" -> Type.HEX;
			case "FLOAT" -> Type.FLOAT;
			case "STRING" -> Type.STRING;
			case "ENUM" -> Type.ENUM;
			default -> throw fail(typeToken, "an attribute is INT, HEX, FLOAT, STRING or ENUM, not " + typeToken.shown());
		};
		while (!tokens.peek().isSymbol(';')) {
			DbcToken argument = tokens.take();
			if (argument.kind() == Kind.END) {
				throw fail(argument, "expected ; at the end of the attribute definition, found " + argument.shown());
			}
			if (argument.kind() == Kind.NUMBER || argument.kind() == Kind.STRING) {
				arguments.add(argument.text());
			} else if (!argument.isSymbol(',')) {
				throw fail(argument, "expected a number, a text or ;, found " + argument.shown());
			}
		}
		symbol(';');
		builder.definition(new DbcAttributeDefinition(target, name, type, arguments, java.util.Optional.empty()));
	}

	private void attributeDefault() {
		DbcToken at = tokens.peek();
		String name = string();
		builder.attributeDefault(at, name, value());
		symbol(';');
	}

	private void attribute() {
		String name = string();
		DbcToken at = tokens.peek();
		if (at.kind() != Kind.WORD) {
			builder.networkAttribute(at, name, value());
		} else {
			switch (target(tokens.take())) {
				case NODE -> builder.nodeAttribute(at, name, word("the name of a node"), value());
				case MESSAGE -> builder.messageAttribute(at, name, integer("the identifier of a message"), value());
				case SIGNAL -> builder.signalAttribute(at, name, integer("the identifier of a message"), word("the name of a signal"), value());
				case ENVIRONMENT_VARIABLE -> builder.environmentAttribute(at, name, word("the name of an environment variable"), value());
				case NETWORK -> throw fail(at, "expected BU_, BO_, SG_ or EV_, found " + at.shown());
			}
		}
		symbol(';');
	}

	private void labels() {
		DbcToken at = tokens.peek();
		if (at.kind() == Kind.WORD) {
			String variable = word("the name of an environment variable");
			builder.environmentLabels(at, variable, table());
		} else {
			long id = integer("the identifier of a message");
			String signal = word("the name of a signal");
			if (tokens.peek().kind() == Kind.WORD) {
				builder.labelsFrom(at, id, signal, tokens.take().text());
				symbol(';');
			} else {
				builder.labels(at, id, signal, table());
			}
		}
	}

	private void valueType() {
		DbcToken at = tokens.peek();
		long id = integer("the identifier of a message");
		String signal = word("the name of a signal");
		if (tokens.peek().isSymbol(':')) {
			tokens.take();
		}
		DbcToken typeToken = tokens.peek();
		long type = integer("the value type, 0 to 2");
		if (type < 0 || type > 2) {
			throw fail(typeToken, "the value type is 0 (integer), 1 (float) or 2 (double), not " + type);
		}
		symbol(';');
		builder.valueType(at, id, signal, DbcSignal.ValueType.values()[(int) type]);
	}

	private void signalGroup() {
		DbcToken at = tokens.peek();
		long id = integer("the identifier of a message");
		String name = word("the name of the signal group");
		int repetitions = (int) integer("the number of repetitions");
		symbol(':');
		List<String> signals = new ArrayList<>();
		while (tokens.peek().kind() == Kind.WORD) {
			signals.add(tokens.take().text());
			if (tokens.peek().isSymbol(',')) {
				tokens.take();
			}
		}
		symbol(';');
		builder.signalGroup(at, id, new DbcSignalGroup(name, repetitions, signals));
	}

	private void extendedMultiplexing() {
		DbcToken at = tokens.peek();
		long id = integer("the identifier of a message");
		String signal = word("the name of the multiplexed signal");
		String by = word("the name of the multiplexor");
		List<Range> ranges = new ArrayList<>();
		while (!tokens.peek().isSymbol(';')) {
			// "3-10" is one range; the scanner sees the number 3 and the number -10.
			long first = integer("the first value of a range");
			long last = tokens.peek().isSymbol('-') ? skip().integer("the last value of a range") : -integer("the last value of a range, written first-last");
			ranges.add(new Range(first, last));
			if (tokens.peek().isSymbol(',')) {
				tokens.take();
			}
		}
		symbol(';');
		builder.extendedMultiplexing(at, id, signal, by, ranges);
	}

	private DbcParser skip() {
		tokens.take();
		return this;
	}

	private void notKept(DbcToken keyword) {
		if (!NOT_KEPT.contains(keyword.text())) {
			builder.warn(keyword, "the section " + keyword.shown() + " is not known and not kept");
		} else {
			builder.warn(keyword, "the section " + keyword.shown() + " is read over and not kept");
		}
		int line = keyword.line();
		while (!tokens.peek().isSymbol(';')) {
			// The next section in a line of its own must not be swallowed when the ; is missing.
			if (isSection(tokens.peek()) && tokens.peek().line() > line) {
				return;
			}
			DbcToken token = tokens.take();
			if (token.kind() == Kind.END) {
				throw fail(keyword, keyword.shown() + " begins no section of a DBC file, or its ; is missing");
			}
			line = token.line();
		}
		tokens.take();
	}

	private static boolean isSection(DbcToken token) {
		return token.kind() == Kind.WORD && (KEPT.contains(token.text()) || NOT_KEPT.contains(token.text()));
	}

	private SortedMap<Long, String> table() {
		SortedMap<Long, String> table = new TreeMap<>();
		while (!tokens.peek().isSymbol(';')) {
			DbcToken at = tokens.peek();
			BigDecimal value = number("a value of the table, or ;");
			String label = string();
			if (value.stripTrailingZeros().scale() > 0 || value.toBigInteger().bitLength() > (value.signum() < 0 ? Long.SIZE - 1 : Long.SIZE)) {
				builder.warn(at, "the label \"" + label + "\" is not kept: " + at.shown() + " is no whole number of 64 bits");
			} else if (table.putIfAbsent(value.longValue(), label) != null) {
				builder.warn(at, "the label \"" + label + "\" is not kept: " + at.shown() + " has one already");
			}
		}
		symbol(';');
		return table;
	}

	private DbcToken value() {
		DbcToken token = tokens.take();
		if (token.kind() != Kind.NUMBER && token.kind() != Kind.STRING) {
			throw fail(token, "expected a number or a text, found " + token.shown());
		}
		return token;
	}

	private static Target target(DbcToken token) {
		for (Target target : Target.values()) {
			if (target != Target.NETWORK && token.isWord(target.keyword())) {
				return target;
			}
		}
		throw fail(token, "expected BU_, BO_, SG_ or EV_, found " + token.shown());
	}

	private DbcToken symbol(char symbol) {
		DbcToken token = tokens.take();
		if (!token.isSymbol(symbol)) {
			throw fail(token, "expected " + symbol + ", found " + token.shown());
		}
		return token;
	}

	private String word(String what) {
		DbcToken token = tokens.take();
		if (token.kind() != Kind.WORD) {
			throw fail(token, "expected " + what + ", found " + token.shown());
		}
		return token.text();
	}

	private String string() {
		DbcToken token = tokens.take();
		if (token.kind() != Kind.STRING) {
			throw fail(token, "expected a text in quotes, found " + token.shown());
		}
		return token.text();
	}

	private long integer(String what) {
		DbcToken token = tokens.peek();
		BigDecimal number = number(what);
		try {
			return number.longValueExact();
		} catch (ArithmeticException fraction) {
			throw fail(token, "expected " + what + ", a whole number, found " + token.shown());
		}
	}

	/** Whether a number token is a number that is kept. */
	static boolean isNumber(String text) {
		try {
			return text.length() <= MAX_NUMBER_LENGTH && Math.abs((long) new BigDecimal(text).scale()) <= MAX_SCALE;
		} catch (NumberFormatException bad) {
			return false;
		}
	}

	private BigDecimal number(String what) {
		DbcToken token = tokens.take();
		if (token.kind() != Kind.NUMBER) {
			throw fail(token, "expected " + what + ", found " + token.shown());
		}
		try {
			if (token.text().length() <= MAX_NUMBER_LENGTH) {
				BigDecimal number = new BigDecimal(token.text());
				if (Math.abs((long) number.scale()) <= MAX_SCALE) {
					return number;
				}
			}
		} catch (NumberFormatException bad) {
			throw fail(token, token.shown() + " is no number");
		}
		throw fail(token, token.shown() + " is no number that anybody needs");
	}

	private static DbcSyntaxException fail(DbcToken at, String message) {
		return new DbcSyntaxException(at.line(), at.column(), message);
	}
}
