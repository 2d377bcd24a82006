package org.busbar.sim.bus;

import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

/**
 * How many bits a classic frame takes on the wire, stuff bits included (ISO 11898-1).
 * <p>
 * From the start of frame to the end of the CRC a bit of the other value is stuffed after five equal ones; what follows has a fixed form.
 */
public final class FrameBits {

	/** Bits between two frames, during which nobody may start. */
	public static final int INTERFRAME_SPACE = 3;

	/** CRC delimiter, acknowledge slot and its delimiter, seven bits end of frame. */
	private static final int FIXED_FORM = 1 + 1 + 1 + 7;
	private static final int CRC_LENGTH = 15;
	private static final int CRC_POLYNOMIAL = 0x4599;
	private static final int LONGEST_RUN = 5;

	private int crc;
	private int count;
	private int run;
	private int last = -1;

	private FrameBits() {
	}

	/** Bits from the start of frame to the end of frame, without the interframe space. */
	public static int length(int id, int flags, int dlc, long payload) {
		FrameBits bits = new FrameBits();
		boolean remote = (flags & FrameFlags.REMOTE) != 0;
		bits.append(0, 1);
		if ((flags & FrameFlags.EXTENDED) != 0) {
			bits.append(id >>> 18, 11);
			bits.append(0b11, 2);
			bits.append(id, 18);
			bits.append(remote ? 0b100 : 0, 3);
		} else {
			bits.append(id, 11);
			bits.append(remote ? 0b100 : 0, 3);
		}
		bits.append(dlc, 4);
		if (!remote) {
			for (int i = 0; i < Math.min(dlc, Payload.MAX_LENGTH); i++) {
				bits.append(Payload.byteAt(payload, i), 8);
			}
		}
		bits.append(bits.crc, CRC_LENGTH);
		return bits.count + FIXED_FORM;
	}

	/** Most significant bit first, as on the wire. */
	private void append(int value, int length) {
		for (int i = length - 1; i >= 0; i--) {
			append(value >>> i & 1);
		}
	}

	private void append(int bit) {
		crc = ((crc >>> CRC_LENGTH - 1 & 1) == bit ? crc << 1 : crc << 1 ^ CRC_POLYNOMIAL) & (1 << CRC_LENGTH) - 1;
		count++;
		run = bit == last ? run + 1 : 1;
		last = bit;
		if (run == LONGEST_RUN) {
			count++;
			run = 1;
			last = 1 - bit;
		}
	}
}
