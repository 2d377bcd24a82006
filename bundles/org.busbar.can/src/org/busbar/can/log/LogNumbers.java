package org.busbar.can.log;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Supplier;

import org.busbar.can.Payload;

/** Numbers as logs write them. Whatever is no number is told by an exception, whose message says what was expected. */
final class LogNumbers {

	/** Data bytes of a CAN FD frame by its length code. */
	private static final int[] FD_LENGTHS = {0, 1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 20, 24, 32, 48, 64};
	/** The latest begin of a log, and the longest time after it: both together fit a long. */
	static final long LATEST = Long.MAX_VALUE / 2;
	/** No time is written with more digits; and numbers with exponents could be as long as one likes. */
	private static final int LONGEST = 40;

	private LogNumbers() {
	}

	/** What is wrong with a line; said in words only where somebody reads them. */
	static final class Malformed extends Exception {

		private static final long serialVersionUID = 1L;

		private final transient Supplier<String> message;

		Malformed(Supplier<String> message) {
			super(null, null, false, false);
			this.message = message;
		}

		@Override
		public String getMessage() {
			return message.get();
		}
	}

	/**
	 * A time in nanoseconds, without a detour over binary fractions.
	 *
	 * @param exponent of ten that makes nanoseconds of the unit: 9 for seconds
	 */
	static long nanos(String text, int exponent) throws Malformed {
		BigDecimal nanos = decimal(text).movePointRight(exponent).setScale(0, RoundingMode.HALF_UP);
		if (nanos.signum() >= 0 && nanos.compareTo(BigDecimal.valueOf(LATEST)) < 0) {
			return nanos.longValueExact();
		}
		throw new Malformed(() -> Messages.format("expected", Messages.format("what.time"), shown(text)));
	}

	/** A number without exponent. */
	static BigDecimal decimal(String text) throws Malformed {
		boolean plain = !text.isEmpty() && text.length() <= LONGEST;
		for (int i = 0; plain && i < text.length(); i++) {
			char one = text.charAt(i);
			plain = one >= '0' && one <= '9' || one == '.' || one == '-';
		}
		try {
			if (plain) {
				return new BigDecimal(text);
			}
		} catch (@SuppressWarnings("unused") NumberFormatException none) {
			// Told below.
		}
		throw new Malformed(() -> Messages.format("expected", Messages.format("what.time"), shown(text)));
	}

	static int number(String text, int radix, int highest, String what) throws Malformed {
		try {
			long number = Long.parseLong(text, radix);
			if (number >= 0 && number <= highest) {
				return (int) number;
			}
		} catch (@SuppressWarnings("unused") NumberFormatException none) {
			// Told below.
		}
		throw new Malformed(() -> Messages.format("expected", Messages.format(what), shown(text)));
	}

	/** The data of so many words; what does not fit a payload is read over. */
	static long payload(String[] words, int from, int count, int radix) throws Malformed {
		if (from < 0 || from + count > words.length) {
			throw new Malformed(() -> Messages.format("bytes", count, from < 0 ? 0 : Math.max(0, words.length - from)));
		}
		long payload = 0;
		for (int i = 0; i < count; i++) {
			int value = number(words[from + i], radix, 0xFF, "what.byte");
			payload |= i < Payload.MAX_LENGTH ? (long) value << 8 * i : 0;
		}
		return payload;
	}

	static String word(String[] words, int index, String what) throws Malformed {
		if (index < 0 || index >= words.length) {
			throw new Malformed(() -> Messages.format("line-ends", Messages.format(what)));
		}
		return words[index];
	}

	/** The length code of an FD frame with so many bytes. */
	static int fdDlc(int bytes) throws Malformed {
		for (int dlc = 0; dlc < FD_LENGTHS.length; dlc++) {
			if (FD_LENGTHS[dlc] >= bytes) {
				return dlc;
			}
		}
		throw new Malformed(() -> Messages.format("fd-length", bytes));
	}

	/** How many bytes an FD frame with this length code has. */
	static int fdLength(int dlc) {
		return FD_LENGTHS[dlc];
	}

	private static String shown(String text) {
		String plain = text.replaceAll("[^ -~]", "?");
		return plain.length() > 20 ? plain.substring(0, 20) + "..." : plain;
	}
}
