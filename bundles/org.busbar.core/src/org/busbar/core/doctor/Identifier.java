package org.busbar.core.doctor;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;

/**
 * An identifier that a rule looks for.
 *
 * @param key as {@link CanId#key} makes it
 */
record Identifier(int key) {

	private static final int STANDARD_DIGITS = 3;

	/** Three hexadecimal digits are an identifier of 11 bits, eight are one of 29 bits. */
	static Identifier parse(String digits) {
		return new Identifier(CanId.key(Integer.parseInt(digits, 16), digits.length() > STANDARD_DIGITS ? FrameFlags.EXTENDED : 0));
	}
}
