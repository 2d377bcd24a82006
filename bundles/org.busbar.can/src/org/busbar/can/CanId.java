package org.busbar.can;

/** Arbitration identifiers: their range and the way they are written. */
public final class CanId {

	/** Largest 11-bit identifier. */
	public static final int MAX_STANDARD = 0x7FF;
	/** Largest 29-bit identifier. */
	public static final int MAX_EXTENDED = 0x1FFF_FFFF;

	private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

	private CanId() {
	}

	/** Whether the identifier fits the width that the flags name. */
	public static boolean isValid(int id, int flags) {
		return id >= 0 && id <= ((flags & FrameFlags.EXTENDED) != 0 ? MAX_EXTENDED : MAX_STANDARD);
	}

	/** Upper-case hexadecimal, three digits for an 11-bit identifier, eight for a 29-bit one. */
	public static String format(int id, int flags) {
		char[] text = new char[(flags & FrameFlags.EXTENDED) != 0 ? 8 : 3];
		int rest = id;
		for (int i = text.length - 1; i >= 0; i--) {
			text[i] = DIGITS[rest & 0xF];
			rest >>>= 4;
		}
		return new String(text);
	}

	/** One number that tells an 11-bit identifier from the 29-bit one of the same value; for maps and tables. */
	public static int key(int id, int flags) {
		return (flags & FrameFlags.EXTENDED) != 0 ? id | Integer.MIN_VALUE : id;
	}
}
