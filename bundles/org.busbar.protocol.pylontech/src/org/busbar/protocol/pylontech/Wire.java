package org.busbar.protocol.pylontech;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.busbar.can.Payload;

/**
 * How values lie on the wire, by the options of the protocol. The bits are those of the DBC files of this bundle; a test compares the two.
 *
 * @param address        address of the battery, the low four bits of an identifier
 * @param bigEndian      whether voltages, currents and temperatures have the high byte first; numbers never have
 * @param offset         whether raw 30000 is 0 A
 * @param negativeLimit  whether the discharge limit is negative
 * @param dischargeFirst whether the pile current is positive while discharging
 */
record Wire(int address, boolean bigEndian, boolean offset, boolean negativeLimit, boolean dischargeFirst) {

	/** Counts in one ampere. */
	private static final int PER_AMPERE = 10;
	/** Counts in one degree. */
	private static final int PER_DEGREE = 10;
	private static final int CURRENT_OFFSET = 30_000;
	private static final int TEMPERATURE_OFFSET = 1_000;
	private static final int MAX_WORD = 0xFFFF;
	private static final List<String> ADDRESSES = IntStream.range(0, 16).mapToObj(Integer::toString).toList();

	/** @throws IllegalArgumentException when there is no such option or value */
	static Wire of(Map<String, String> options) {
		Map<String, String> rest = new TreeMap<>(options);
		Wire wire = new Wire(Integer.parseInt(take(rest, "address", "1", ADDRESSES)),
				take(rest, "byte-order", "little", List.of("little", "big")).equals("big"), take(rest, "offset", "30k", List.of("30k", "none")).equals("30k"),
				take(rest, "discharge-limit", "positive", List.of("positive", "negative")).equals("negative"),
				take(rest, "current", "charge-positive", List.of("charge-positive", "discharge-positive")).equals("discharge-positive"));
		if (!rest.isEmpty()) {
			throw new IllegalArgumentException(
					Messages.format("option", rest.keySet().iterator().next(), "address, byte-order, offset, discharge-limit, current"));
		}
		return wire;
	}

	private static String take(Map<String, String> rest, String option, String otherwise, List<String> values) {
		String given = rest.remove(option);
		String value = given == null ? otherwise : given;
		if (!values.contains(value)) {
			throw new IllegalArgumentException(Messages.format("value", option, value, String.join(", ", values)));
		}
		return value;
	}

	/** The identifier of a frame of the battery, or to it. */
	int id(int base) {
		return base + address;
	}

	/** Whether an identifier is the one of a frame of the battery, or to it. */
	boolean is(int id, int base) {
		return id == id(base);
	}

	/** A frame out of a value for each two bytes. */
	static long frame(long first, long second, long third, long fourth) {
		return first | second << 16 | third << 32 | fourth << 48;
	}

	/**
	 * Two bytes with a value that is never negative.
	 *
	 * @param perUnit counts in one unit
	 */
	long unsigned(double value, int perUnit) {
		return word(Math.clamp(Math.round(value * perUnit), 0, MAX_WORD));
	}

	/** Two bytes with a temperature in degree Celsius. */
	long temperature(double value) {
		return word(TEMPERATURE_OFFSET + Math.clamp(Math.round(value * PER_DEGREE), -TEMPERATURE_OFFSET, MAX_WORD - TEMPERATURE_OFFSET));
	}

	/** Two bytes with a current of the pile in A, positive while charging. */
	long pileCurrent(double value) {
		return current(dischargeFirst ? -value : value);
	}

	/** Two bytes with a charge current limit in A. */
	long chargeLimit(double value) {
		return current(value);
	}

	/** Two bytes with a discharge current limit in A, positive. */
	long dischargeLimit(double value) {
		return current(negativeLimit ? -value : value);
	}

	private long current(double value) {
		long count = Math.round(value * PER_AMPERE);
		return word(offset
				? CURRENT_OFFSET + Math.clamp(count, -CURRENT_OFFSET, MAX_WORD - CURRENT_OFFSET)
				: Math.clamp(count, Short.MIN_VALUE, Short.MAX_VALUE) & MAX_WORD);
	}

	private long word(long raw) {
		return bigEndian ? swapped((int) raw) : raw;
	}

	/** The unsigned value of two bytes, in counts. */
	int counts(long payload, int index) {
		int raw = Payload.byteAt(payload, index) | Payload.byteAt(payload, index + 1) << 8;
		return bigEndian ? swapped(raw) : raw;
	}

	/** Degree Celsius of two bytes. */
	double readTemperature(long payload, int index) {
		return (counts(payload, index) - TEMPERATURE_OFFSET) / (double) PER_DEGREE;
	}

	/** Pile current in A of two bytes, positive while charging. */
	double readPileCurrent(long payload, int index) {
		return readCurrent(payload, index, dischargeFirst);
	}

	/** Charge current limit in A of two bytes. */
	double readChargeLimit(long payload, int index) {
		return readCurrent(payload, index, false);
	}

	/** Discharge current limit in A of two bytes. */
	double readDischargeLimit(long payload, int index) {
		return readCurrent(payload, index, negativeLimit);
	}

	private double readCurrent(long payload, int index, boolean reversed) {
		int raw = counts(payload, index);
		int count = offset ? raw - CURRENT_OFFSET : (short) raw;
		return (reversed ? -count : count) / (double) PER_AMPERE;
	}

	private static int swapped(int word) {
		return word >> 8 & 0xFF | (word & 0xFF) << 8;
	}

	/** A frame with the eight characters of a text from {@code first} on; NUL where it is shorter or has others than ASCII knows. */
	static long characters(String text, int first) {
		long payload = 0;
		for (int i = 0; i < Payload.MAX_LENGTH && first + i < text.length(); i++) {
			char character = text.charAt(first + i);
			payload = Payload.withByte(payload, i, character < 0x80 ? character : 0);
		}
		return payload;
	}
}
