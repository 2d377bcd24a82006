package org.busbar.ui.internal.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.codec.MessageCodec;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.ui.internal.testing.Protocols;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterParserTest {

	private static final int EXTENDED = FrameFlags.EXTENDED;
	private static final EffectiveProtocol PROTOCOL = EffectiveProtocol.of(Protocols.named("test", "Test"), Map.of());
	private static final String ALPHABET = "0123456789abcdefABCDEFxX?*-!,\" :ishé\u0000\uD800";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			351          | 351
			351          | 00000351
			00000351     | 00000351
			0x351        | 351
			35?          | 35F
			3?1          | 381
			35*          | 35A
			3*           | 3FF
			18FF*        | 18FF0001
			18ff????     | 18FFABCD
			300-3FF      | 300
			0x300-0x3FF  | 3FF
			300 - 3ff    | 351
			351,355      | 355
			351 355      | 355
			 , 351 ,     | 351
			!305         | 351
			300-3FF,!305 | 351
			ACE          | 00000ACE
			""")
	void shows(String filter, String id) {
		assertTrue(matches(filter, id), filter);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			351          | 352
			00000351     | 351
			35?          | 36F
			35?          | 5
			35?          | 0000135F
			18FF*        | 18FE0001
			35*          | 00000351
			300-3FF      | 400
			00000300-3FF | 351
			351,355      | 356
			!305         | 305
			300-3FF,!305 | 305
			nothing      | 351
			"351"        | 351
			""")
	void hides(String filter, String id) {
		assertFalse(matches(filter, id), filter);
	}

	@ParameterizedTest
	@ValueSource(strings = {"limits", "LIMITS", "voltage", "battery", "\"ChargeV\"", "305, late", "is:error, state"})
	void textIsLookedForInNames(String filter) {
		FrameFilter parsed = parse(filter);
		assertTrue(parsed.matches(0x351, 0, PROTOCOL.codec().message(0x351, 0)));
		assertFalse(parsed.matches(0x352, 0, null));
	}

	@Test
	void aWordOfHexadecimalLettersIsBothAnIdentifierAndAText() {
		FrameFilter parsed = parse("a");
		assertTrue(parsed.matches(0x351, 0, PROTOCOL.codec().message(0x351, 0)), "Late and Charge have an a");
		assertTrue(parsed.matches(0xA, 0, null));
	}

	@Test
	void kinds() {
		assertTrue(parse("is:error").matches(4, FrameFlags.ERROR | EXTENDED, null));
		assertFalse(parse("004").matches(4, FrameFlags.ERROR, null), "An error frame has no identifier");
		assertTrue(parse("IS: remote").matches(0x351, FrameFlags.REMOTE, null));
		assertTrue(parse("is:fd").matches(0x351, FrameFlags.FD, null));
		assertTrue(parse("is:sent").matches(0x351, FrameFlags.TRANSMITTED, null));
		assertFalse(parse("!is:extended").matches(0x351, EXTENDED, null));
	}

	@Test
	void whatTheProtocolKnows() {
		MessageCodec codec = PROTOCOL.codec().message(0x351, 0);
		assertTrue(FrameFilter.ALL.with(Knowledge.KNOWN).matches(0x351, 0, codec));
		assertFalse(FrameFilter.ALL.with(Knowledge.KNOWN).matches(0x352, 0, null));
		assertTrue(FrameFilter.ALL.with(Knowledge.UNKNOWN).matches(0x352, 0, null));
		assertFalse(FrameFilter.ALL.with(Knowledge.UNKNOWN).matches(0x351, 0, codec));
		assertFalse(parse("355").with(Knowledge.KNOWN).matches(0x351, 0, codec));
	}

	@Test
	void anEmptyFilterShowsEverything() {
		assertTrue(parse("").isAll());
		assertTrue(parse(" , ,").isAll());
		assertFalse(parse("1").isAll());
		assertEquals(parse("351"), parse(" 0x351 "));
		assertNotEquals(parse("351"), parse("!351"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			35G?           | 35G?
			0x             | 0x
			0xHELLO        | 0xHELLO
			vol*tage       | vol*tage
			3FF-300        | 300-3FF
			FFFFFFFF       | 1FFFFFFF
			123456789      | 8 digits
			123456789*     | 8 digits
			is:funny       | is:error
			!              | !351
			""")
	void whatIsWrongIsExplained(String filter, String part) {
		assertTrue(refusal(filter).contains(part), refusal(filter));
	}

	@Test
	void aLonelyQuotationMarkIsExplained() {
		assertTrue(refusal("351, \"vol").contains("\"vol"));
	}

	/** Whatever is written is either understood or explained, and what is understood can be asked. */
	@Test
	void garbageIsUnderstoodOrExplained() {
		Random random = new Random(1);
		for (int i = 0; i < 5_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int length = random.nextInt(24); length > 0; length--) {
				text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
			}
			switch (FilterParser.parse(text.toString())) {
				case FilterResult.Parsed parsed -> {
					int id = random.nextInt();
					FrameMatcher matcher = new FrameMatcher(parsed.filter(), Optional.of(PROTOCOL));
					assertEquals(parsed.filter().matches(id, EXTENDED, null), matcher.matches(id, EXTENDED), text.toString());
				}
				case FilterResult.Refused refused -> assertFalse(refused.message().isBlank(), text.toString());
			}
		}
	}

	/** Every identifier as it is written finds itself and no other of its width. */
	@Test
	void anIdentifierFindsItself() {
		Random random = new Random(2);
		for (int i = 0; i < 5_000; i++) {
			int flags = random.nextBoolean() ? EXTENDED : 0;
			int id = random.nextInt((flags == 0 ? CanId.MAX_STANDARD : CanId.MAX_EXTENDED) + 1);
			FrameFilter filter = parse('"' + "none" + "\"," + CanId.format(id, flags));
			assertTrue(filter.matches(id, flags, null));
			assertFalse(filter.matches(id ^ 1 << random.nextInt(11), flags, null));
		}
	}

	@Test
	void theMatcherRemembersWithoutMixingUp() {
		FrameFilter filter = parse("351, 18FF????, is:remote");
		FrameMatcher matcher = new FrameMatcher(filter, Optional.of(PROTOCOL));
		Random random = new Random(3);
		int[] kinds = {0, EXTENDED, FrameFlags.REMOTE, FrameFlags.FD, FrameFlags.ERROR, EXTENDED | FrameFlags.REMOTE};
		for (int i = 0; i < 200_000; i++) {
			int flags = kinds[random.nextInt(kinds.length)];
			int id = random.nextBoolean() ? random.nextInt(0x800) : 0x18FE_0000 + random.nextInt(0x2_0000);
			assertEquals(filter.matches(id, flags, null), matcher.matches(id, flags));
		}
	}

	private static boolean matches(String filter, String id) {
		return parse(filter).matches(Integer.parseInt(id, 16), id.length() == 8 ? EXTENDED : 0, null);
	}

	private static FrameFilter parse(String filter) {
		return switch (FilterParser.parse(filter)) {
			case FilterResult.Parsed parsed -> parsed.filter();
			case FilterResult.Refused refused -> fail(refused.message());
		};
	}

	private static String refusal(String filter) {
		return switch (FilterParser.parse(filter)) {
			case FilterResult.Parsed parsed -> fail("Not refused: " + parsed);
			case FilterResult.Refused refused -> refused.message();
		};
	}
}
