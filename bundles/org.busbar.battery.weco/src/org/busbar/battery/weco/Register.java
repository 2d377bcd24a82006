package org.busbar.battery.weco;

import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.monitor.MonitorValue;

/**
 * What one register means, or one bit of it, or two registers together.
 *
 * @param value   what people get
 * @param address the register, or the first of two
 * @param type    how its bits are read
 * @param bit     which bit; 0 where all of them count
 * @param scale   of the raw number
 * @param offset  added to the scaled number
 * @param lowest  number that it can have
 * @param highest number that it can have; whatever is outside was not measured by anything
 */
record Register(MonitorValue value, int address, Type type, int bit, double scale, double offset, double lowest, double highest) {

	private static final double WORD = 65536;

	/** How bits are read. */
	enum Type {
		U16,
		S16,
		/** High word first. */
		U32,
		/** 1 where the bit is set. */
		BIT,
		/** 1 where the bit is not set. */
		UNSET
	}

	/** Registers that it takes. */
	int length() {
		return type == Type.U32 ? 2 : 1;
	}

	/** @param words as the battery sent them, from {@link #address()} on */
	MonitorReading read(long nanos, int... words) {
		int word = words[0];
		return switch (type) {
			case U16 -> reading(nanos, word, word);
			case S16 -> reading(nanos, (short) word, word);
			case U32 -> {
				long both = (long) word << Short.SIZE | words[1];
				yield reading(nanos, both, both);
			}
			case BIT -> reading(nanos, word >> bit & 1, word);
			case UNSET -> reading(nanos, ~word >> bit & 1, word);
		};
	}

	private MonitorReading reading(long nanos, double number, long raw) {
		// Two steps of binary arithmetic must not show in the last decimal.
		double exact = Math.round((number * scale + offset) * 1e6) / 1e6;
		return new MonitorReading(value, exact >= lowest && exact <= highest ? exact + 0.0 : Double.NaN, raw, nanos);
	}

	/** The bits that stand for a number, to be combined with those of other values of the same register; for {@link Double#NaN} those of nothing. */
	long write(double number) {
		if (Double.isNaN(number)) {
			return type == Type.UNSET ? 1L << bit : 0;
		}
		return switch (type) {
			case BIT -> number == 0 ? 0 : 1L << bit;
			case UNSET -> number == 0 ? 1L << bit : 0;
			case U16 -> Math.clamp(raw(number), 0, (long) WORD - 1);
			case S16 -> Math.clamp(raw(number), Short.MIN_VALUE, Short.MAX_VALUE) & 0xFFFF;
			case U32 -> Math.clamp(raw(number), 0, (long) (WORD * WORD) - 1);
		};
	}

	private long raw(double number) {
		return Math.round((number - offset) / scale);
	}
}
