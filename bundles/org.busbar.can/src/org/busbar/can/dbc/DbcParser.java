package org.busbar.can.dbc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.busbar.can.dbc.DbcToken.Kind;

/** The grammar, section by section. What a section says goes to the {@link DbcBuilder}. */
final class DbcParser {

	/** J1939 transports so many. */
	private static final int MAX_MESSAGE_BYTES = 1785;
	private static final int MAX_DATA_BYTES = 1 << 24;
	/** Sections of the grammar that are read over and not kept: signal types, categories and filters, which no tool of today writes. */
	private static final Set<String> NOT_KEPT = Set.of("BA_DEF_SGTYPE_", "BA_SGTYPE_", "SGTYPE_", "SGTYPE_VAL_", "SIG_TYPE_REF_", "SIGTYPE_VALTYPE_",
			"CAT_DEF_", "CAT_", "FILTER", "EV_DATA_", "BU_SG_REL_", "BU_EV_REL_", "BU_BO_REL_");

	/** Sections that are kept. */
	private static final Set<String> KEPT = Set.of("VERSION", "NS_", "BS_", "BU_", "VAL_TABLE_", "BO_", "SG_", "EV_", "ENVVAR_DATA_", "BO_TX_BU_", "CM_",
			"BA_DEF_", "BA_DEF_REL_", "BA_DEF_DEF_", "BA_DEF_DEF_REL_", "BA_", "BA_REL_", "VAL_", "SIG_VALTYPE_", "SIG_GROUP_", "SG_MUL_VAL_");

	private final DbcTokens tokens;
	private final DbcTerms terms;
	private final DbcBuilder builder;
	private final DbcSignalParser signals;
	private final DbcAttributeParser attributes;
	private boolean anyKept;

	DbcParser(DbcTokens tokens, DbcBuilder builder) {
		this.tokens = tokens;
		this.builder = builder;
		terms = new DbcTerms(tokens);
		signals = new DbcSignalParser(terms, builder);
		attributes = new DbcAttributeParser(terms, builder);
	}

	void parse() {
		try {
			file();
		} catch (DbcSyntaxException broken) {
			throw tokens.unclosed().filter(text -> text.endLine() == broken.line()).map(DbcParser::unclosed).orElse(broken);
		}
	}

	private static DbcSyntaxException unclosed(DbcToken text) {
		return DbcTerms.fail(text, "quote.runs-on", text.endLine());
	}

	private void file() {
		DbcToken first = terms.peek();
		if (first.kind() != Kind.WORD) {
			throw DbcTerms.fail(first, "section.first", first.shown());
		}
		while (terms.peek().kind() != Kind.END) {
			section(terms.take());
		}
		if (!anyKept) {
			throw DbcTerms.fail(first, "section.none");
		}
		DbcToken remark = tokens.remark();
		if (remark != null) {
			builder.warn(remark, "remarks");
		}
	}

	private void section(DbcToken keyword) {
		if (keyword.kind() != Kind.WORD) {
			throw DbcTerms.fail(keyword, "section.expected", keyword.shown());
		}
		anyKept |= KEPT.contains(keyword.text());
		switch (keyword.text()) {
			case "VERSION" -> builder.version(keyword, terms.string());
			case "NS_" -> newSymbols();
			case "BS_" -> bitTiming(keyword);
			case "BU_" -> nodes();
			case "VAL_TABLE_" -> valueTable();
			case "BO_" -> message(keyword);
			case "SG_" -> signals.signal(keyword);
			case "EV_" -> environmentVariable();
			case "ENVVAR_DATA_" -> environmentData();
			case "BO_TX_BU_" -> transmitters();
			case "CM_" -> comment();
			case "BA_DEF_" -> attributes.definition(false);
			case "BA_DEF_REL_" -> attributes.definition(true);
			case "BA_DEF_DEF_" -> attributes.defaultValue(false);
			case "BA_DEF_DEF_REL_" -> attributes.defaultValue(true);
			case "BA_" -> attributes.value();
			case "BA_REL_" -> attributes.relationValue();
			case "VAL_" -> labels();
			case "SIG_VALTYPE_" -> signals.valueType();
			case "SIG_GROUP_" -> signals.group();
			case "SG_MUL_VAL_" -> signals.extendedMultiplexing();
			default -> notKept(keyword);
		}
	}

	private void newSymbols() {
		terms.symbol(':');
		while (terms.peek().kind() == Kind.WORD && terms.peek().column() > 1) {
			builder.newSymbol(terms.take().text());
		}
	}

	private void bitTiming(DbcToken keyword) {
		terms.symbol(':');
		List<String> parts = new ArrayList<>();
		while (terms.peek().kind() == Kind.NUMBER || terms.peek().isSymbol(':') || terms.peek().isSymbol(',')) {
			parts.add(terms.take().text());
		}
		builder.bitTiming(keyword, String.join(" ", parts));
	}

