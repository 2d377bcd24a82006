package org.busbar.can.dbc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.busbar.can.dbc.DbcMultiplexing.Range;
import org.busbar.can.dbc.DbcToken.Kind;
import org.jspecify.annotations.Nullable;

/** The sections about signals. */
final class DbcSignalParser {

	private static final int MAX_START_BIT = 8 * 64 - 1;

	private final DbcTerms terms;
	private final DbcBuilder builder;

	DbcSignalParser(DbcTerms terms, DbcBuilder builder) {
		this.terms = terms;
		this.builder = builder;
	}

	/** {@code SG_}. */
	void signal(DbcToken keyword) {
		String name = terms.word("the name of the signal");
		DbcMultiplexing multiplexing = terms.skip(':') ? new DbcMultiplexing.None() : mark();
		DbcToken startToken = terms.peek();
		long start = terms.integer("the start bit");
		terms.symbol('|');
		DbcToken lengthToken = terms.peek();
		long length = terms.integer("the length in bits");
		if (start < 0 || start > MAX_START_BIT) {
			throw DbcTerms.fail(startToken, "a start bit lies between 0 and " + MAX_START_BIT + ", not at " + start);
		}
		if (length < 1 || length > Long.SIZE) {
			throw DbcTerms.fail(lengthToken, "a signal has 1 to 64 bits, not " + length);
		}
		terms.symbol('@');
		DbcToken orderToken = terms.peek();
		long order = terms.integer("the byte order, 0 or 1");
		if (order != 0 && order != 1) {
			throw DbcTerms.fail(orderToken, "the byte order is 0 (Motorola) or 1 (Intel), not " + order);
		}
		DbcToken sign = terms.take();
		if (!sign.isSymbol('+') && !sign.isSymbol('-')) {
			throw DbcTerms.fail(sign, "expected + (unsigned) or - (signed), found " + sign.shown());
		}
		terms.symbol('(');
		BigDecimal factor = terms.number("the factor");
		terms.symbol(',');
		BigDecimal offset = terms.number("the offset");
		terms.symbol(')');
		terms.symbol('[');
		BigDecimal minimum = terms.number("the minimum");
		terms.symbol('|');
		BigDecimal maximum = terms.number("the maximum");
		terms.symbol(']');
		String unit = terms.string();
		builder.signal(keyword, new DbcSignal(name, (int) start, (int) length, order == 0, sign.isSymbol('-'), DbcSignal.ValueType.INTEGER, factor, offset,
				minimum, maximum, unit, receivers(), multiplexing, new TreeMap<>(), "", DbcAttributes.NONE));
	}

	/** {@code M}, {@code m1} or {@code m1M}, and the colon behind it. */
	private DbcMultiplexing mark() {
		DbcToken mark = terms.take();
		String text = mark.text();
		DbcMultiplexing multiplexing = new DbcMultiplexing.Multiplexor();
		if (text.matches("m[0-9]{1,18}M?")) {
			boolean multiplexor = text.endsWith("M");
			long value = Long.parseLong(text.substring(1, text.length() - (multiplexor ? 1 : 0)));
			multiplexing = new DbcMultiplexing.Multiplexed(multiplexor, "", List.of(new Range(value, value)));
		} else if (!text.equals("M")) {
			throw DbcTerms.fail(mark, "expected : or a multiplexing mark such as M or m1, found " + mark.shown());
		}
		terms.symbol(':');
		return multiplexing;
	}

	/** They end with the line; nothing else parts them from the next section. */
	private List<String> receivers() {
		List<String> receivers = new ArrayList<>();
		int line = terms.endLine();
		while (terms.peek().kind() == Kind.WORD && terms.peek().line() == line) {
			String receiver = terms.take().text();
			if (!receiver.equals(DbcTerms.NO_NODE)) {
				receivers.add(receiver);
			}
			terms.skip(',');
		}
		return receivers;
	}

	/** {@code SIG_VALTYPE_}. */
	void valueType() {
		DbcReference signal = reference();
		terms.skip(':');
		DbcToken typeToken = terms.peek();
		long type = terms.integer("the value type, 0 to 2");
		if (type < 0 || type > 2) {
			throw DbcTerms.fail(typeToken, "the value type is 0 (integer), 1 (float) or 2 (double), not " + type);
		}
		terms.symbol(';');
		builder.valueType(signal, DbcSignal.ValueType.values()[(int) type]);
	}

	/** {@code SIG_GROUP_}. */
	void group() {
		DbcToken at = terms.peek();
		long id = terms.integer("the identifier of a message");
		String name = terms.word("the name of the signal group");
		int repetitions = terms.integer("the number of repetitions", 0, Integer.MAX_VALUE);
		terms.symbol(':');
		builder.signalGroup(DbcReference.message(at, id), new DbcSignalGroup(name, repetitions, terms.words()));
	}

	/** {@code SG_MUL_VAL_}. */
	void extendedMultiplexing() {
		DbcReference signal = reference();
		String by = terms.word("the name of the multiplexor");
		List<Range> ranges = new ArrayList<>();
		while (!terms.skip(';')) {
			Range range = range();
			if (range != null) {
				ranges.add(range);
			}
			terms.skip(',');
		}
		builder.extendedMultiplexing(signal, by, ranges);
	}

	/** Values that select a signal; null, and told, when they are none. */
	private @Nullable Range range() {
		DbcToken at = terms.peek();
		// "3-10" is one range; the scanner sees the number 3 and the number -10.
		long first = terms.integer("the first value of a range");
		long last = terms.skip('-') ? terms.integer("the last value of a range") : -terms.integer("the last value of a range, written first-last");
		if (first < 0 || last < first) {
			builder.warn(at, first + "-" + last + " is no range of multiplexor values and not kept");
			return null;
		}
		return new Range(first, last);
	}

	private DbcReference reference() {
		DbcToken at = terms.peek();
		return DbcReference.signal(at, terms.integer("the identifier of a message"), terms.word("the name of a signal"));
	}
}
