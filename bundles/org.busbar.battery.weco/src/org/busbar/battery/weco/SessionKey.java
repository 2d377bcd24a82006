package org.busbar.battery.weco;

import java.util.Arrays;

/**
 * The key of a session, which goes into every checksum. Bits that are set in it are lost to the checksum: the more of them, the more damaged messages pass.
 *
 * @param value 16 bits
 */
record SessionKey(int value) {

	/** The one that the source has seen in use; it says that FFFF seemed not to work, and it gave 0000 up. Of 16 bits 7 are left. */
	static final SessionKey USUAL = new SessionKey(0x85F9);

	private static final int SIXTEEN_BITS = 0xFFFF;
	private static final int POLYNOMIAL = 0xA001;
	private static final int ADDED = 26;

	/** The checksum of a message; its low byte goes first. CRC-16 of Modbus, or key, not, plus 26. */
	int checksum(byte[] bytes, int offset, int length) {
		int crc = SIXTEEN_BITS;
		for (int i = offset; i < offset + length; i++) {
			crc ^= bytes[i] & 0xFF;
			for (int bit = 0; bit < Byte.SIZE; bit++) {
				crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ POLYNOMIAL;
			}
		}
		return ~(crc | value) + ADDED & SIXTEEN_BITS;
	}

	/** Whether a message is followed by its checksum. */
	boolean matches(byte[] bytes, int offset, int length) {
		int checksum = checksum(bytes, offset, length);
		return bytes[offset + length] == (byte) checksum && bytes[offset + length + 1] == (byte) (checksum >> 8);
	}

	/** The message with its checksum behind it. */
	byte[] sign(byte... message) {
		byte[] signed = Arrays.copyOf(message, message.length + 2);
		int checksum = checksum(message, 0, message.length);
		signed[message.length] = (byte) checksum;
		signed[message.length + 1] = (byte) (checksum >> 8);
		return signed;
	}
}
