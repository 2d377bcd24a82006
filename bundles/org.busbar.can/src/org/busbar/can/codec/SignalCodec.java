package org.busbar.can.codec;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.busbar.can.Payload;
import org.busbar.can.dbc.DbcMultiplexing;
import org.busbar.can.dbc.DbcSignal;
import org.jspecify.annotations.Nullable;

/**
 * One signal, compiled. Reading is a shift and a mask; a Motorola signal is read from the payload with its bytes reversed. Values come without binary noise:
 * 532 counts of 0.1 are 53.2.
 */
public final class SignalCodec {

	/** Largest decimal scale for which a physical value is computed in whole numbers. */
	private static final int MAX_FAST_SCALE = 9;
	private static final long[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000};
	/** Above this a product with a count could leave the range of a long. */
	private static final long MAX_FAST_FACTOR = 1L << 30;
	private static final int MAX_FAST_LENGTH = 32;
	private static final long MAX_EXACT = 1L << 53;

	private final DbcSignal signal;
	private final @Nullable SignalCodec multiplexor;
	private final int shift;
	private final long mask;
	private final int lastByte;
	private final boolean ascii;
	/** Physical = (raw * factor + offset) / 10^scale in whole numbers, or scale -1 where that does not hold. */
	private final int scale;
	private final long factor;
	private final long offset;

	SignalCodec(DbcSignal signal, @Nullable SignalCodec multiplexor) {
		this.signal = signal;
		this.multiplexor = multiplexor;
		mask = signal.length() == 64 ? -1L : (1L << signal.length()) - 1;
		lastByte = signal.lastByte();
		shift = signal.bigEndian() ? 63 - (8 * (signal.startBit() >> 3) + 7 - (signal.startBit() & 7) + signal.length() - 1) : signal.startBit();
		ascii = signal.attribute("BusbarEncoding").filter("ascii"::equals).isPresent();
		int decimals = Math.max(0, Math.max(signal.factor().stripTrailingZeros().scale(), signal.offset().stripTrailingZeros().scale()));
		boolean fast = signal.type() == DbcSignal.ValueType.INTEGER && decimals <= MAX_FAST_SCALE && signal.length() <= MAX_FAST_LENGTH
				&& fits(signal.factor(), decimals) && fits(signal.offset(), decimals);
		scale = fast ? decimals : -1;
		factor = fast ? signal.factor().movePointRight(decimals).longValueExact() : 0;
		offset = fast ? signal.offset().movePointRight(decimals).longValueExact() : 0;
	}

	private static boolean fits(BigDecimal number, int decimals) {
		return number.movePointRight(decimals).abs().compareTo(BigDecimal.valueOf(MAX_FAST_FACTOR)) <= 0;
	}

	/** What was compiled. */
	public DbcSignal signal() {
		return signal;
	}

	/** Whether a frame with this DLC is long enough to carry the signal. */
	public boolean present(int dlc) {
		return lastByte < dlc;
	}

	/** Whether multiplexing has put the signal into this frame; true for a signal that is not multiplexed. */
	public boolean active(long payload) {
		if (signal.multiplexing() instanceof DbcMultiplexing.Multiplexed multiplexed) {
			return multiplexor != null && multiplexor.active(payload) && multiplexed.selectedBy(multiplexor.raw(payload));
		}
		return true;
	}

	/** Whether the bytes are characters. */
	public boolean ascii() {
		return ascii;
	}

	/** The count in the frame, sign extended where the signal is signed; of a floating point signal its bits. An unsigned one of 64 bits may look negative. */
	public long raw(long payload) {
		long bits = (signal.bigEndian() ? Long.reverseBytes(payload) : payload) >>> shift & mask;
		if (signal.signed() && signal.type() == DbcSignal.ValueType.INTEGER) {
			int unused = 64 - signal.length();
			return bits << unused >> unused;
		}
		return bits;
	}

	/** The physical value, the double nearest to the exact decimal one. */
	public double physical(long payload) {
		if (scale >= 0) {
			long scaled = raw(payload) * factor + offset;
			// Only a whole number that a double holds exactly is rounded once.
			return Math.abs(scaled) <= MAX_EXACT ? (double) scaled / POWERS_OF_TEN[scale] : BigDecimal.valueOf(scaled, scale).doubleValue();
		}
		if (signal.type() != DbcSignal.ValueType.INTEGER) {
			double value = floatingPoint(payload);
			return Double.isFinite(value) ? exactFloat(payload).doubleValue() : value * signal.factor().signum();
		}
		return exact(payload).doubleValue();
	}

	/** The physical value as shortest decimal text, or the characters. */
	public String format(long payload) {
		StringBuilder text = new StringBuilder();
		appendFormat(payload, text);
		return text.toString();
	}

	/** The same, appended; for the usual signals nothing is allocated. */
	public void appendFormat(long payload, StringBuilder text) {
		if (ascii) {
			appendText(payload, text);
		} else if (scale >= 0) {
			appendDecimal(raw(payload) * factor + offset, scale, text);
		} else if (signal.type() != DbcSignal.ValueType.INTEGER) {
			text.append(Double.isFinite(floatingPoint(payload)) ? plain(exactFloat(payload)) : Double.toString(physical(payload)));
		} else {
			text.append(plain(exact(payload)));
		}
	}

	/** The characters of the bytes, in the order of the bytes, up to a NUL; blanks at the end stay. Bytes above 127 are taken as Latin-1. */
	public String text(long payload) {
		StringBuilder text = new StringBuilder();
		appendText(payload, text);
		return text.toString();
	}

