package org.busbar.can.dbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.dbc.DbcAttributeDefinition.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DbcReaderTest {

	/** Every construct that is kept, once. */
	static final String EVERYTHING = """
			VERSION "1.0"

			NS_ :
				NS_DESC_
				CM_
				BA_DEF_

			BS_: 500000 : 12,34

			BU_: Battery Inverter
			VAL_TABLE_ OnOff 0 "off" 1 "on" ;

			BO_ 849 Limits: 8 Battery
			 SG_ Voltage : 0|16@1+ (0.1,0) [0|6553.5] "V" Inverter
			 SG_ Current : 23|16@0- (0.1,-5) [-100|100] "A" Inverter,Battery
			 SG_ State : 32|2@1+ (1,0) [0|3] "" Vector__XXX

			BO_ 2566844926 Extended: 8 Inverter
			 SG_ Page M : 0|8@1+ (1,0) [0|0] "" Battery
			 SG_ Sub m1M : 8|8@1+ (1,0) [0|0] "" Battery
			 SG_ Deep m2 : 16|8@1+ (1,0) [0|0] "" Battery
			 SG_ Plain m0 : 24|32@1- (1,0) [0|0] "" Battery

			BO_ 100 Wide: 8 Vector__XXX
			 SG_ Energy : 0|64@1- (1,0) [0|0] "" Battery

			BO_TX_BU_ 849 : Battery,Inverter;
			EV_ Bench: 1 [-1.5|2.5] "s" 0.5 7 DUMMY_NODE_VECTOR0 Battery,Inverter;
			EV_ Data: 0 [0|0] "" 0 8 DUMMY_NODE_VECTOR8001 Vector__XXX;
			ENVVAR_DATA_ Data: 12;
			CM_ "the network";
			CM_ BU_ Battery "the node";
			CM_ BO_ 849 "two
			lines, a \\"quote\\"";
			CM_ SG_ 849 Voltage "the signal";
			CM_ EV_ Bench "the variable";
			BA_DEF_ "Bus" STRING ;
			BA_DEF_ BU_ "Address" HEX 0 255;
			BA_DEF_ BO_ "Cycle" INT 0 10000;
			BA_DEF_ SG_ "Start" FLOAT -1.5 1.5;
			BA_DEF_ SG_ "Kind" ENUM "number","ascii";
			BA_DEF_ EV_ "Use" STRING ;
			BA_DEF_REL_ BU_BO_REL_ "Timeout" INT 0 65535;
			BA_DEF_REL_ BU_SG_REL_ "Reads" ENUM "no","yes";
			BA_DEF_REL_ BU_EV_REL_ "Writes" STRING ;
			BA_DEF_DEF_ "Bus" "CAN";
			BA_DEF_DEF_ "Cycle" 1000;
			BA_DEF_DEF_ "Kind" "number";
			BA_DEF_DEF_REL_ "Timeout" 100;
			BA_DEF_DEF_REL_ "Reads" "no";
			BA_ "Bus" "LV";
			BA_ "Address" BU_ Battery 86;
			BA_ "Cycle" BO_ 849 500;
			BA_ "Start" SG_ 849 Voltage 0.25;
			BA_ "Kind" SG_ 849 Voltage 1;
			BA_ "Use" EV_ Bench "bench";
			BA_REL_ "Timeout" BU_BO_REL_ Inverter 849 250;
			BA_REL_ "Reads" BU_SG_REL_ Inverter SG_ 849 Voltage 1;
			BA_REL_ "Writes" BU_EV_REL_ Battery Bench "always";
			VAL_ 849 State 0 "off" 1 "on" 3 "not available" ;
			VAL_ 849 Current -1 "minus one" ;
			VAL_ Bench 0 "low" ;
			SIG_VALTYPE_ 2566844926 Plain : 1;
			SIG_VALTYPE_ 100 Energy : 2;
			SIG_GROUP_ 849 Electric 1 : Voltage Current;
			SG_MUL_VAL_ 2566844926 Deep Sub 2-2, 5-9;
			""";

	private static DbcSignal signal(Dbc dbc, String message, String name) {
		return dbc.message(message).orElseThrow().signal(name).orElseThrow();
	}

	@Test
	void messagesAndSignals() {
		Dbc dbc = DbcTexts.strict(EVERYTHING);
		assertEquals("1.0", dbc.version());
		assertEquals(List.of("Battery", "Inverter"), dbc.nodes().stream().map(DbcNode::name).toList());
		DbcMessage limits = dbc.message("Limits").orElseThrow();
		assertEquals(0x351, limits.id());
		assertFalse(limits.extended());
		assertEquals(8, limits.dlc());
		assertEquals("Battery", limits.sender());
		assertEquals(List.of("Battery", "Inverter"), limits.transmitters());
		assertEquals(List.of(new DbcSignalGroup("Electric", 1, List.of("Voltage", "Current"))), limits.groups());
		DbcSignal voltage = signal(dbc, "Limits", "Voltage");
		assertEquals(0, voltage.startBit());
		assertEquals(16, voltage.length());
		assertFalse(voltage.bigEndian());
		assertFalse(voltage.signed());
		assertEquals(new BigDecimal("0.1"), voltage.factor());
		assertEquals(new BigDecimal("6553.5"), voltage.maximum());
		assertEquals("V", voltage.unit());
		assertEquals(List.of("Inverter"), voltage.receivers());
		DbcSignal current = signal(dbc, "Limits", "Current");
		assertTrue(current.bigEndian());
		assertTrue(current.signed());
		assertEquals(new BigDecimal("-5"), current.offset());
		assertEquals(new BigDecimal("-100"), current.minimum());
		assertEquals(List.of("Inverter", "Battery"), current.receivers());
	}

	@Test
	void identifiersOf29BitsLoseTheirMark() {
		DbcMessage extended = DbcTexts.strict(EVERYTHING).message("Extended").orElseThrow();
		assertEquals((int) (2566844926L - 0x8000_0000L), extended.id());
		assertTrue(extended.extended());
		assertEquals(CanId.key(extended.id(), FrameFlags.EXTENDED), extended.key());
	}

	@Test
	void multiplexing() {
		Dbc dbc = DbcTexts.strict(EVERYTHING);
		assertInstanceOf(DbcMultiplexing.None.class, signal(dbc, "Limits", "Voltage").multiplexing());
		assertInstanceOf(DbcMultiplexing.Multiplexor.class, signal(dbc, "Extended", "Page").multiplexing());
		assertEquals(new DbcMultiplexing.Multiplexed(true, "", List.of(new DbcMultiplexing.Range(1, 1))), signal(dbc, "Extended", "Sub").multiplexing());
		assertEquals(new DbcMultiplexing.Multiplexed(false, "Sub", List.of(new DbcMultiplexing.Range(2, 2), new DbcMultiplexing.Range(5, 9))),
				signal(dbc, "Extended", "Deep").multiplexing());
	}

	@Test
	void valueTypes() {
		Dbc dbc = DbcTexts.strict(EVERYTHING);
		assertEquals(DbcSignal.ValueType.INTEGER, signal(dbc, "Limits", "Voltage").type());
		assertEquals(DbcSignal.ValueType.FLOAT, signal(dbc, "Extended", "Plain").type());
		assertEquals(DbcSignal.ValueType.DOUBLE, signal(dbc, "Wide", "Energy").type());
	}

	@Test
	void commentsMayHaveLinesAndQuotes() {
		Dbc dbc = DbcTexts.strict(EVERYTHING);
		assertEquals("the network", dbc.comment());
		assertEquals("the node", dbc.nodes().getFirst().comment());
		assertEquals("two\nlines, a \"quote\"", dbc.message("Limits").orElseThrow().comment());
		assertEquals("the signal", signal(dbc, "Limits", "Voltage").comment());
		assertEquals("the variable", dbc.environment().getFirst().comment());
	}

	@Test
	void labels() {
		Dbc dbc = DbcTexts.strict(EVERYTHING);
		assertEquals(Map.of(0L, "off", 1L, "on", 3L, "not available"), signal(dbc, "Limits", "State").labels());
		assertEquals(Map.of(-1L, "minus one"), signal(dbc, "Limits", "Current").labels());
		assertEquals(Map.of("OnOff", Map.of(0L, "off", 1L, "on")), dbc.valueTables());
		assertEquals(Map.of(0L, "low"), dbc.environment().getFirst().labels());
	}

	@Test
	void attributesAreTheValueGivenOrTheDefault() {
		Dbc dbc = DbcTexts.strict(EVERYTHING);
		assertEquals(Optional.of("LV"), dbc.attributes().get("Bus"));
		assertEquals(Optional.of("86"), dbc.nodes().get(0).attributes().get("Address"));
		assertEquals(Optional.empty(), dbc.nodes().get(1).attributes().get("Address"));
		assertEquals(Optional.of("500"), dbc.message("Limits").orElseThrow().attribute("Cycle"));
		assertEquals(Optional.of("1000"), dbc.message("Extended").orElseThrow().attribute("Cycle"));
		assertEquals(Optional.of("0.25"), signal(dbc, "Limits", "Voltage").attribute("Start"));
		assertEquals(Optional.empty(), signal(dbc, "Limits", "Current").attribute("Start"));
		assertEquals(Optional.of("ascii"), signal(dbc, "Limits", "Voltage").attribute("Kind"));
		assertEquals(Optional.of("number"), signal(dbc, "Limits", "Current").attribute("Kind"));
		assertEquals(Optional.of("bench"), dbc.environment().getFirst().attributes().get("Use"));
		assertEquals(List.of("number", "ascii"), dbc.definition(Target.SIGNAL, "Kind").orElseThrow().arguments());
	}

	@Test
	void oneNameMayBeAnAttributeOfMessagesAndOfSignals() {
		Dbc dbc = DbcTexts.strict(DbcTexts.message("S : 0|8@1+ (1,0) [0|0] \"\"")
				+ "BA_DEF_ BO_ \"Source\" STRING;\nBA_DEF_ SG_ \"Source\" STRING;\nBA_DEF_DEF_ \"Source\" \"none\";\nBA_ \"Source\" BO_ 1 \"A\";\n");
		assertEquals(Optional.of("A"), dbc.message("Message").orElseThrow().attribute("Source"));
		assertEquals(Optional.of("none"), signal(dbc, "Message", "S").attribute("Source"));
	}

	@Test
	void environmentVariables() {
		DbcEnvironmentVariable variable = DbcTexts.strict(EVERYTHING).environment().getFirst();
		assertEquals("Bench", variable.name());
		assertEquals(1, variable.type());
		assertEquals(new BigDecimal("-1.5"), variable.minimum());
		assertEquals(new BigDecimal("0.5"), variable.initialValue());
		assertEquals(7, variable.id());
		assertEquals("DUMMY_NODE_VECTOR0", variable.access());
		assertEquals(List.of("Battery", "Inverter"), variable.nodes());
	}

	@Test
	void whatNobodyUsesIsKept() {
		Dbc dbc = DbcTexts.strict(EVERYTHING);
		assertEquals(List.of("NS_DESC_", "CM_", "BA_DEF_"), dbc.newSymbols());
		assertEquals("500000 : 12 , 34", dbc.bitTiming());
		assertEquals(OptionalInt.of(12), dbc.environment().getLast().dataSize());
		assertEquals(List.of(), dbc.environment().getLast().nodes());
		assertEquals(List.of(new DbcRelation(Target.NODE_MESSAGE, "Timeout", "Inverter", OptionalInt.of(849), "", "250"),
				new DbcRelation(Target.NODE_SIGNAL, "Reads", "Inverter", OptionalInt.of(849), "Voltage", "yes"),
				new DbcRelation(Target.NODE_ENVIRONMENT_VARIABLE, "Writes", "Battery", OptionalInt.empty(), "Bench", "always")), dbc.relations());
		assertEquals(Optional.of("no"), dbc.definition(Target.NODE_SIGNAL, "Reads").orElseThrow().defaultValue());
		assertEquals(Optional.of("100"), dbc.definition(Target.NODE_MESSAGE, "Timeout").orElseThrow().defaultValue());
	}

	/** Sections may stand in any order, as long as a signal follows its message. */
	@Test
	void whatIsSaidOfSomethingMayStandBeforeIt() {
		// A line that belongs to the one before it stays there.
		List<String> sections = EVERYTHING.replaceAll("\n(?=[ \t]|lines)", "\u0000").lines().toList();
		Map<Boolean, List<String>> parted = sections.stream().skip(1)
				.collect(Collectors.partitioningBy(
						line -> line.matches("(CM_|BA_|BA_REL_|VAL_|SIG_VALTYPE_|SIG_GROUP_|SG_MUL_VAL_|BA_DEF_DEF_|BO_TX_BU_|ENVVAR_DATA_) .*")));
		String text = Stream.of(sections.subList(0, 1), parted.getOrDefault(true, List.of()), parted.getOrDefault(false, List.of())).flatMap(List::stream)
				.collect(Collectors.joining("\n")).replace('\u0000', '\n');
		assertTrue(text.indexOf("CM_ BO_") < text.indexOf("BO_ 849"), text);
		assertEquals(DbcTexts.strict(EVERYTHING), DbcTexts.strict(text + '\n'));
	}

	@Test
	void longNamesStandForTheShortOnes() {
		String start = "A_name_that_is_far_too_long_for_"; // 32 characters
		Dbc dbc = DbcTexts
				.strict("VERSION \"\"\nBU_: Bat Inv\nBO_ 1 Msg: 8 Bat\n SG_ Mux M : 0|8@1+ (1,0) [0|0] \"\" Inv\n SG_ Sig m0 : 8|8@1+ (1,0) [0|0] \"\" Inv\n"
						+ "BO_TX_BU_ 1 : Bat,Inv;\nEV_ Var: 0 [0|1] \"\" 0 1 DUMMY_NODE_VECTOR0 Inv;\nCM_ SG_ 1 Sig \"text\";\n"
						+ "BA_DEF_ BU_ \"SystemNodeLongSymbol\" STRING ;\nBA_DEF_ BO_ \"SystemMessageLongSymbol\" STRING ;\n"
						+ "BA_DEF_ SG_ \"SystemSignalLongSymbol\" STRING ;\nBA_DEF_ EV_ \"SystemEnvVarLongSymbol\" STRING ;\n"
						+ "BA_DEF_REL_ BU_SG_REL_ \"Reads\" INT 0 1;\nBA_DEF_DEF_ \"SystemNodeLongSymbol\" \"\";\n"
						+ "BA_ \"SystemNodeLongSymbol\" BU_ Inv \"" + start + "inverter\";\nBA_ \"SystemMessageLongSymbol\" BO_ 1 \"" + start + "message\";\n"
						+ "BA_ \"SystemSignalLongSymbol\" SG_ 1 Mux \"" + start + "multiplexor\";\nBA_ \"SystemSignalLongSymbol\" SG_ 1 Sig \"" + start
						+ "signal\";\nBA_ \"SystemEnvVarLongSymbol\" EV_ Var \"" + start + "variable\";\nBA_REL_ \"Reads\" BU_SG_REL_ Inv SG_ 1 Sig 1;\n"
						+ "SIG_GROUP_ 1 Group 1 : Sig;\nSG_MUL_VAL_ 1 Sig Mux 3-4;\n");
		DbcMessage message = dbc.message(start + "message").orElseThrow();
		DbcSignal signal = message.signal(start + "signal").orElseThrow();
		assertEquals(List.of("Bat", start + "inverter"), dbc.nodes().stream().map(DbcNode::name).toList());
		assertEquals(List.of("Bat", start + "inverter"), message.transmitters());
		assertEquals(List.of(start + "inverter"), signal.receivers());
		assertEquals("text", signal.comment());
		assertEquals(new DbcMultiplexing.Multiplexed(false, start + "multiplexor", List.of(new DbcMultiplexing.Range(3, 4))), signal.multiplexing());
		assertEquals(List.of(start + "signal"), message.groups().getFirst().signals());
		assertEquals(start + "variable", dbc.environment().getFirst().name());
		assertEquals(List.of(start + "inverter"), dbc.environment().getFirst().nodes());
		assertEquals(start + "signal", dbc.relations().getFirst().object());
		assertEquals(List.of("Reads"), dbc.definitions().stream().map(DbcAttributeDefinition::name).toList());
		assertEquals(Map.of(), signal.attributes().values());
		assertEquals(dbc, DbcTexts.strict(DbcWriter.write(dbc)));
	}

	@Test
	void bytesWithoutACharacterInCodePage1252AreKept() {
		byte[] text = (DbcTexts.HEAD + "CM_ \"x\";\n").getBytes(StandardCharsets.US_ASCII);
		text[text.length - 4] = (byte) 0x81;
		DbcResult.Read read = assertInstanceOf(DbcResult.Read.class, DbcTexts.result(text));
		assertEquals("\u0081", read.dbc().comment());
	}

	@Test
	void whatIsTooMuchToListIsCounted() {
		DbcResult.Read read = DbcTexts.read(DbcTexts.HEAD + "CM_ BU_ Nobody \"x\";\n".repeat(250));
		assertEquals(201, read.warnings().size());
		assertEquals("and 50 more problems", read.warnings().getLast().message());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = {"INT 0 10 ! -5 ! -5 is outside of 0 to 10", "HEX 0 10 ! 11 ! 11 is outside of 0 to 10",
			"FLOAT -1.5 1.5 ! 1.6 ! 1.6 is outside",
			"INT 0 10 ! 10 !", "FLOAT 0.5 1 ! 5e-1 !", "INT 0 0 ! 7 !", "INT 10 0 ! 7 !", "INT ! 7 !", "STRING ! 7 !"})
	void attributesOutsideOfTheirDefinitionAreToldAndKept(String definition, String value, String told) {
		String text = DbcTexts.message("S : 0|8@1+ (1,0) [0|0] \"\"");
		List<String> files = List.of(text + "BA_DEF_ BO_ \"A\" " + definition + ";\nBA_ \"A\" BO_ 1 " + value + ";\n",
				text + "BA_DEF_ BO_ \"A\" " + definition + ";\nBA_DEF_DEF_ \"A\" " + value + ";\n");
		for (String file : files) {
			DbcResult.Read read = DbcTexts.read(file);
			assertEquals(told == null ? 0 : 1, read.warnings().size(), read.warnings()::toString);
			assertTrue(told == null || read.warnings().getFirst().message().contains(told), read.warnings()::toString);
			assertEquals(Optional.of(value), read.dbc().message("Message").orElseThrow().attributes().get("A"));
		}
	}

	@Test
	void aMinimumAboveTheMaximumIsTold() {
		DbcResult.Read read = DbcTexts.read(DbcTexts.message("S : 0|8@1+ (1,0) [10|1] \"\""));
		assertEquals(List.of("the minimum of Message.S is above its maximum, so that no range is given"),
				read.warnings().stream().map(DbcProblem::message).toList());
	}

	@Test
	void problemsStandInTheOrderOfTheFile() {
		DbcResult.Read read = DbcTexts.read(DbcTexts.HEAD + "CM_ BU_ Nobody \"x\";\nUNKNOWN_ 1;\nVAL_ 9 S 0 \"x\" ;\n");
		assertEquals(List.of(9, 10, 11), read.warnings().stream().map(DbcProblem::line).toList());
	}

	@Test
	void receiversStandBehindAUnitOfTwoLines() {
		assertEquals(List.of("Inverter"), signal(DbcTexts.strict(DbcTexts.message("S : 0|8@1+ (1,0) [0|0] \"a\nb\"")), "Message", "S").receivers());
	}

	@Test
	void labelsMayComeFromANamedTable() {
		Dbc dbc = DbcTexts.strict(
				"VERSION \"\"\nBU_: Battery Inverter\nVAL_TABLE_ OnOff 0 \"off\" 1 \"on\" ;\nBO_ 1 M: 8 Battery\n SG_ S : 0|8@1+ (1,0) [0|0] \"\" Inverter\nVAL_ 1 S OnOff;\n");
		assertEquals(Map.of(0L, "off", 1L, "on"), signal(dbc, "M", "S").labels());
	}

	@ParameterizedTest
	@ValueSource(strings = {"\r\n", "\r"})
	void linesMayEndAsOnOtherSystems(String end) {
		assertEquals(DbcTexts.strict(EVERYTHING), DbcTexts.strict(EVERYTHING.replace("\n", end)));
		DbcProblem problem = DbcTexts.refused((DbcTexts.HEAD + "// a remark\nBO_ x Message: 8 Battery\n").replace("\n", end)).getFirst();
		assertEquals("10:5", problem.line() + ":" + problem.column(), problem::toString);
	}

	@Test
	void theTextIsUtf8OrCodePage1252() {
		String text = DbcTexts.message("T : 0|8@1- (1,0) [0|0] \"\u00B0C\"") + "CM_ SG_ 1 T \"500 \u20AC\";\n";
		for (byte[] bytes : List.of(text.getBytes(StandardCharsets.UTF_8), text.getBytes(Charset.forName("windows-1252")),
				("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))) {
			DbcResult.Read read = assertInstanceOf(DbcResult.Read.class, DbcTexts.result(bytes));
			assertEquals("\u00B0C", signal(read.dbc(), "Message", "T").unit());
			assertEquals("500 \u20AC", signal(read.dbc(), "Message", "T").comment());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', quoteCharacter = '~', value = {
			"EV_ V: 3 [0|1] \"\" 0 1 D; ! 9 ! 8 ! 0 to 2",
			"EV_ V: 0 [0|1] \"\" 0 99999999999 D; ! 9 ! 21 ! number",
			"BA_REL_ \"A\" BU_ Battery 1; ! 9 ! 13 ! BU_SG_REL_",
			"BO_ x Message: 8 Battery ! 9 ! 5 ! identifier",
			"BO_ 1 Message 8 Battery ! 9 ! 15 ! :",
			"BO_ 1 Message: 8 ! 10 ! 1 ! sender",
			"SG_ S : 0|8@1+ (1,0) [0|0] \"\" Inverter ! 9 ! 1 ! before any message",
			"BO_ 1 M: 8 Battery\\n SG_ S x : 0|8@1+ (1,0) [0|0] \"\" ! 10 ! 8 ! multiplexing",
			"BO_ 1 M: 8 Battery\\n SG_ S : 0|0@1+ (1,0) [0|0] \"\" ! 10 ! 12 ! 1 to 64",
			"BO_ 1 M: 8 Battery\\n SG_ S : 512|1@1+ (1,0) [0|0] \"\" ! 10 ! 10 ! 0 and 511",
			"BO_ 1 M: 8 Battery\\n SG_ S : 0|8@2+ (1,0) [0|0] \"\" ! 10 ! 14 ! Motorola",
			"BO_ 1 M: 8 Battery\\n SG_ S : 0|8@1 (1,0) [0|0] \"\" ! 10 ! 16 ! unsigned",
			"BO_ 1 M: 8 Battery\\n SG_ S : 0|8@1+ (a,0) [0|0] \"\" ! 10 ! 18 ! factor",
			"CM_ 5; ! 9 ! 5 ! BU_",
			"CM_ BO_ 1 \"open ! 9 ! 11 ! closing quote",
			"CM_ BO_ 1 \"open;\\nCM_ BO_ 2 \"shut\"; ! 9 ! 11 ! line 10",
			"CM_ \"\\nBO_ 9\";\\nCM_ BO_ 1 \"open;\\nBA_DEF_ \"A\" INT 0 1; ! 11 ! 11 ! line 12",
			"BO_ 1 M: 8 Battery\\n SG_ A : 0|8@1+ (1,0) [0|0] \"V Inverter\\n SG_ B : 8|8@1+ (1,0) [0|0] \"A\" Inverter ! 10 ! 29 ! line 11",
			"CM_ \"\\nBO_ 9\";\\nCM_ 5; ! 11 ! 5 ! BU_",
			"BA_DEF_ BO_ \"A\" WORD; ! 9 ! 17 ! ENUM",
			"BA_ \"A\" XX_ 1 1; ! 9 ! 9 ! BU_",
			"BA_DEF_ BO_ \"A\" INT 0 1 ! 10 ! 1 ! end of the file",
			"SIG_VALTYPE_ 1 S : 3; ! 9 ! 20 ! double",
			"; ! 9 ! 1 ! section"})
	void whatBreaksTheGrammarIsNamedWithItsPlace(String line, int expectedLine, int expectedColumn, String part) {
		DbcProblem problem = DbcTexts.refused(DbcTexts.HEAD + line.replace("\\n", "\n") + '\n').getFirst();
		assertEquals("test.dbc", problem.file());
		assertEquals(expectedLine + ":" + expectedColumn, problem.line() + ":" + problem.column(), problem::toString);
		assertTrue(problem.message().contains(part), problem::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "\n\n", "this is no DBC\n", "{\"json\": true}", "<xml/>", "\u0000\u0001\u0002", "12345"})
	void whatIsNoDbcIsRefused(String text) {
		assertFalse(DbcTexts.refused(text).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = {"1e999999999", "1e-999999999", "1e99999999999999999999", "1.2.3"})
	void absurdNumbersAreRefusedAtOnce(String number) {
		String text = DbcTexts.message("S : 0|8@1+ (" + number + ",0) [0|0] \"\"");
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertEquals(10, DbcTexts.refused(text).getFirst().line()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', quoteCharacter = '~', value = {
			"BA_REL_ \"A\" BU_SG_REL_ Battery SG_ 1 S 1; ! 11 ! not defined",
			"BA_REL_ \"A\" BU_BO_REL_ Nobody 1 1; ! 11 ! Nobody",
			"BA_SGTYPE_ \"A\" Type 1; ! 11 ! BA_SGTYPE_",
			"SGTYPE_ Type : 8@1+ (1,0) [0|0] \"\" 0, Table; ! 11 ! SGTYPE_",
			"// a remark ! 11 ! not kept",
			"BU_: Battery ! 11 ! named twice",
			"VERSION \"a\"\\nVERSION \"b\" ! 12 ! VERSION is given a second time",
			"CM_ BO_ 1 \"a\";\\nCM_ BO_ 1 \"b\"; ! 12 ! second time",
			"VAL_ 1 S 0 \"a\" ;\\nVAL_ 1 S 0 \"b\" ; ! 12 ! second time",
			"VAL_TABLE_ T 0 \"a\" ;\\nVAL_TABLE_ T 0 \"b\" ; ! 12 ! second time",
			"BA_DEF_ \"A\" INT 0 1;\\nBA_DEF_ \"A\" INT 0 2; ! 12 ! second time",
			"BA_DEF_ \"A\" INT 0 1;\\nBA_ \"A\" 0;\\nBA_ \"A\" 1; ! 13 ! second time",
			"BA_DEF_ \"A\" STRING 5; ! 11 ! not kept",
			"EV_ V: 0 [0|1] \"\" 0 1 D Battery;\\nEV_ V: 0 [0|1] \"\" 0 1 D Battery; ! 12 ! second environment variable",
			"SIG_GROUP_ 1 G 1 : Other; ! 9 ! Other",
			"SG_MUL_VAL_ 1 S Other 1-2; ! 11 ! no signal Other",
			"SG_MUL_VAL_ 1 S S 3-2; ! 11 ! 3-2",
			"SG_MUL_VAL_ 1 S S 1-2; ! 10 ! no multiplexor",
			"BO_ 2 M: 8 Battery\\n SG_ A m0 : 0|8@1+ (1,0) [0|0] \"\" Inverter ! 12 ! nothing decides",
			"BO_ 2 M: 8 Battery\\n SG_ A m0M : 0|8@1+ (1,0) [0|0] \"\" Inverter\\nSG_MUL_VAL_ 2 A A 1-1; ! 12 ! depends on itself",
			"BO_ 2 M: 8 Battery\\n SG_ A M : 0|8@1+ (1,0) [0|0] \"\" Inverter\\n SG_ B M : 8|8@1+ (1,0) [0|0] \"\" Inverter\\n SG_ C m1 : 16|8@1+ (1,0) [0|0] \"\" Inverter ! 14 ! A, B",
			"BA_DEF_ SG_ \"SystemSignalLongSymbol\" STRING;\\nBA_ \"SystemSignalLongSymbol\" SG_ 1 S \"a b\"; ! 10 ! no word",
			"UNKNOWN_ 1 2 3; ! 11 ! UNKNOWN_",
			"CM_ BO_ 2 \"x\"; ! 11 ! 2",
			"CM_ SG_ 1 Other \"x\"; ! 11 ! Other",
			"CM_ BU_ Nobody \"x\"; ! 11 ! Nobody",
			"CM_ EV_ Nothing \"x\"; ! 11 ! Nothing",
			"VAL_ 1 S Table; ! 11 ! Table",
			"BA_ \"Unknown\" BO_ 1 1; ! 11 ! Unknown",
			"BA_DEF_DEF_ \"Unknown\" 1; ! 11 ! Unknown",
			"SIG_VALTYPE_ 1 S : 1; ! 11 ! 32",
			"BO_ 1 Other: 8 Battery ! 11 ! taken by Message",
			"BO_ 2 Message: 8 Battery ! 11 ! second message",
			"BO_ 4096 Big: 8 Battery ! 11 ! 11 or 29 bits",
			"BO_ 2 M: 8 Nobody ! 11 ! Nobody",
			"BO_ 2 M: 1 Battery\\n SG_ Far : 4|8@1+ (1,0) [0|0] \"\" Inverter ! 12 ! Far",
			"BO_ 2 M: 1 Battery\\n SG_ Up : 7|9@0+ (1,0) [0|0] \"\" Inverter ! 12 ! Up",
			"BO_ 2 M: 8 Battery\\n SG_ A : 0|8@1+ (1,0) [0|0] \"\" Inverter\\n SG_ B : 7|2@0+ (1,0) [0|0] \"\" Inverter ! 13 ! share bits",
			"BO_ 2 M: 8 Battery\\n SG_ A : 0|8@1+ (1,0) [0|0] \"\" Inverter\\n SG_ A : 8|8@1+ (1,0) [0|0] \"\" Inverter ! 13 ! second signal",
			"BO_TX_BU_ 1 : Nobody; ! 11 ! BO_TX_BU_",
			"BO_ 2 M: 8 Battery\\n SG_ A : 0|8@1+ (1,0) [0|0] \"\" Nobody ! 12 ! receiver Nobody",
			"BO_ 3221225472 VECTOR__INDEPENDENT_SIG_MSG: 0 Vector__XXX ! 11 ! not kept"})
	void whatIsDoubtfulIsAWarningWithItsLine(String line, int expectedLine, String part) {
		DbcResult.Read read = DbcTexts.read(DbcTexts.message("S : 0|8@1+ (1,0) [0|0] \"\"") + line.replace("\\n", "\n") + '\n');
		assertTrue(read.warnings().stream().anyMatch(warning -> warning.line() == expectedLine && warning.message().contains(part)),
				() -> read.warnings().toString());
		assertEquals("Message", read.dbc().messages().getFirst().name());
		assertEquals(8, signal(read.dbc(), "Message", "S").length());
	}

	/** Some editors put the mark of UTF-8 before what is not. */
	@Test
	void theMarkOfUtf8IsNoPartOfAFileOfWindows() throws IOException {
		byte[] text = (DbcTexts.message("S : 0|8@1+ (1,0) [0|0] \"\"") + "CM_ \"20 \u00b0C\";\n").getBytes(Charset.forName("windows-1252"));
		byte[] marked = new byte[text.length + 3];
		marked[0] = (byte) 0xEF;
		marked[1] = (byte) 0xBB;
		marked[2] = (byte) 0xBF;
		System.arraycopy(text, 0, marked, 3, text.length);
		DbcResult.Read read = assertInstanceOf(DbcResult.Read.class, DbcReader.read(new ByteArrayInputStream(marked), "marked.dbc"));
		assertEquals("20 \u00b0C", read.dbc().comment());
		assertEquals(List.of(), read.warnings());
	}

	@Test
	void signalsOfOtherMultiplexorValuesMayShareBits() {
		DbcTexts.strict(DbcTexts.message("Page M : 0|8@1+ (1,0) [0|0] \"\"", "A m0 : 8|8@1+ (1,0) [0|0] \"\"", "B m1 : 8|8@1+ (1,0) [0|0] \"\""));
	}

	@Test
	void whereverAFileIsCutOffItIsReadOrRefused() {
		for (int length = 0; length < EVERYTHING.length(); length++) {
			if (DbcTexts.result(EVERYTHING.substring(0, length)) instanceof DbcResult.Refused refused) {
				assertTrue(refused.problems().getFirst().line() >= 1);
			}
		}
	}

	@Test
	void anyBytesAreReadOrRefused() {
		Random random = new Random(20240607);
		byte[] pieces = EVERYTHING.getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < 2000; i++) {
			byte[] bytes = new byte[random.nextInt(200)];
			random.nextBytes(bytes);
			DbcTexts.result(bytes);
			byte[] damaged = pieces.clone();
			for (int k = 0; k <= random.nextInt(4); k++) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
			}
			DbcTexts.result(damaged);
		}
	}
}
