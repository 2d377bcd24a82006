package org.busbar.can.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.dbc.DbcSignal;
import org.busbar.can.dbc.DbcTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodecTest {

	private static final String ASCII = "BA_DEF_ SG_ \"BusbarEncoding\" ENUM \"number\",\"ascii\";\nBA_ \"BusbarEncoding\" SG_ 1 S 1;\n";

	private static SignalCodec compile(String signal, String more) {
		MessageCodec message = Codec.compile(DbcTexts.strict(DbcTexts.message("S : " + signal) + more)).message(1, 0);
		assertNotNull(message);
		return message.signals().getFirst();
	}

	/** Layout as {@code start|length@order sign}. */
	private static SignalCodec layout(String layout) {
		return compile(layout + " (1,0) [0|0] \"\"", "");
	}

	private static SignalCodec scaled(String layout, String factor, String offset) {
		return compile(layout + " (" + factor + ',' + offset + ") [0|0] \"\"", "");
	}

	private static long encoded(SignalCodec codec, long payload, double physical) {
		return assertInstanceOf(Encoding.Encoded.class, codec.encode(payload, physical)).payload();
	}

	private static String refused(SignalCodec codec, double physical) {
		return assertInstanceOf(Encoding.OutOfRange.class, codec.encode(0, physical)).reason();
	}

	private static long payload(String hex) {
		byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
		long payload = 0;
		for (int i = 0; i < bytes.length; i++) {
			payload = Payload.withByte(payload, i, bytes[i]);
		}
		return payload;
	}

	@ParameterizedTest
	@CsvSource({
			// Intel: byte 0 is the lowest one.
			"0|16@1+, 34 12, 4660", "0|8@1+, FF, 255", "0|8@1-, FF, -1", "4|8@1+, 10 02, 33", "8|16@1-, 00 00 80, -32768",
			"63|1@1+, 00 00 00 00 00 00 00 80, 1",
			"0|64@1-, FF FF FF FF FF FF FF FF, -1", "0|64@1+, 01 00 00 00 00 00 00 80, -9223372036854775807", "1|1@1+, 02, 1", "0|12@1-, 00 08, -2048",
			// Motorola 7|16: byte 0 is the high byte, byte 1 the low one: 12 34 is 0x1234.
			"7|16@0+, 12 34, 4660",
			// Motorola 3|12: the low half of byte 0, then all of byte 1: A1 23 is 0x123.
			"3|12@0+, A1 23, 291",
			// Motorola 13|6: bits 5 to 0 of byte 1: EA = 11 101010 is 101010 = 42.
			"13|6@0+, 00 EA, 42", "13|6@0-, 00 EA, -22",
			// Motorola 0|10: bit 0 of byte 0, all of byte 1, bit 7 of byte 2: 01 00 80 is 1 00000000 1 = 513.
			"0|10@0+, 01 00 80, 513",
			// Motorola 7|64: the whole payload, byte 0 the highest.
			"7|64@0-, 00 00 00 00 00 00 01 02, 258", "7|8@0-, 80, -128", "63|8@0+, 00 00 00 00 00 00 00 7F, 127"})
	void rawIsWhatTheLayoutSays(String layout, String hex, long expected) {
		assertEquals(expected, layout(layout).raw(payload(hex)));
	}

	/** Bit by bit, as the DBC format counts them: no shift over more than one bit. */
	private static long slow(DbcSignal signal, long payload) {
		long raw = 0;
		int bit = signal.startBit();
		for (int i = 0; i < signal.length(); i++) {
			long value = Payload.byteAt(payload, bit / 8) >> bit % 8 & 1;
			raw = signal.bigEndian() ? raw * 2 + value : raw + (value << i);
			bit = !signal.bigEndian() ? bit + 1 : bit % 8 == 0 ? bit + 15 : bit - 1;
		}
		boolean negative = signal.signed() && signal.length() < 64 && (raw >> signal.length() - 1 & 1) != 0;
		return negative ? raw - (1L << signal.length()) : raw;
	}

	private static SignalCodec random(Random random) {
		int length = 1 + random.nextInt(64);
		int position = random.nextInt(65 - length);
		boolean motorola = random.nextBoolean();
		int start = motorola ? position / 8 * 8 + 7 - position % 8 : position;
		return layout(start + "|" + length + '@' + (motorola ? 0 : 1) + (random.nextBoolean() ? '+' : '-'));
	}

	@Test
	void anyLayoutReadsLikeTheSlowReference() {
		Random random = new Random(42);
		for (int i = 0; i < 2000; i++) {
			SignalCodec codec = random(random);
			for (int k = 0; k < 20; k++) {
				long payload = random.nextLong();
				assertEquals(slow(codec.signal(), payload), codec.raw(payload), () -> codec.signal() + " of " + Payload.toHex(payload, 8, " "));
			}
		}
	}

	@Test
	void writingIsTheInverseOfReadingAndTouchesNothingElse() {
		Random random = new Random(43);
		for (int i = 0; i < 2000; i++) {
			SignalCodec codec = random(random);
			long raw = codec.raw(random.nextLong());
			long before = random.nextLong();
			long after = codec.encodeRaw(before, raw);
			assertEquals(raw, codec.raw(after), () -> codec.signal().toString());
			assertEquals(0, (before ^ after) & ~codec.signal().bits(), () -> codec.signal().toString());
			assertEquals(before, codec.encodeRaw(after, codec.raw(before)));
		}
	}

	@Test
	void aPhysicalValueEncodesToWhereItCameFrom() {
		Random random = new Random(44);
		for (String scale : List.of("1 0", "0.1 0", "0.01 -40", "0.001 0", "0.5 -273.15", "-0.1 0", "0.0078125 0")) {
			String[] words = scale.split(" ");
			for (String layout : List.of("0|16@1+", "8|16@1-", "7|16@0+", "23|24@0-", "0|32@1+")) {
				SignalCodec codec = scaled(layout, words[0], words[1]);
				for (int i = 0; i < 200; i++) {
					long payload = random.nextLong();
					assertEquals(codec.raw(payload), codec.raw(encoded(codec, 0, codec.physical(payload))), () -> codec.signal().toString());
				}
			}
		}
	}

	@ParameterizedTest
	@CsvSource({"0|16@1+, 0.1, 0, 14 02, 53.2", "0|16@1-, 0.1, 0, F2 FF, -1.4", "0|16@1+, 0.01, 0, 7A 13, 49.86", "0|16@1+, 1, 0, 64 00, 100",
			"0|8@1+, 1, -40, 00, -40",
			"0|8@1+, 1, -273.15, 00, -273.15", "0|8@1+, 0.5, 0, 03, 1.5", "0|8@1+, 0.5, 0, 04, 2", "0|16@1-, 0.001, 0, FF FF, -0.001",
			"0|16@1+, 0.0078125, 0, 01 00, 0.0078125",
			"0|16@1+, 10, 0, 0A 00, 100", "0|8@1+, 0.1, 0, 00, 0", "0|64@1+, 1, 0, FF FF FF FF FF FF FF FF, 18446744073709551615",
			"0|64@1-, 0.1, 0, FF FF FF FF FF FF FF FF, -0.1",
			"0|32@1+, 0.1, 0, FF FF FF FF, 429496729.5", "0|16@1+, 0.3333333333, 0, 03 00, 0.9999999999", "0|8@1+, 1e3, 0, 02, 2000"})
	void valuesAreTheExactDecimals(String layout, String factor, String offset, String hex, String expected) {
		SignalCodec codec = scaled(layout, factor, offset);
		long payload = payload(hex);
		assertEquals(expected, codec.format(payload));
		assertEquals(Double.parseDouble(expected), codec.physical(payload));
		StringBuilder text = new StringBuilder("= ");
		codec.appendFormat(payload, text);
		assertEquals("= " + expected, text.toString());
	}

	@Test
	void everyValueOf16BitsHasNoBinaryNoise() {
		SignalCodec codec = scaled("0|16@1-", "0.1", "0");
		for (int raw = Short.MIN_VALUE; raw <= Short.MAX_VALUE; raw++) {
			BigDecimal exact = BigDecimal.valueOf(raw, 1);
			assertEquals(exact.doubleValue(), codec.physical(raw & 0xFFFFL));
			assertEquals(0, exact.compareTo(new BigDecimal(codec.format(raw & 0xFFFFL))));
		}
	}

	@Test
	void floatingPoint() {
		SignalCodec single = compile("0|32@1- (1,0) [0|0] \"\"", "SIG_VALTYPE_ 1 S : 1;\n");
		assertEquals("53.2", single.format(Float.floatToIntBits(53.2f) & 0xFFFF_FFFFL));
		assertEquals(53.2f, (float) single.physical(encoded(single, 0, 53.2)));
		SignalCodec twice = compile("7|64@0- (1,0) [0|0] \"\"", "SIG_VALTYPE_ 1 S : 2;\n");
		long payload = Long.reverseBytes(Double.doubleToLongBits(-0.1));
		assertEquals("-0.1", twice.format(payload));
		assertEquals(-0.1, twice.physical(payload));
		assertEquals(payload, encoded(twice, 0, -0.1));
		assertEquals("NaN", twice.format(Long.reverseBytes(Double.doubleToLongBits(Double.NaN))));
	}

	@Test
	void textEndsAtNulAndKeepsItsBlanks() {
		SignalCodec codec = compile("0|64@1+ (1,0) [0|0] \"\"", ASCII);
		assertTrue(codec.ascii());
		assertEquals("PYLON   ", codec.text(payload("50 59 4C 4F 4E 20 20 20")));
		assertEquals("VIC", codec.format(payload("56 49 43 00 41 42 43 44")));
		assertEquals("", codec.text(0));
		assertEquals("VIC", compile("23|24@0+ (1,0) [0|0] \"\"", ASCII).text(payload("00 00 56 49 43")));
		assertFalse(layout("0|64@1+").ascii());
	}

	@ParameterizedTest
	@CsvSource({"0|8@1+, 1", "0|9@1+, 2", "8|8@1+, 2", "48|16@1+, 8", "7|8@0+, 1", "7|16@0+, 2", "0|2@0+, 2", "56|1@1+, 8"})
	void aSignalPastTheReceivedBytesIsAbsent(String layout, int needed) {
		SignalCodec codec = layout(layout);
		for (int dlc = 0; dlc <= 15; dlc++) {
			assertEquals(dlc >= needed, codec.present(dlc), layout + " in " + dlc);
		}
	}

	@Test
	void simpleMultiplexing() {
		MessageCodec message = Codec.compile(
				DbcTexts.strict(DbcTexts.message("A m0 : 8|8@1+ (1,0) [0|0] \"\"", "B m1 : 8|8@1+ (1,0) [0|0] \"\"", "Page M : 0|8@1+ (1,0) [0|0] \"\"",
						"Always : 16|8@1+ (1,0) [0|0] \"\"")))
				.message(1, 0);
		assertNotNull(message);
		assertEquals(List.of("A", "Page", "Always"), active(message, payload("00 11 22")));
		assertEquals(List.of("B", "Page", "Always"), active(message, payload("01 11 22")));
		assertEquals(List.of("Page", "Always"), active(message, payload("02 11 22")));
	}

	@Test
	void nestedMultiplexingWithRanges() {
		MessageCodec message = Codec.compile(DbcTexts.strict(DbcTexts.message("Page M : 0|8@1+ (1,0) [0|0] \"\"", "Sub m1M : 8|8@1+ (1,0) [0|0] \"\"",
				"Deep m2 : 16|8@1+ (1,0) [0|0] \"\"") + "SG_MUL_VAL_ 1 Sub Page 1-1;\nSG_MUL_VAL_ 1 Deep Sub 2-2, 5-9;\n")).message(1, 0);
		assertNotNull(message);
		assertEquals(List.of("Page", "Sub", "Deep"), active(message, payload("01 07")));
		assertEquals(List.of("Page", "Sub"), active(message, payload("01 0A")));
		assertEquals(List.of("Page"), active(message, payload("00 07")));
	}

	private static List<String> active(MessageCodec message, long payload) {
		return message.signals().stream().filter(signal -> signal.active(payload)).map(signal -> signal.signal().name()).toList();
	}

	@ParameterizedTest
	@CsvSource({"53.2, 532", "53.24, 532", "53.25, 533", "-1.4, -14", "0, 0", "3276.7, 32767", "-3276.8, -32768"})
	void encodingTakesTheNearestCount(double physical, long expected) {
		SignalCodec codec = scaled("0|16@1-", "0.1", "0");
		assertEquals(expected, codec.raw(encoded(codec, -1L, physical)));
	}

	@ParameterizedTest
	@CsvSource({"0|16@1-, 3276.8", "0|16@1-, -3276.9", "0|16@1+, -0.1", "0|16@1+, 6553.6", "0|16@1+, NaN", "0|16@1+, Infinity", "0|8@1+, 1e300"})
	void whatDoesNotFitIsNotEncoded(String layout, double physical) {
		SignalCodec codec = scaled(layout, "0.1", "0");
		String message = refused(codec, physical);
		assertTrue(message.startsWith("S takes "), message);
	}

	@Test
	void whatNoFloatHoldsIsNotEncoded() {
		String type = "SIG_VALTYPE_ 1 S : 1;\n";
		assertTrue(refused(compile("0|32@1- (1,0) [0|0] \"\"", type), 1e300).startsWith("S is a floating point number of 32 bits"));
		assertEquals("S takes 0 to 10, not 11", refused(compile("0|32@1- (1,0) [0|10] \"\"", type), 11));
		assertTrue(refused(compile("0|32@1- (0,0) [0|0] \"\"", type), 1).contains("factor 0"));
	}

	@Test
	void theMessageNamesTheRangeOfTheDbc() {
		SignalCodec codec = compile("0|16@1+ (0.1,0) [40|60] \"V\"", "");
		assertEquals("S takes 40 to 60 V, not 60.1", refused(codec, 60.1));
		assertEquals(600, codec.raw(encoded(codec, 0, 60)));
	}

	@ParameterizedTest
	@CsvSource({"0|4@1+, 16", "0|4@1+, -1", "0|4@1-, 8", "0|4@1-, -9", "0|63@1+, -1"})
	void aCountThatHasTooManyBitsIsNotEncoded(String layout, long raw) {
		assertThrows(IllegalArgumentException.class, () -> layout(layout).encodeRaw(0, raw));
	}

	@Test
	void aMessageIsFoundByIdentifierAndWidth() {
		Codec codec = Codec.compile(DbcTexts.strict(DbcTexts.HEAD + "BO_ 849 Short: 8 Battery\nBO_ 2147484497 Long: 8 Battery\nBO_ 2047 Last: 8 Battery\n"));
		assertEquals("Short", name(codec, 0x351, 0));
		assertEquals("Long", name(codec, 0x351, FrameFlags.EXTENDED));
		assertEquals("Last", name(codec, 0x7FF, 0));
		assertEquals("Short", name(codec, 0x351, FrameFlags.TRANSMITTED));
		assertNull(codec.message(0x352, 0));
		assertNull(codec.message(0x7FF, FrameFlags.EXTENDED));
		assertEquals(3, codec.messages().size());
	}

	private static String name(Codec codec, int id, int flags) {
		MessageCodec message = codec.message(id, flags);
		return message == null ? "none" : message.message().name();
	}

	@Test
	void theLanguageOfTheMachineChangesNothing() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertEquals("-1.4", scaled("0|16@1-", "0.1", "0").format(payload("F2 FF")));
		} finally {
			Locale.setDefault(before);
		}
	}
}
