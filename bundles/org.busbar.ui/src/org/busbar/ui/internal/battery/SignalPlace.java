package org.busbar.ui.internal.battery;

import java.util.ArrayList;
import java.util.List;

import org.busbar.can.Payload;
import org.busbar.can.dbc.DbcSignal;
import org.eclipse.osgi.util.NLS;

/** Where a signal stands in the data of a frame. Bytes count from 0, bits of a byte from 7, the most significant one, down to 0. */
final class SignalPlace {

	private static final int WHOLE_BYTE = 0xFF;

	private final DbcSignal signal;
	private final long mask;

	SignalPlace(DbcSignal signal) {
		this.signal = signal;
		mask = signal.bits();
	}

	/** Which bytes: {@code byte 2} or {@code bytes 2 to 3}. */
	String bytes() {
		int first = firstByte();
		int last = signal.lastByte();
		return first == last ? NLS.bind(Messages.place_byte, first) : NLS.bind(Messages.place_bytes, first, last);
	}

	/** How the bits are counted: byte order, first bit, how many. */
	String layout() {
		return NLS.bind(signal.bigEndian() ? Messages.place_motorola : Messages.place_intel, signal.startBit(), signal.length());
	}

	/** The data of a frame in hexadecimal with the bytes of the signal in brackets: {@code 36 00 [E9 FE] 6B 01}. */
	String markedBytes(int dlc, long payload) {
		StringBuilder text = new StringBuilder();
		int length = Math.min(dlc, Payload.MAX_LENGTH);
		for (int i = 0; i < length; i++) {
			boolean mine = part(i) != 0;
			text.append(i == 0 ? "" : " ");
			text.append(mine && (i == 0 || part(i - 1) == 0) ? "[" : "");
			text.append(Payload.toHex(payload >>> i * Byte.SIZE, 1, ""));
			text.append(mine && (i == length - 1 || part(i + 1) == 0) ? "]" : "");
		}
		return text.toString();
	}

	/** The bytes of which the signal has only some bits, bit by bit with those in brackets: {@code byte 1: 00[10]1100}. Not those that the frame lacks. */
	List<String> markedBits(int dlc, long payload) {
		List<String> lines = new ArrayList<>();
		for (int i = firstByte(); i <= signal.lastByte() && i < dlc; i++) {
			if (part(i) != WHOLE_BYTE) {
				lines.add(NLS.bind(Messages.place_bits, i, bits(Payload.byteAt(payload, i), part(i))));
			}
		}
		return lines;
	}

	private static String bits(int value, int mine) {
		StringBuilder text = new StringBuilder();
		for (int bit = Byte.SIZE - 1; bit >= 0; bit--) {
			text.append(isSet(mine, bit) && !isSet(mine, bit + 1) ? "[" : "");
			text.append(isSet(value, bit) ? '1' : '0');
			text.append(isSet(mine, bit) && (bit == 0 || !isSet(mine, bit - 1)) ? "]" : "");
		}
		return text.toString();
	}

	private static boolean isSet(int value, int bit) {
		return (value >> bit & 1) != 0;
	}

	/** The signal's bits in this byte. */
	private int part(int index) {
		return index < Payload.MAX_LENGTH ? Payload.byteAt(mask, index) : 0;
	}

	private int firstByte() {
		return Long.numberOfTrailingZeros(mask) / Byte.SIZE;
	}
}
