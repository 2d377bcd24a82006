package org.busbar.cli.decode;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** The time of a frame as {@code candump -l} writes it. */
public final class FrameTime {

	/** The longest time that a long holds: ten digits, a dot, nine digits. */
	static final int LONGEST = 20;
	private static final int SECOND_DIGITS = 10;

	private static final long NANOS_PER_SECOND = 1_000_000_000;
	private static final long NANOS_PER_MICRO = 1000;

	private FrameTime() {
	}

	/** Seconds since 1970-01-01 UTC with six decimals, or with nine where six are not enough. */
	public static String format(long nanos) {
		String decimals = Long.toString(NANOS_PER_SECOND + nanos % NANOS_PER_SECOND).substring(1);
		return nanos / NANOS_PER_SECOND + "." + (nanos % NANOS_PER_MICRO == 0 ? decimals.substring(0, 6) : decimals);
	}

	/**
	 * The same as bytes.
	 *
	 * @param written in place of it, when the log wrote something else; may be null
	 * @param target  with room for {@link #LONGEST} bytes, or for what was written
	 * @return how many bytes were put there
	 */
	static int put(@Nullable String written, long nanos, byte[] target, int offset) {
		long seconds = nanos / NANOS_PER_SECOND;
		if (written == null && seconds >= 1_000_000_000 && seconds < 10_000_000_000L) {
			digits(seconds, target, offset, SECOND_DIGITS);
			target[offset + SECOND_DIGITS] = '.';
			long fraction = nanos % NANOS_PER_SECOND;
			boolean micros = fraction % NANOS_PER_MICRO == 0;
			digits(micros ? fraction / NANOS_PER_MICRO : fraction, target, offset + SECOND_DIGITS + 1, micros ? 6 : 9);
			return SECOND_DIGITS + 1 + (micros ? 6 : 9);
		}
		byte[] text = (written == null ? format(nanos) : written).getBytes(StandardCharsets.ISO_8859_1);
		System.arraycopy(text, 0, target, offset, text.length);
		return text.length;
	}

	private static void digits(long number, byte[] target, int offset, int count) {
		long rest = number;
		for (int i = offset + count - 1; i >= offset; i--) {
			target[i] = (byte) ('0' + rest % 10);
			rest /= 10;
		}
	}
}
