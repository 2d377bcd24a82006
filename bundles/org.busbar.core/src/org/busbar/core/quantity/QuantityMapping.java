package org.busbar.core.quantity;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What the attribute {@value #ATTRIBUTE} of a DBC signal says:
 * {@code <quantity>[*<factor>][+<offset>][==<raw>[:<raw when 0>]][#<part>][;prio=<n>][;ascii][;decode-only]}.
 *
 * @param quantity   what the signal carries
 * @param factor     physical value of the signal times this, plus offset, is the value of the quantity
 * @param offset     see factor
 * @param flag       raw values, where the signal says yes or no by them; empty when it is a number
 * @param part       which part of a text that spans signals, from 1
 * @param priority   1 wins; a higher number counts only while all lower ones have nothing to say
 * @param ascii      the signal is text
 * @param decodeOnly never written by a driver
 */
public record QuantityMapping(Quantity quantity, BigDecimal factor, BigDecimal offset, Optional<RawFlag> flag, int part, int priority, boolean ascii,
		boolean decodeOnly) {

	/** The attribute of a DBC signal. */
	public static final String ATTRIBUTE = "BusbarQuantity";

	private static final String GRAMMAR = "<quantity>[*<factor>][+<offset>][==<raw>[:<raw when 0>]][#<part>][;prio=<n>][;ascii][;decode-only]";
	private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
	private static final String RAW = "-?\\d+|0[xX]\\p{XDigit}{1,16}";
	private static final Pattern FORM = Pattern
			.compile("(?<quantity>[a-z][a-z.-]*)(?:\\*(?<factor>" + NUMBER + "))?(?:\\+(?<offset>" + NUMBER + "))?(?:==(?<one>" + RAW
					+ ")(?::(?<zero>" + RAW + "))?)?(?:#(?<part>[1-9]\\d?))?(?<rest>(?:;[^;]+)*)");
	/** Priorities that one instance of a message may use by itself. */
	private static final int INSTANCE_PRIORITIES = 4;
	private static final int LAST_PRIORITY = 99;
	private static final Pattern PRIORITY_WORD = Pattern.compile(";prio=[1-9]\\d?");
	private static final Pattern PRIORITY = Pattern.compile("prio=([1-9]\\d?)");

	/**
	 * How a flag is written.
	 *
	 * @param one  raw value that means 1; every other one is read as 0
	 * @param zero raw value that is written for 0
	 */
	public record RawFlag(long one, long zero) {
	}

	/**
	 * Reads the attribute.
	 *
	 * @throws IllegalArgumentException when it is malformed or names a quantity that is not in the list; the message says what is wrong and what is right
	 */
	public static QuantityMapping parse(String text) {
		Matcher matcher = FORM.matcher(text.strip());
		if (!matcher.matches()) {
			throw new IllegalArgumentException(Messages.format("mapping", text, GRAMMAR));
		}
		Quantity quantity = Quantity.of(matcher.group("quantity"))
				.orElseThrow(() -> new IllegalArgumentException(Messages.format("quantity", matcher.group("quantity"))));
		Optional<RawFlag> flag = Optional.ofNullable(matcher.group("one"))
				.map(one -> new RawFlag(raw(one), Optional.ofNullable(matcher.group("zero")).map(QuantityMapping::raw).orElse(0L)));
		int priority = 1;
		Set<String> words = new HashSet<>();
		for (String word : matcher.group("rest").split(";")) {
			Matcher number = PRIORITY.matcher(word);
			if (number.matches()) {
				priority = Integer.parseInt(number.group(1));
			} else if (word.equals("ascii") || word.equals("decode-only")) {
				words.add(word);
			} else if (!word.isEmpty()) {
				throw new IllegalArgumentException(Messages.format("word", word, text, GRAMMAR));
			}
		}
		QuantityMapping mapping = new QuantityMapping(quantity, decimal(matcher.group("factor"), BigDecimal.ONE),
				decimal(matcher.group("offset"), BigDecimal.ZERO), flag,
				Optional.ofNullable(matcher.group("part")).map(Integer::valueOf).orElse(1), priority, words.contains("ascii"), words.contains("decode-only"));
		mapping.check(text);
		return mapping;
	}

	/**
	 * The text of the same mapping for another instance of its message: a number or text counts only while the instances before have nothing to say; a flag is
	 * raised when one of the instances raises it.
	 *
	 * @param place place among the instances, from 0; a text that is no mapping stays as it is
	 */
	public static String behind(String text, int place) {
		QuantityMapping mapping;
		try {
			mapping = parse(text);
		} catch (@SuppressWarnings("unused") IllegalArgumentException malformed) {
			// Reported where the mapping is used.
			return text;
		}
		if (mapping.quantity().unit() == Unit.FLAG) {
			return text;
		}
		int priority = Math.min(LAST_PRIORITY, mapping.priority() + place * INSTANCE_PRIORITIES);
		return PRIORITY_WORD.matcher(text).replaceAll("") + ";prio=" + priority;
	}

	/** Reads a raw value: decimal, or hexadecimal as its bits are. */
	static long raw(String text) {
		return text.toLowerCase(Locale.ROOT).startsWith("0x") ? Long.parseUnsignedLong(text.substring(2), 16) : Long.parseLong(text);
	}

	private static BigDecimal decimal(@Nullable String text, BigDecimal otherwise) {
		return text == null ? otherwise : new BigDecimal(text);
	}

	private void check(String text) {
		if (factor.signum() == 0) {
			throw new IllegalArgumentException(Messages.format("factor.mapping", text));
		}
		if (ascii != (quantity.unit() == Unit.TEXT)) {
			throw new IllegalArgumentException(Messages.format(ascii ? "is-number" : "is-text", text, quantity.id()));
		}
		if (flag.isPresent() && quantity.unit() != Unit.FLAG) {
			throw new IllegalArgumentException(Messages.format("no-flag", text, quantity.id()));
		}
	}
}