	private void nodes() {
		DbcToken colon = terms.symbol(':');
		// A list that goes on in the next line is indented there.
		while (terms.peek().kind() == Kind.WORD && (terms.peek().line() == colon.line() || terms.peek().column() > 1 && !isSection(terms.peek()))) {
			builder.node(terms.take());
		}
	}

	private void valueTable() {
		DbcToken at = terms.peek();
		String name = terms.word("what.table");
		builder.valueTable(at, name, table());
	}

	private void message(DbcToken keyword) {
		long id = terms.integer("what.message-id");
		String name = terms.word("what.message");
		terms.symbol(':');
		DbcToken lengthToken = terms.peek();
		long length = terms.integer("what.message-length");
		if (length < 0 || length > MAX_MESSAGE_BYTES) {
			throw DbcTerms.fail(lengthToken, "message.length", MAX_MESSAGE_BYTES, length);
		}
		builder.message(keyword, id, name, (int) length, terms.word("what.sender"));
	}

	private void environmentVariable() {
		DbcToken at = terms.peek();
		String name = terms.word("what.variable");
		terms.symbol(':');
		int type = terms.integer("what.variable-type", 0, 2);
		terms.symbol('[');
		BigDecimal minimum = terms.number("what.minimum");
		terms.symbol('|');
		BigDecimal maximum = terms.number("what.maximum");
		terms.symbol(']');
		String unit = terms.string();
		BigDecimal initial = terms.number("what.initial");
		int id = terms.integer("what.variable-number", 0, Integer.MAX_VALUE);
		String access = terms.word("what.access");
		builder.environmentVariable(at, new DbcEnvironmentVariable(name, type, minimum, maximum, unit, initial, id, access, terms.nodes(),
				java.util.OptionalInt.empty(), new TreeMap<>(), "", DbcAttributes.NONE));
	}

	private void environmentData() {
		DbcToken at = terms.peek();
		String name = terms.word("what.a-variable");
		terms.symbol(':');
		builder.environmentData(DbcReference.variable(at, name), terms.integer("what.data-bytes", 0, MAX_DATA_BYTES));
		terms.symbol(';');
	}

	private void transmitters() {
		DbcToken at = terms.peek();
		long id = terms.integer("what.message-id");
		terms.symbol(':');
		builder.transmitters(DbcReference.message(at, id), terms.words());
	}

	private void comment() {
		DbcToken at = terms.peek();
		DbcReference object = at.kind() == Kind.STRING ? DbcReference.network(at) : DbcReference.read(terms);
		builder.comment(object, terms.string());
		terms.symbol(';');
	}

	private void labels() {
		DbcToken at = terms.peek();
		if (at.kind() == Kind.WORD) {
			String variable = terms.word("what.a-variable");
			builder.labels(DbcReference.variable(at, variable), table());
		} else {
			DbcReference signal = DbcReference.signal(at, terms.integer("what.a-message-id"), terms.word("what.a-signal"));
			if (terms.peek().kind() == Kind.WORD) {
				builder.labelsFrom(signal, terms.take().text());
				terms.symbol(';');
			} else {
				builder.labels(signal, table());
			}
		}
	}

	private SortedMap<Long, String> table() {
		SortedMap<Long, String> table = new TreeMap<>();
		while (!terms.skip(';')) {
			DbcToken at = terms.peek();
			BigDecimal value = terms.number("what.label");
			String label = terms.string();
			if (value.stripTrailingZeros().scale() > 0 || value.toBigInteger().bitLength() > (value.signum() < 0 ? Long.SIZE - 1 : Long.SIZE)) {
				builder.warn(at, "label.number", label, at.shown());
			} else if (table.putIfAbsent(value.longValue(), label) != null) {
				builder.warn(at, "label.twice", label, at.shown());
			}
		}
		return table;
	}

	private void notKept(DbcToken keyword) {
		builder.warn(keyword, NOT_KEPT.contains(keyword.text()) ? "section.read-over" : "section.unknown", keyword.shown());
		int line = keyword.line();
		while (!terms.peek().isSymbol(';')) {
			// The next section in a line of its own must not be swallowed when the ; is missing.
			if (isSection(terms.peek()) && terms.peek().line() > line) {
				return;
			}
			DbcToken token = terms.take();
			if (token.kind() == Kind.END) {
				throw DbcTerms.fail(keyword, "section.end", keyword.shown());
			}
			line = token.line();
		}
		terms.take();
	}

	private static boolean isSection(DbcToken token) {
		return token.kind() == Kind.WORD && (KEPT.contains(token.text()) || NOT_KEPT.contains(token.text()));
	}
}
