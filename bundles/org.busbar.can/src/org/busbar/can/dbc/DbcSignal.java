package org.busbar.can.dbc;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A signal.
 *
 * @param name         name, unique within its message
 * @param startBit     start bit as written: of an Intel signal its least, of a Motorola signal its most significant bit
 * @param length       bits, 1 to 64
 * @param bigEndian    Motorola byte order
 * @param signed       two's complement
 * @param type         integer or floating point
 * @param factor       physical value of one count
 * @param offset       physical value of raw 0
 * @param minimum      smallest physical value; no range is given when it is not less than the maximum
 * @param maximum      largest physical value
 * @param unit         unit as written
 * @param receivers    nodes that receive it
 * @param multiplexing when it is in the frame
 * @param labels       value table, by raw value
 * @param comment      comment; empty when none
 * @param attributes   attributes
 */
public record DbcSignal(String name, int startBit, int length, boolean bigEndian, boolean signed, ValueType type, BigDecimal factor, BigDecimal offset,
		BigDecimal minimum, BigDecimal maximum, String unit, List<String> receivers, DbcMultiplexing multiplexing, SortedMap<Long, String> labels,
		String comment,
		DbcAttributes attributes) {

	/** How the bits stand for a number. */
	public enum ValueType {
		INTEGER,
		/** IEEE 754, 32 bits. */
		FLOAT,
		/** IEEE 754, 64 bits. */
		DOUBLE
	}

	public DbcSignal {
		receivers = List.copyOf(receivers);
		labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
	}

	/** The value of an attribute, or its default, or empty. */
	public Optional<String> attribute(String attributeName) {
		return attributes.get(attributeName);
	}

	/** Whether the file gives a range. */
	public boolean hasRange() {
		return minimum.compareTo(maximum) < 0;
	}

	/** The byte that has the signal's last bit, from 0: the frame must have more bytes than that. */
	public int lastByte() {
		if (!bigEndian) {
			return (startBit + length - 1) >> 3;
		}
		int bitsInFirstByte = (startBit & 7) + 1;
		return (startBit >> 3) + Math.max(0, length - bitsInFirstByte + 7 >> 3);
	}

	/** The bits it occupies, bit n of byte k as bit 8 k + n; only meaningful when it ends within eight bytes. */
	public long bits() {
		if (!bigEndian) {
			return (length == 64 ? -1L : (1L << length) - 1) << startBit;
		}
		long occupied = 0;
		int bit = startBit;
		for (int i = 0; i < length; i++) {
			occupied |= 1L << bit;
			bit = (bit & 7) == 0 ? bit + 15 : bit - 1;
		}
		return occupied;
	}
}
