package org.busbar.core.guided;

import java.nio.ByteOrder;

import org.busbar.api.quantity.Quantity;
import org.busbar.can.Payload;

/**
 * Where in a message a value may be that a display shows: a guess, as good as the number of different values that it explains.
 *
 * @param quantity what the display shows
 * @param key      of the message
 * @param offset   of its first byte, 0 to 7
 * @param bytes    1, 2 or 4
 * @param order    of the bytes
 * @param signed   two's complement
 * @param zero     what the field holds for 0
 * @param factor   of the field; negative where it counts the other way round
 * @param moments  at how many moments it agreed; it never disagreed
 * @param values   different values among them
 * @param off      how far it is from what was typed, in digits of the display, at the mean
 */
public record Field(Quantity quantity, int key, int offset, int bytes, ByteOrder order, boolean signed, int zero, double factor, int moments, int values,
		double off) {

	/** The value in these data; not a number when they are too short. */
	static double value(Sighting.Data data, int offset, int bytes, ByteOrder order, boolean signed, int zero, double factor) {
		if (offset + bytes > data.length()) {
			return Double.NaN;
		}
		long raw = 0;
		for (int i = 0; i < bytes; i++) {
			int index = order == ByteOrder.BIG_ENDIAN ? offset + i : offset + bytes - 1 - i;
			raw = raw << Byte.SIZE | Payload.byteAt(data.payload(), index);
		}
		int spare = Long.SIZE - bytes * Byte.SIZE;
		return ((signed ? raw << spare >> spare : raw) - zero) * factor;
	}

	double value(Sighting.Data data) {
		return value(data, offset, bytes, order, signed, zero, factor);
	}

	/** As people write it. */
	public String text() {
		String place = bytes == 1
				? Messages.format("field.byte", StepRecord.name(key), Integer.toString(offset))
				: Messages.format("field.bytes", StepRecord.name(key), Integer.toString(offset), Integer.toString(offset + bytes - 1),
						Messages.format(order == ByteOrder.BIG_ENDIAN ? "field.motorola" : "field.intel"));
		String sign = Messages.format(signed ? "field.signed" : "field.unsigned");
		String number = zero == 0
				? Messages.format("field.factor", Double.toString(factor))
				: Messages.format("field.factor.zero", Integer.toString(zero), Double.toString(factor));
		return place + ", " + sign + ", " + number;
	}
}
