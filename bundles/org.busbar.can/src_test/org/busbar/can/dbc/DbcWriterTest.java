package org.busbar.can.dbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DbcWriterTest {

	@Test
	void everythingThatIsKeptComesBack() {
		Dbc dbc = DbcTexts.strict(DbcReaderTest.EVERYTHING);
		String text = DbcWriter.write(dbc);
		assertEquals(dbc, DbcTexts.strict(text));
		assertEquals(text, DbcWriter.write(DbcTexts.strict(text)));
	}

	@Test
	void sectionsStandInTheOrderThatToolsExpect() {
		String text = DbcWriter.write(DbcTexts.strict(DbcReaderTest.EVERYTHING));
		int last = -1;
		for (String section : new String[]{"VERSION ", "NS_ :", "BS_:", "BU_:", "VAL_TABLE_ ", "BO_ ", "BO_TX_BU_ ", "EV_ ", "ENVVAR_DATA_ ", "CM_ ",
				"BA_DEF_ ",
				"BA_DEF_REL_ ", "BA_DEF_DEF_ ", "BA_DEF_DEF_REL_ ", "BA_ ", "BA_REL_ ", "VAL_ ",
				"SIG_VALTYPE_ ", "SIG_GROUP_ ", "SG_MUL_VAL_ "}) {
			int at = ('\n' + text).indexOf('\n' + section);
			assertTrue(at > last, section + " at " + at + " after " + last);
			last = at;
		}
	}

	@Test
	void aSmallFileIsWrittenLikeThis() {
		String text = """
				VERSION ""

				NS_ :

				BS_:

				BU_: Battery Inverter

				BO_ 849 Limits: 8 Battery
				 SG_ Voltage : 0|16@1+ (0.1,0) [0|6553.5] "V" Inverter
				 SG_ Current : 23|16@0- (0.1,-5) [-100|100] "A" Inverter,Battery

				BO_ 2147483649 Extended: 0 Inverter

				CM_ SG_ 849 Voltage "a \\"quote\\"";
				BA_DEF_ BO_ "Cycle" INT 0 10000;
				BA_DEF_ SG_ "Kind" ENUM "number","ascii";
				BA_DEF_DEF_ "Cycle" 1000;
				BA_DEF_DEF_ "Kind" "number";
				BA_ "Kind" SG_ 849 Voltage 1;
				VAL_ 849 Voltage 0 "none" 65535 "not available" ;
				""";
		assertEquals(text, DbcWriter.write(DbcTexts.strict(text)));
	}

	@Test
	void longNamesGetShortOnesThatAreNotTakenYet() {
		String start = "A_name_that_is_far_too_long_for_"; // 32 characters
		Dbc dbc = DbcTexts.strict(DbcTexts.message(start + " : 0|8@1+ (1,0) [0|0] \"\"", start + "a : 8|8@1+ (1,0) [0|0] \"\"",
				start + "b : 16|8@1+ (1,0) [0|0] \"\"") + "CM_ SG_ 1 " + start + "b \"text\";\n");
		String text = DbcWriter.write(dbc);
		assertEquals("""
				CM_ SG_ 1 A_name_that_is_far_too_long__2 "text";
				BA_DEF_ SG_ "SystemSignalLongSymbol" STRING ;
				BA_DEF_DEF_ "SystemSignalLongSymbol" "";
				BA_ "SystemSignalLongSymbol" SG_ 1 A_name_that_is_far_too_long__1 "A_name_that_is_far_too_long_for_a";
				BA_ "SystemSignalLongSymbol" SG_ 1 A_name_that_is_far_too_long__2 "A_name_that_is_far_too_long_for_b";
				""", text.substring(text.indexOf("CM_")));
		assertEquals(dbc, DbcTexts.strict(text));
	}

	@ParameterizedTest
	@ValueSource(strings = {"BA_DEF_ BO_ \"SystemSignalLongSymbol\" STRING ;", "BA_DEF_ SG_ \"SystemSignalLongSymbol\" INT 0 1;"})
	void longNamesStayWhereTheirAttributeIsSomethingElse(String definition) {
		Dbc dbc = DbcTexts.strict(DbcTexts.message("A_name_that_is_far_too_long_for_a_file : 0|8@1+ (1,0) [0|0] \"\"") + definition + '\n');
		assertEquals(dbc, DbcTexts.strict(DbcWriter.write(dbc)));
	}

	@Test
	void noShortNameIsThatOfSomethingElse() {
		String start = "A_name_that_is_far_too_long_for_"; // 32 characters
		Dbc dbc = DbcTexts.read("VERSION \"\"\nBU_: Battery " + start + "a\nBO_ 1 M: 8 Battery\n SG_ " + start + "a : 0|8@1+ (1,0) [0|0] \"\" " + start
				+ ',' + start + "a\nSIG_GROUP_ 1 G 1 : " + start + ' ' + start + "a;\n").dbc();
		assertEquals(dbc, DbcTexts.read(DbcWriter.write(dbc)).dbc());
	}

	@Test
	void labelsOfLargeCountsAreWrittenAsTheSignalHasThem() {
		String text = DbcWriter.write(DbcTexts.strict(DbcTexts.message("S : 0|64@1+ (1,0) [0|0] \"\"") + "VAL_ 1 S 18446744073709551615 \"none\" ;\n"));
		assertTrue(text.contains("VAL_ 1 S 18446744073709551615 \"none\" ;"), text);
	}

	@ParameterizedTest
	@ValueSource(strings = {"0.1", "0.001", "1", "-40", "0.0078125", "4294967296", "0.000000001", "123456789.987654321"})
	void numbersStayAsTheyAre(String number) {
		String text = DbcWriter.write(DbcTexts.strict(DbcTexts.message("S : 0|8@1+ (" + number + ",0) [0|0] \"\"")));
		assertTrue(text.contains('(' + number + ",0)"), text);
	}

	@Test
	void smallNumbersAreWrittenWithoutAnExponent() {
		String text = DbcWriter.write(DbcTexts.strict(DbcTexts.message("S : 0|8@1+ (1E-7,0) [0|0] \"\"")));
		assertTrue(text.contains("(0.0000001,0)"), text);
	}
}
