package org.busbar.can;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.busbar.can.codec.Codec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.can.dbc.Dbc;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.can.dbc.DbcTexts;
import org.busbar.can.log.CandumpReader;
import org.busbar.can.log.CandumpWriter;
import org.junit.jupiter.api.Test;

/** Input that is damaged, odd or made to hurt: nothing is lost silently, nothing hangs. */
class HostileInputTest {

	private static List<String> names(String text) {
		return DbcTexts.read(text).dbc().messages().stream().map(DbcMessage::name).toList();
	}

	private static List<String> log(byte[] bytes) throws IOException {
		List<String> told = new ArrayList<>();
		CandumpReader.read(new ByteArrayInputStream(bytes), "test.log", new CandumpReader.Handler() {

			@Override
			public void frame(String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
				told.add("frame " + dlc);
			}

			@Override
			public void problem(int line, int column, String message) {
				told.add(line + ":" + column + " " + message);
			}
		});
		return told;
	}

	private static String log(String text) throws IOException {
		return log(text.getBytes(StandardCharsets.US_ASCII)).getLast();
	}

	private static SignalCodec codec(String signal, String more) {
		return Codec.compile(DbcTexts.strict(DbcTexts.message("S : " + signal) + more)).messages().getFirst().signals().getFirst();
	}

	@Test
	void anUnknownSectionSwallowsNoMessage() {
		assertEquals(List.of("A", "B"), names(DbcTexts.HEAD + "FOO_ bar\nBO_ 1 A: 8 Battery\nCM_ \"x\";\nBO_ 2 B: 8 Battery\n"));
	}

	@Test
	void nodesMayGoOnInTheNextLine() {
		assertEquals(List.of("A"), names("VERSION \"\"\nBU_: Battery\n Inverter\nBO_ 1 A: 8 Battery\nCM_ \"x\";\n"));
	}

	@Test
	void aTextOfUnknownSectionsIsNoDbc() {
		assertFalse(DbcTexts.refused("package a; import b; class C;").isEmpty());
	}

	@Test
	void aQuotedWordOfAnEnumerationIsNoIndex() {
		Dbc dbc = DbcTexts.strict(DbcTexts.HEAD + "BO_ 1 A: 8 Battery\nBA_DEF_ BO_ \"Rate\" ENUM \"1\",\"2\",\"3\";\nBA_DEF_DEF_ \"Rate\" \"1\";\n");
		assertEquals(Optional.of("1"), dbc.messages().getFirst().attribute("Rate"));
	}

	@Test
	void aNumericAttributeIsANumber() {
		Dbc dbc = DbcTexts.read(DbcTexts.HEAD + "BO_ 1 A: 8 Battery\nBA_DEF_ BO_ \"Cycle\" INT 0 9;\nBA_DEF_DEF_ \"Cycle\" \"\";\nBA_ \"Cycle\" BO_ 1 1.2.3;\n")
				.dbc();
		dbc.messages().getFirst().attribute("Cycle").ifPresent(BigDecimal::new);
	}

	@Test
	void labelsMayHave64Bits() {
		Dbc dbc = DbcTexts.strict(DbcTexts.message("S : 0|64@1+ (1,0) [0|0] \"\"") + "VAL_ 1 S 18446744073709551615 \"none\" ;\n");
		assertEquals("none", dbc.messages().getFirst().signals().getFirst().labels().get(-1L));
	}

	@Test
	void aSecondLabelOfAValueIsTold() {
		assertEquals(1, DbcTexts.read(DbcTexts.message("S : 0|8@1+ (1,0) [0|0] \"\"") + "VAL_ 1 S 1 \"a\" 1 \"b\" ;\n").warnings().size());
	}

	@Test
	void aMessageHasNoNegativeLength() {
		assertFalse(DbcTexts.refused(DbcTexts.HEAD + "BO_ 1 A: -8 Battery\n").isEmpty());
	}

	@Test
	void multiplexedSignalsMayOverlapToo() {
		assertEquals(2, DbcTexts.read(DbcTexts.message("X M : 0|8@1+ (1,0) [0|0] \"\"", "Y m0 : 0|8@1+ (1,0) [0|0] \"\"", "Z m0 : 0|8@1+ (1,0) [0|0] \"\""))
				.warnings().size());
	}

	@Test
	void manySignalsCostLittleTime() {
		String[] signals = new String[60_000];
		for (int i = 0; i < signals.length; i++) {
			signals[i] = "S" + i + " : 0|8@1+ (1,0) [0|0] \"\"";
		}
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> DbcTexts.read(DbcTexts.message(signals)));
	}

	@Test
	void theRawDlcIsKeptAndWritten() throws IOException {
		assertEquals("frame 10", log("(1.0) can0 351#0102030405060708_A\n"));
		StringBuilder text = new StringBuilder();
		new CandumpWriter(text, "can0").frame(0, 0x351, 0, 10, 0);
		assertTrue(text.toString().endsWith("#0000000000000000_A\n"), text.toString());
	}

	@Test
	void canXlIsNamed() throws IOException {
		assertTrue(log("(1.0) can0 00123#81:00:00000000#11223344\n").contains("CAN XL"));
	}

	@Test
	void aCutOffIdentifierIsCutOff() throws IOException {
		assertTrue(log("(1.0) can0 351#00\n(1.0) can0 35").contains("cut off"));
		assertTrue(log("(1.0) can0 351#00\n(1.0) can0 351#0102030405060708_").contains("cut off"));
	}

	@Test
	void aFileOfOneHugeLineIsNoLog() throws IOException {
		assertTrue(log(new byte[1 << 20]).getLast().contains("no candump log"));
	}

	@Test
	void theDirectionStandsBehindABlank() throws IOException {
		assertTrue(log("(1.0) can0 351#RT\n").startsWith("1:17 "));
	}

	@Test
	void aFloatWithAFactorIsFormatted() {
		assertEquals("3" + "0".repeat(41), codec("0|32@1- (1000,0) [0|0] \"\"", "SIG_VALTYPE_ 1 S : 1;\n").format(Float.floatToIntBits(3e38f)));
		assertEquals(0.1, codec("0|32@1- (1,0) [0|0] \"\"", "SIG_VALTYPE_ 1 S : 1;\n").physical(Float.floatToIntBits(0.1f)));
	}

	@Test
	void physicalIsTheNearestDouble() {
		SignalCodec codec = codec("0|32@1+ (0.987654321,0) [0|0] \"\"", "");
		for (long raw = 4_000_000_000L; raw < 4_000_000_500L; raw++) {
			assertEquals(new BigDecimal("0.987654321").multiply(BigDecimal.valueOf(raw)).doubleValue(), codec.physical(raw));
		}
	}
}
