package org.busbar.can.log;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The lines of a log, made of bytes at once. */
final class LogText {

	private static final byte[] DIGITS = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
	private static final int ROOM = 1 << 16;
	/** No line has more, but for texts. */
	private static final int LONGEST = 1 << 10;
	private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000};

	private final OutputStream out;
	private final byte[] buffer = new byte[ROOM];
	private int count;

	LogText(OutputStream out) {
		this.out = out;
	}

	LogText add(String ascii) {
		for (int i = 0; i < ascii.length(); i++) {
			buffer[count++] = (byte) ascii.charAt(i);
		}
		return this;
	}

	LogText add(char one) {
		buffer[count++] = (byte) one;
		return this;
	}

	/** A number with blanks before it, so that it takes at least so many places. */
	LogText decimal(long number, int width) {
		int digits = 1;
		for (long rest = number / 10; rest != 0; rest /= 10) {
			digits++;
		}
		for (int i = digits; i < width; i++) {
			buffer[count++] = ' ';
		}
		digits(number, digits);
		return this;
	}

	/** {@code nanos} as a decimal number of units, each of {@code 10^exponent} nanoseconds, with so many decimals; what is below them is cut off. */
	LogText time(long nanos, int exponent, int decimals, int width) {
		decimal(nanos / POWERS[exponent], Math.max(1, width - decimals - 1)).add('.');
		digits(nanos % POWERS[exponent] / POWERS[exponent - decimals], decimals);
		return this;
	}

	LogText hex(int number, int digits) {
		for (int i = digits - 1; i >= 0; i--) {
			buffer[count++] = DIGITS[number >>> 4 * i & 0xF];
		}
		return this;
	}

	/** The first bytes of a payload, each with the separator before it. */
	LogText bytes(long payload, int bytes, char separator) {
		for (int i = 0; i < bytes; i++) {
			add(separator).hex((int) (payload >>> 8 * i), 2);
		}
		return this;
	}

	/** Ends a line. */
	void end(String lineEnd) throws IOException {
		add(lineEnd);
		if (count > ROOM - LONGEST) {
			flush();
		}
	}

	void flush() throws IOException {
		out.write(buffer, 0, count);
		count = 0;
		out.flush();
	}

	private void digits(long number, int digits) {
		long rest = number;
		for (int i = count + digits - 1; i >= count; i--) {
			buffer[i] = (byte) ('0' + rest % 10);
			rest /= 10;
		}
		count += digits;
	}
}