	/**
	 * The payload with the signal set to a count.
	 *
	 * @throws IllegalArgumentException when the signal has too few bits for it
	 */
	public long encodeRaw(long payload, long raw) {
		long bits = raw & mask;
		if (signal.signed() && signal.type() == DbcSignal.ValueType.INTEGER) {
			int unused = 64 - signal.length();
			if (bits << unused >> unused != raw) {
				throw new IllegalArgumentException(takes(Messages.format("raw", raw)));
			}
		} else if (bits != raw) {
			throw new IllegalArgumentException(takes(Messages.format("raw", Long.toUnsignedString(raw))));
		}
		long ordered = signal.bigEndian() ? Long.reverseBytes(payload) : payload;
		long changed = ordered & ~(mask << shift) | bits << shift;
		return signal.bigEndian() ? Long.reverseBytes(changed) : changed;
	}

	/** The payload with the signal set to the count nearest to a physical value, or why that cannot be. */
	public Encoding encode(long payload, double physical) {
		if (!Double.isFinite(physical)) {
			return new Encoding.OutOfRange(takes(Double.toString(physical)));
		}
		BigDecimal value = BigDecimal.valueOf(physical);
		if (signal.factor().signum() == 0 || signal.hasRange() && (value.compareTo(signal.minimum()) < 0 || value.compareTo(signal.maximum()) > 0)) {
			return new Encoding.OutOfRange(takes(plain(value)));
		}
		return signal.type() == DbcSignal.ValueType.INTEGER ? encodeInteger(payload, value) : encodeFloatingPoint(payload, value);
	}

	private Encoding encodeInteger(long payload, BigDecimal value) {
		BigDecimal raw = value.subtract(signal.offset()).divide(signal.factor(), 0, RoundingMode.HALF_UP);
		if (raw.compareTo(smallest()) < 0 || raw.compareTo(largest()) > 0) {
			return new Encoding.OutOfRange(takes(plain(value)));
		}
		return new Encoding.Encoded(encodeRaw(payload, raw.toBigInteger().longValue()));
	}

	private Encoding encodeFloatingPoint(long payload, BigDecimal value) {
		double number = value.subtract(signal.offset()).divide(signal.factor(), MathContext.DECIMAL64).doubleValue();
		boolean single = signal.type() == DbcSignal.ValueType.FLOAT;
		if (!Double.isFinite(single ? (float) number : number)) {
			return new Encoding.OutOfRange(takes(plain(value)));
		}
		return new Encoding.Encoded(encodeRaw(payload, single ? Float.floatToRawIntBits((float) number) & 0xFFFF_FFFFL : Double.doubleToRawLongBits(number)));
	}

	private BigDecimal smallest() {
		return signal.signed() ? BigDecimal.TWO.pow(signal.length() - 1).negate() : BigDecimal.ZERO;
	}

	private BigDecimal largest() {
		return BigDecimal.TWO.pow(signal.signed() ? signal.length() - 1 : signal.length()).subtract(BigDecimal.ONE);
	}

	/** Says what the signal can be, to whoever wants it to be something else. */
	private String takes(String value) {
		if (signal.type() != DbcSignal.ValueType.INTEGER && !signal.hasRange()) {
			return Messages.format("floating", signal.name(), signal.length(), plain(signal.factor()), value);
		}
		BigDecimal first = signal.hasRange() ? signal.minimum() : smallest().multiply(signal.factor()).add(signal.offset());
		BigDecimal last = signal.hasRange() ? signal.maximum() : largest().multiply(signal.factor()).add(signal.offset());
		return Messages.format("takes", signal.name(), plain(first.min(last)), plain(first.max(last)) + (signal.unit().isEmpty() ? "" : ' ' + signal.unit()),
				value);
	}

	private double floatingPoint(long payload) {
		long bits = raw(payload);
		return signal.type() == DbcSignal.ValueType.FLOAT ? Float.intBitsToFloat((int) bits) : Double.longBitsToDouble(bits);
	}

	/** The shortest decimal that means this float or double, scaled. */
	private BigDecimal exactFloat(long payload) {
		double value = floatingPoint(payload);
		BigDecimal shortest = signal.type() == DbcSignal.ValueType.FLOAT ? new BigDecimal(Float.toString((float) value)) : BigDecimal.valueOf(value);
		return shortest.multiply(signal.factor()).add(signal.offset());
	}

	private BigDecimal exact(long payload) {
		long raw = raw(payload);
		BigDecimal count = raw < 0 && !signal.signed() ? new BigDecimal(Long.toUnsignedString(raw)) : BigDecimal.valueOf(raw);
		return count.multiply(signal.factor()).add(signal.offset());
	}

	private static String plain(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}

	private void appendText(long payload, StringBuilder text) {
		int first = signal.bigEndian() ? signal.startBit() >> 3 : shift >> 3;
		for (int i = first; i <= lastByte; i++) {
			int c = Payload.byteAt(payload, i);
			if (c == 0) {
				return;
			}
			text.append((char) c);
		}
	}

	private static void appendDecimal(long scaled, int scale, StringBuilder text) {
		long number = scaled;
		int decimals = scale;
		while (decimals > 0 && number % 10 == 0) {
			number /= 10;
			decimals--;
		}
		if (decimals == 0) {
			text.append(number);
			return;
		}
		if (number < 0) {
			text.append('-');
			number = -number;
		}
		long power = POWERS_OF_TEN[decimals];
		text.append(number / power).append('.');
		long fraction = number % power;
		for (long digit = power / 10; digit > 0; digit /= 10) {
			text.append((char) ('0' + fraction / digit % 10));
		}
	}
}
