package org.busbar.ui.internal.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.eclipse.osgi.util.NLS;

/**
 * Reads what the user writes as a filter: terms with commas between them, of which one has to hold. {@code 351} is an identifier, {@code 35?} has any digit at its
 * end, {@code 18FF*} any digits, {@code 300-3FF} is a range; {@code 0x} may stand before each; eight digits mean an identifier of 29 bits. Any other word is looked
 * for in the names of messages, signals and senders, as is everything in quotes. {@code is:error} and the like tell kinds of frames apart. With {@code !} before
 * it, a term hides what it means.
 */
public final class FilterParser {

	private static final int EXTENDED_DIGITS = 8;
	private static final int STANDARD_DIGITS = 3;
	private static final int BITS_OF_A_DIGIT = 4;
	private static final String KIND = "is:";
	private static final Pattern NUMBER = Pattern.compile("(0[xX])?([0-9A-Fa-f?]+)(\\*?)");
	private static final Pattern RANGE = Pattern.compile("(0[xX])?([0-9A-Fa-f]+)-(0[xX])?([0-9A-Fa-f]+)");
	private static final Pattern LETTERS = Pattern.compile("[A-Fa-f]+");
	/** What can only be meant as an identifier. */
	private static final Pattern MEANT_AS_NUMBER = Pattern.compile("0[xX].*|.*[?*].*");
	private static final Pattern DASH = Pattern.compile("(?<=[0-9A-Fa-f])\\s*-\\s*(?=[0-9A-Fa-f])");
	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private final List<Term> shown = new ArrayList<>();
	private final List<Term> hidden = new ArrayList<>();

	private FilterParser() {
	}

	/** Reads a filter; an empty one shows everything. */
	public static FilterResult parse(String text) {
		FilterParser parser = new FilterParser();
		try {
			for (String term : split(text)) {
				parser.add(term);
			}
			return new FilterResult.Parsed(new FrameFilter(parser.shown, parser.hidden, Knowledge.ANY));
		} catch (Refusal refusal) {
			return new FilterResult.Refused(refusal.message);
		}
	}

