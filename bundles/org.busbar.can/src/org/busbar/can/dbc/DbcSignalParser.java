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
		String name = terms.word("what.signal");
		DbcMultiplexing multiplexing = terms.skip(':') ? new DbcMultiplexing.None() : mark();
		DbcToken startToken = terms.peek();
		long start = terms.integer("what.start");
		terms.symbol('|');
		DbcToken lengthToken = terms.peek();
		long length = terms.integer("what.length");
		if (start < 0 || start > MAX_START_BIT) {
			throw DbcTerms.fail(startToken, "signal.start", MAX_START_BIT, start);
		}
		if (length < 1 || length > Long.SIZE) {
			throw DbcTerms.fail(lengthToken, "signal.length", length);
		}
		terms.symbol('@');
		DbcToken orderToken = terms.peek();
		long order = terms.integer("what.order");
		if (order != 0 && order != 1) {
			throw DbcTerms.fail(orderToken, "signal.order", order);
		}
		DbcToken sign = terms.take();
		if (!sign.isSymbol('+') && !sign.isSymbol('-')) {
			throw DbcTerms.fail(sign, "signal.sign", sign.shown());
		}
		terms.symbol('(');
		BigDecimal factor = terms.number("what.factor");
		terms.symbol(',');
		BigDecimal offset = terms.number("what.offset");
		terms.symbol(')');
		terms.symbol('[');
		BigDecimal minimum = terms.number("what.minimum");
		terms.symbol('|');
		BigDecimal maximum = terms.number("what.maximum");
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
			throw DbcTerms.fail(mark, "signal.mark", mark.shown());
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
		long type = terms.integer("what.value-type");
		if (type < 0 || type > 2) {
			throw DbcTerms.fail(typeToken, "signal.type", type);
		}
		terms.symbol(';');
		builder.valueType(signal, DbcSignal.ValueType.values()[(int) type]);
	}

	/** {@code SIG_GROUP_}. */
	void group() {
		DbcToken at = terms.peek();
		long id = terms.integer("what.a-message-id");
		String name = terms.word("what.group");
		int repetitions = terms.integer("what.repetitions", 0, Integer.MAX_VALUE);
		terms.symbol(':');
		builder.signalGroup(DbcReference.message(at, id), new DbcSignalGroup(name, repetitions, terms.words()));
	}

	/** {@code SG_MUL_VAL_}. */
	void extendedMultiplexing() {
		DbcReference signal = reference();
		String by = terms.word("what.multiplexor");
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
		long first = terms.integer("what.range-first");
		long last = terms.skip('-') ? terms.integer("what.range-last") : -terms.integer("what.range-negative");
		if (first < 0 || last < first) {
			builder.warn(at, "multiplexing.range", first, last);
			return null;
		}
		return new Range(first, last);
	}

	private DbcReference reference() {
		DbcToken at = terms.peek();
		return DbcReference.signal(at, terms.integer("what.a-message-id"), terms.word("what.a-signal"));
	}
}
