package org.busbar.can;

/**
 * Up to eight data bytes in one {@code long}. Byte 0 of the frame is the least significant byte, so that an Intel signal is a shift and a mask.
 */
public final class Payload {

	/** Most data bytes of a classic frame. */
	public static final int MAX_LENGTH = 8;

	private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

	private Payload() {
	}

	/** Byte {@code index} (0 to 7) as 0 to 255. */
	public static int byteAt(long payload, int index) {
		return (int) (payload >>> (index << 3)) & 0xFF;
	}

	/** The payload with byte {@code index} (0 to 7) replaced by the low eight bits of {@code value}. */
	public static long withByte(long payload, int index, int value) {
		int shift = index << 3;
		return payload & ~(0xFFL << shift) | (value & 0xFFL) << shift;
	}

	/** Packs the given bytes, each 0 to 255, byte 0 first. At most eight. */
	public static long of(int... bytes) {
		if (bytes.length > MAX_LENGTH) {
			throw new IllegalArgumentException("A classic CAN frame has at most 8 data bytes, not " + bytes.length);
		}
		long payload = 0;
		for (int i = 0; i < bytes.length; i++) {
			payload |= (bytes[i] & 0xFFL) << (i << 3);
		}
		return payload;
	}

	/** The mask of the bytes that a frame with this DLC carries. A DLC of 9 to 15 counts as 8. */
	public static long mask(int dlc) {
		return dlc >= MAX_LENGTH ? -1L : (1L << (dlc << 3)) - 1;
	}

	/** Upper-case hexadecimal of the first {@code length} bytes, byte 0 first, with {@code separator} between bytes. */
	public static String toHex(long payload, int length, String separator) {
		int count = Math.min(length, MAX_LENGTH);
		StringBuilder text = new StringBuilder(count * (2 + separator.length()));
		for (int i = 0; i < count; i++) {
			if (i > 0) {
				text.append(separator);
			}
			int value = byteAt(payload, i);
			text.append(DIGITS[value >> 4]).append(DIGITS[value & 0xF]);
		}
		return text.toString();
	}
}