	/** Cuts at commas, but not within quotes. */
	private static List<String> split(String text) throws Refusal {
		List<String> terms = new ArrayList<>();
		boolean quoted = false;
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			} else if (c == ',' && !quoted) {
				terms.add(text.substring(from, i));
				from = i + 1;
			}
		}
		if (quoted) {
			throw new Refusal(NLS.bind(Messages.refused_quote, text.substring(from).strip()));
		}
		terms.add(text.substring(from));
		return terms;
	}

	private void add(String written) throws Refusal {
		String term = written.strip();
		List<Term> terms = shown;
		if (term.startsWith("!")) {
			terms = hidden;
			term = term.substring(1).strip();
			if (term.isEmpty()) {
				throw new Refusal(Messages.refused_not);
			}
		}
		if (term.isEmpty()) {
			return;
		}
		if (term.indexOf('"') >= 0) {
			terms.add(new Term.Words(term.replace("\"", "").toLowerCase(Locale.ROOT)));
		} else if (term.regionMatches(true, 0, KIND, 0, KIND.length())) {
			terms.add(kind(term.substring(KIND.length()).strip()));
		} else {
			addPlain(term, terms);
		}
	}

	/** Identifiers, or else one text. */
	private static void addPlain(String term, List<Term> terms) throws Refusal {
		String[] words = BLANKS.split(DASH.matcher(term).replaceAll("-"));
		List<Term> numbers = new ArrayList<>();
		for (String word : words) {
			List<Term> number = number(word);
			if (number.isEmpty()) {
				terms.add(new Term.Words(term.toLowerCase(Locale.ROOT)));
				return;
			}
			numbers.addAll(number);
		}
		terms.addAll(numbers);
		if (words.length == 1 && LETTERS.matcher(term).matches()) {
			// BAD may be an identifier or a part of a name.
			terms.add(new Term.Words(term.toLowerCase(Locale.ROOT)));
		}
	}

	/** The identifiers that a word means; empty when it is no identifier. */
	private static List<Term> number(String word) throws Refusal {
		Matcher range = RANGE.matcher(word);
		if (range.matches()) {
			int first = value(range.group(2), word);
			int last = value(range.group(4), word);
			if (first > last) {
				throw new Refusal(NLS.bind(Messages.refused_range, word, range.group(4) + '-' + range.group(2)));
			}
			boolean extended = range.group(2).length() == EXTENDED_DIGITS || range.group(4).length() == EXTENDED_DIGITS;
			return List.of(new Term.Range(first, last, extended ? Term.Width.EXTENDED : Term.Width.EITHER));
		}
		Matcher number = NUMBER.matcher(word);
		if (number.matches()) {
			return number.group(3).isEmpty() ? List.of(exact(number.group(2), word)) : beginning(number.group(2), word);
		}
		if (MEANT_AS_NUMBER.matcher(word).matches()) {
			throw new Refusal(NLS.bind(Messages.refused_identifier, word));
		}
		return List.of();
	}

	private static Term exact(String digits, String word) throws Refusal {
		int value = value(digits.replace('?', '0'), word);
		int mask = -1 << digits.length() * BITS_OF_A_DIGIT;
		if (digits.length() == EXTENDED_DIGITS) {
			mask = 0;
		}
		return new Term.Pattern(mask | mask(digits), value, digits.length() == EXTENDED_DIGITS ? Term.Width.EXTENDED : Term.Width.EITHER);
	}

	/** What comes after the digits is open: an identifier is looked at as it is written, with three digits or with eight. */
	private static List<Term> beginning(String digits, String word) throws Refusal {
		List<Term> terms = new ArrayList<>();
		if (digits.length() <= STANDARD_DIGITS) {
			terms.add(beginning(digits, STANDARD_DIGITS, Term.Width.STANDARD, word));
		}
		terms.add(beginning(digits, EXTENDED_DIGITS, Term.Width.EXTENDED, word));
		return terms;
	}

	private static Term beginning(String digits, int length, Term.Width width, String word) throws Refusal {
		String complete = digits + "?".repeat(Math.max(0, length - digits.length()));
		if (digits.length() > length) {
			throw new Refusal(NLS.bind(Messages.refused_digits, word));
		}
		int value = (int) Long.parseLong(complete.replace('?', '0'), 16);
		return new Term.Pattern(mask(complete), value, width);
	}

	private static int mask(String digits) {
		int mask = 0;
		for (int i = 0; i < digits.length(); i++) {
			mask = mask << BITS_OF_A_DIGIT | (digits.charAt(i) == '?' ? 0 : 0xF);
		}
		return mask;
	}

	private static int value(String digits, String word) throws Refusal {
		if (digits.length() > EXTENDED_DIGITS) {
			throw new Refusal(NLS.bind(Messages.refused_digits, word));
		}
		long value = Long.parseLong(digits, 16);
		if (value > CanId.MAX_EXTENDED) {
			throw new Refusal(NLS.bind(Messages.refused_large, word, CanId.format(CanId.MAX_EXTENDED, FrameFlags.EXTENDED)));
		}
		return (int) value;
	}

	private static Term kind(String name) throws Refusal {
		return new Term.Flagged(switch (name.toLowerCase(Locale.ROOT)) {
			case "error" -> FrameFlags.ERROR;
			case "remote" -> FrameFlags.REMOTE;
			case "fd" -> FrameFlags.FD;
			case "extended" -> FrameFlags.EXTENDED;
			case "sent" -> FrameFlags.TRANSMITTED;
			default -> throw new Refusal(NLS.bind(Messages.refused_kind, name));
		});
	}

	/** Stays within the parser. */
	private static final class Refusal extends Exception {

		private static final long serialVersionUID = 1L;

		private final String message;

		Refusal(String message) {
			super(message, null, false, false);
			this.message = message;
		}
	}
}
