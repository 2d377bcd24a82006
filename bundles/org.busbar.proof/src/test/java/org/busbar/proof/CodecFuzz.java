package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;

import org.busbar.can.Payload;
import org.busbar.can.codec.Codec;
import org.busbar.can.codec.Encoding;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.can.dbc.Dbc;
import org.busbar.can.dbc.DbcAttributes;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.can.dbc.DbcMultiplexing;
import org.busbar.can.dbc.DbcSignal;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Any signal is read bit by bit like DBC describes it, what is encoded decodes to the same and touches no other bit, and what a signal cannot hold is no frame.
 * Fuzzed with {@code -Dbusbar.fuzz}; else only the kept inputs run.
 */
class CodecFuzz {

	private static final Executions EXECUTIONS = new Executions(CodecFuzz.class);

	@FuzzTest(maxDuration = "20s")
	void anySignal(FuzzedDataProvider data) {
		DbcSignal signal = signal(data);
		DbcMessage message = new DbcMessage(1, false, "M", Payload.MAX_LENGTH, "N", List.of(), List.of(signal), List.of(), "", DbcAttributes.NONE);
		MessageCodec compiled = Codec.compile(new Dbc("", List.of(), "", List.of(), List.of(message), new TreeMap<>(), List.of(), List.of(), "",
				DbcAttributes.NONE, List.of())).messages().getFirst();
		if (signal.lastByte() >= Payload.MAX_LENGTH) {
			assertTrue(compiled.signals().isEmpty());
			EXECUTIONS.count();
			return;
		}
		SignalCodec codec = compiled.signals().getFirst();
		long payload = data.consumeLong();
		long other = data.consumeLong();
		long raw = codec.raw(payload);
		assertEquals(bitByBit(signal, payload), raw);
		long encoded = codec.encodeRaw(other, raw);
		assertEquals(raw, codec.raw(encoded));
		assertEquals(other & ~signal.bits(), encoded & ~signal.bits());
		codec.format(payload);
		physical(codec, other, codec.physical(payload));
		physical(codec, other, data.consumeDouble());
		EXECUTIONS.count();
	}

	private static void physical(SignalCodec codec, long payload, double value) {
		DbcSignal signal = codec.signal();
		switch (codec.encode(payload, value)) {
			case Encoding.Encoded(long encoded) -> {
				assertEquals(payload & ~signal.bits(), encoded & ~signal.bits());
				if (signal.type() == DbcSignal.ValueType.INTEGER) {
					BigDecimal error = new BigDecimal(codec.format(encoded)).subtract(BigDecimal.valueOf(value)).abs();
					assertTrue(error.multiply(BigDecimal.TWO).compareTo(signal.factor().abs()) <= 0, () -> value + " became " + codec.format(encoded));
				}
			}
			case Encoding.OutOfRange(String reason) -> assertTrue(reason.startsWith("S "), reason);
		}
	}

	private static long bitByBit(DbcSignal signal, long payload) {
		long raw = 0;
		int bit = signal.startBit();
		for (int i = 0; i < signal.length(); i++) {
			long value = payload >>> bit & 1;
			if (signal.bigEndian()) {
				raw = raw << 1 | value;
				bit = bit % 8 == 0 ? bit + 15 : bit - 1;
			} else {
				raw |= value << i;
				bit++;
			}
		}
		boolean negative = signal.signed() && signal.type() == DbcSignal.ValueType.INTEGER && (raw >>> signal.length() - 1 & 1) != 0;
		return negative && signal.length() < Long.SIZE ? raw - (1L << signal.length()) : raw;
	}

	private static DbcSignal signal(FuzzedDataProvider data) {
		DbcSignal.ValueType type = data.pickValue(DbcSignal.ValueType.values());
		int length = switch (type) {
			case INTEGER -> data.consumeInt(1, Long.SIZE);
			case FLOAT -> Float.SIZE;
			case DOUBLE -> Double.SIZE;
		};
		return new DbcSignal("S", data.consumeInt(0, 63), length, data.consumeBoolean(), data.consumeBoolean(), type, number(data), number(data), number(data),
				number(data), "", List.of(), new DbcMultiplexing.None(), new TreeMap<>(), "", DbcAttributes.NONE);
	}

	private static BigDecimal number(FuzzedDataProvider data) {
		return BigDecimal.valueOf(data.consumeInt(), data.consumeInt(-3, 12));
	}
}
