package org.busbar.core.configuration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationFileTest {

	@TempDir
	private Path folder = Path.of("");

	private static String written(Configuration configuration, KeptContent kept) {
		return new String(ConfigurationFile.bytes(configuration, kept), StandardCharsets.UTF_8);
	}

	@Test
	void everythingIsReadToRecords() {
		Configuration configuration = Documents.loaded(Documents.WHOLE).configuration();
		assertEquals("Cascina Rossa", configuration.title());
		assertEquals("[CAN, RS485]", configuration.lines().toString());
		Equipment battery = configuration.battery().orElseThrow();
		assertEquals(List.of("victron.bms-can", "pylontech.lv.1.2"), battery.protocols());
		assertEquals(58.4, battery.nameplate().orElseThrow().chargeVoltage());
		assertEquals("MANUAL", battery.socket().orElseThrow().pins().getFirst().assignments().getFirst().confidence().name());
		SiteWire wire = configuration.cable().orElseThrow().wires().getFirst();
		assertEquals("i7 b1 [source-pins]", wire.inverterPin() + ' ' + wire.batteryPin() + ' ' + wire.sources());
		assertEquals(List.of("m1"), configuration.tests().getFirst().measurements());
		assertEquals(AcceptanceTest.Outcome.PASSED, configuration.tests().getFirst().outcome());
		assertEquals("origin-weco", configuration.settings().getFirst().origin());
	}

	/** A kill in the midst of a save leaves it. */
	@Test
	void openingClearsWhatAKilledSaveLeft() throws IOException {
		Path file = Files.write(folder.resolve("site.busbar"), ConfigurationFile.bytes(Documents.loaded(Documents.WHOLE).configuration(), KeptContent.NONE));
		Path left = Files.writeString(folder.resolve(".site.busbar.4294967294.part"), "half");
		Files.setLastModifiedTime(left, FileTime.from(Instant.EPOCH));
		assertInstanceOf(ConfigurationResult.Loaded.class, ConfigurationFile.load(file));
		assertFalse(Files.exists(left));
	}

	@Test
	void aPositionIsNoReference() {
		for (String position : List.of("/origin-weco", "/0", "//@origins.0", "#origin-weco", "other.busbar#origin-weco")) {
			ConfigurationResult result = ConfigurationFile.read(Documents.WHOLE.replaceFirst("origin=\"origin-weco\"", "origin=\"" + position + '"')
					.getBytes(StandardCharsets.UTF_8), "site.busbar");
			assertTrue(result instanceof ConfigurationResult.Refused refused && refused.reasons().getFirst().message().contains("'" + position + "'"),
					result::toString);
		}
	}

	@Test
	void whatIsNamedTwiceIsOneValue() {
		Configuration configuration = Documents.loaded(Documents.WHOLE.replace("RS485", "CAN")).configuration();
		assertEquals("[CAN]", configuration.lines().toString());
		assertEquals(configuration, Documents.loaded(written(configuration, KeptContent.NONE)).configuration());
	}

	@Test
	void whatIsReadIsWrittenAgainWithWhatIsNotKnown() {
		ConfigurationResult.Loaded loaded = Documents.loaded(Documents.WHOLE);
		String written = written(loaded.configuration(), loaded.kept());
		ConfigurationResult.Loaded again = Documents.loaded(written);
		assertEquals(loaded.configuration(), again.configuration());
		assertEquals(written, written(again.configuration(), again.kept()));
		assertTrue(written.contains("later=\"7\"") && written.contains("<wings n=\"2\"><feather/></wings>") && written.contains("gauge=\"24\""), written);
		assertEquals(List.of("'later'", "'wings'", "'gauge'"),
				loaded.notes().stream().map(note -> note.message().replaceFirst("[^']*('\\w+').*", "$1")).toList());
	}

	@Test
	void whatIsNotKnownStaysWithItsPartWhenOthersChange() {
		ConfigurationResult.Loaded loaded = Documents.loaded(Documents.WHOLE);
		Configuration old = loaded.configuration();
		SiteCable cable = old.cable().orElseThrow();
		SiteWire first = cable.wires().getFirst();
		SiteWire added = new SiteWire("w0", "CAN-L", "i7", "b2", "", first.confidence(), List.of());
		SiteCable longer = new SiteCable(cable.id(), cable.name(), Double.NaN, List.of(), List.of(added, first), "");
		Configuration changed = new Configuration(old.id(), "Other", "", List.of(), Optional.empty(), List.of(), List.of(), old.battery(), old.inverter(),
				Optional.of(longer), old.protocol(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
		String written = written(changed, loaded.kept());
		assertTrue(written.contains("later=\"7\"") && written.contains("<wings n=\"2\"><feather/></wings>"), written);
		assertTrue(written.lines().anyMatch(line -> line.contains("id=\"w1\"") && line.contains("gauge=\"24\"")), written);
		assertFalse(written.contains("NaN"), written);
		Configuration again = Documents.loaded(written).configuration();
		assertEquals(changed.cable().orElseThrow().wires().getFirst(), again.cable().orElseThrow().wires().getFirst());
		assertEquals(List.of(), again.cable().orElseThrow().wires().getLast().sources(), "a reference to what was removed is left out");
	}

	@Test
	void whatXmlCannotHoldIsReplaced() {
		Configuration configuration = blank("a\u0000b\ud800c \ud83d\udd0b\n\"<&>'\t");
		assertEquals("a\ufffdb\ufffdc \ud83d\udd0b\n\"<&>'\t", Documents.loaded(written(configuration, KeptContent.NONE)).configuration().title());
	}

	@Test
	void whatCouldNotBeLoadedAgainIsNotWritten() {
		Configuration two = new Configuration("site", "", "", List.of(), Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(new SafetyCheck("site", "", false, "", "", "")), List.of(), List.of());
		assertThrows(IllegalArgumentException.class, () -> ConfigurationFile.bytes(two, KeptContent.NONE));
	}

	private static Configuration blank(String title) {
		return new Configuration("site", title, "", List.of(), Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
	}

	@Test
	void aTruncatedFileNamesThePlace() {
		FileNote note = Documents.refused(Documents.WHOLE.substring(0, Documents.WHOLE.indexOf("<inverter")));
		assertTrue(note.line() > 20 && note.message().startsWith("The XML is broken"), note::toString);
		assertTrue(Documents.refused("").message().startsWith("The document is empty."));
		assertTrue(Documents.refused("{\"json\": true}").message().startsWith("The XML is broken"));
	}

	@Test
	void everyTruncationIsRefusedAndNothingElse() {
		String whole = Documents.WHOLE.strip();
		for (int length = 0; length < whole.length(); length += 7) {
			String cut = whole.substring(0, length);
			assertInstanceOf(ConfigurationResult.Refused.class, Documents.read(cut), cut);
		}
	}

	@Test
	void anEncodingThatNobodyKnowsIsRefused() {
		assertTrue(Documents.refused(Documents.WHOLE.replace("UTF-8", "U.F-8")).message().contains("Save it as UTF-8"));
	}

	@Test
	void namesThatCouldNotBeWrittenAgainAreRefused() {
		assertTrue(Documents.refused(Documents.WHOLE.replace(" later=", " :later=")).message().contains("colon"));
	}

	@Test
	void anotherXmlIsRefused() {
		assertTrue(Documents.refused(Documents.WHOLE.replace("<?xml version=\"1.0\"", "<?xml version=\"1.1\"")).message().contains("XML 1.1"));
	}

	@Test
	void whatThereIsOneOfIsNotGivenTwice() {
		FileNote twice = Documents.refused(Documents.WHOLE.replaceFirst("(?s)(<battery .*</battery>)", "$1$1"));
		assertTrue(twice.message().contains("'battery'") && twice.line() > 0, twice::toString);
	}

	@Test
	void whateverItWasWrittenInItIsSavedInUtf8() {
		String western = Documents.WHOLE.replace("UTF-8", "windows-1252").replace("Asti", "&#x85;Asti\u20ac");
		ConfigurationResult.Loaded loaded = assertInstanceOf(ConfigurationResult.Loaded.class,
				ConfigurationFile.read(western.getBytes(Charset.forName("windows-1252")), "site.busbar"));
		String written = written(loaded.configuration(), loaded.kept());
		assertTrue(written.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"), written);
		assertEquals(loaded.configuration(), Documents.loaded(written).configuration());
	}

	@Test
	void aDeclarationWithoutEndIsRefused() {
		assertFalse(Documents.refused(Documents.WHOLE.replaceFirst("encoding=\"UTF-8\"[?]>", "encoding='UTF-8")).message().isBlank());
	}

	@Test
	void aDoctypeIsRefused() {
		String entity = "<!DOCTYPE c [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>\n"
				+ Documents.WHOLE.replaceFirst("<\\?.*\\?>\\s*", "").replace("title=\"Cascina Rossa\"", "title=\"&e;\"");
		assertTrue(Documents.refused(entity).message().contains("DOCTYPE"));
		String laughs = "<!DOCTYPE c [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><c>&b;</c>";
		assertTrue(Documents.refused(laughs).message().contains("DOCTYPE"));
	}

	@Test
	void otherDocumentsAreRefused() {
		assertTrue(Documents.refused(Documents.WHOLE.replace("schema/configuration/1", "schema/other/1")).message().contains("no schema of Busbar"));
		assertTrue(Documents.refused("<brand:Brand xmlns:brand=\"https://busbar.org/schema/brand/1\" id=\"a\" name=\"A\"/>").message()
				.contains("It is no configuration of a site: its root element is <Brand>"));
		assertTrue(Documents.refused("<configuration:Site xmlns:configuration=\"https://busbar.org/schema/configuration/1\" id=\"s\" name=\"S\"/>").message()
				.contains("root element is <Site>"));
	}

	@Test
	void aLaterSchemaIsRefusedAndTheFileIsNotTouched() throws IOException {
		Path file = Files.writeString(folder.resolve("later.busbar"), Documents.WHOLE.replace("configuration/1", "configuration/2"));
		byte[] before = Files.readAllBytes(file);
		ConfigurationResult.Refused refused = assertInstanceOf(ConfigurationResult.Refused.class, ConfigurationFile.load(file));
		assertTrue(refused.reasons().getFirst().message().contains("later Busbar (schema 2)"), refused::toString);
		assertArrayEquals(before, Files.readAllBytes(file));
		assertTrue(Documents.refused(Documents.WHOLE.replace("configuration/1", "configuration/0")).message().contains("schema 0"));
		assertTrue(Documents.refused(Documents.WHOLE.replace("configuration/1", "configuration/99999999999")).message().contains("Update Busbar"));
	}

	@Test
	void idsAreUniqueAndThere() {
		FileNote twice = Documents.refused(Documents.WHOLE.replace("<checks id=\"earth\"", "<checks id=\"b1\""));
		assertTrue(twice.line() > 40 && twice.message().contains("b1, which stands in line 14"), twice::toString);
		assertTrue(Documents.refused(Documents.WHOLE.replace("<checks id=\"earth\"", "<checks")).message().contains("<checks> has no id"));
		assertTrue(Documents.refused(Documents.WHOLE.replace("<checks id=\"earth\"", "<checks id=\"e th\"")).message().contains("\"e th\""));
	}

	@Test
	void whatIsReferredToIsThere() {
		FileNote dangling = Documents.refused(Documents.WHOLE.replace("inverterPin=\"i7\"", "inverterPin=\"i9\""));
		assertTrue(dangling.line() > 30 && dangling.message().contains("'i9' is referred to"), dangling::toString);
		// A wire is no pin.
		assertInstanceOf(ConfigurationResult.Refused.class, Documents.read(Documents.WHOLE.replace("inverterPin=\"i7\"", "inverterPin=\"w1\"")));
	}

	@Test
	void wordsHaveNoSilentDefault() {
		assertTrue(Documents.refused(Documents.WHOLE.replace("confidence=\"manual\" sources=\"source-pins\" signal=\"CAN-H\" note", "signal=\"CAN-H\" note"))
				.message().contains("<assignments> does not say its confidence. Add confidence with one of: documented, several, manual, one, inferred."));
		assertTrue(Documents.refused(Documents.WHOLE.replace("side=\"BATTERY\"", "side=\"LEFT\"")).message().contains("Write one of BATTERY, INVERTER."));
		assertTrue(Documents.refused(Documents.WHOLE.replace("value=\"60.2\"", "value=\"sixty\"")).message().contains("'sixty' is no value of value"));
		Configuration open = Documents.loaded(Documents.WHOLE.replace("value=\"60.2\"", "")).configuration();
		assertTrue(Double.isNaN(open.measurements().getFirst().value()), "a value that is missing is not 0");
	}

	@ParameterizedTest
	@ValueSource(strings = {"<battery xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"configuration:Site\" id=\"b\" name=\"n\"/>",
			"<battery href=\"file:///etc/hostname#x\"/>", "<battery href=\"#x\"/>"})
	void partsOfTheWrongKindAreRefused(String part) {
		String xml = "<configuration:Configuration xmlns:configuration=\"https://busbar.org/schema/configuration/1\" id=\"s\" title=\"S\">" + part
				+ "</configuration:Configuration>";
		assertInstanceOf(ConfigurationResult.Refused.class, Documents.read(xml), () -> Documents.read(xml).toString());
	}

	/** Of a kind that nobody knows, as a later Busbar may have it: no part is made of it, and it is told and kept. */
	@ParameterizedTest
	@ValueSource(strings = {"configuration:Fact", "configuration:Later", "other:Thing"})
	void partsOfAnUnknownKindAreKept(String kind) {
		String xml = "<configuration:Configuration xmlns:configuration=\"https://busbar.org/schema/configuration/1\" id=\"s\" title=\"S\">"
				+ "<battery xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"" + kind
				+ "\" xmlns:other=\"http://example.org\" id=\"b\"/></configuration:Configuration>";
		ConfigurationResult.Loaded loaded = Documents.loaded(xml);
		assertTrue(loaded.configuration().battery().isEmpty());
		assertTrue(loaded.notes().getFirst().message().contains("'battery'"), loaded::toString);
		assertTrue(written(loaded.configuration(), loaded.kept()).contains(kind.substring(kind.indexOf(':'))), written(loaded.configuration(), loaded.kept()));
	}

	@Test
	void hostileSizesAreRefused() {
		String begin = "<configuration:Configuration xmlns:configuration=\"https://busbar.org/schema/configuration/1\" id=\"s\" title=\"";
		String end = "</configuration:Configuration>";
		assertTrue(Documents.refused(begin + "x".repeat(ConfigurationFile.LONGEST) + "\">" + end).message().contains("longer than 2 MB"));
		assertTrue(Documents.refused(begin + "\">" + "<a/>".repeat(ConfigurationFile.MOST_ELEMENTS) + end).message().contains("more than 5,000 elements"));
		String names = Stream.iterate(0, n -> n + 1).limit(ConfigurationFile.MOST_NAMES).map(n -> "<a" + n + "/>").collect(Collectors.joining());
		assertTrue(Documents.refused(begin + "\">" + names + end).message().contains("300 different names"));
		assertTrue(Documents
				.refused(Documents.WHOLE.replace("sources=\"source-pins\"", "sources=\"" + "source-pins ".repeat(ConfigurationFile.MOST_REFERENCES) + '"'))
				.message()
				.contains("20,000 references"));
		assertTrue(Documents.refused(begin + "\">" + "<a>".repeat(60) + "</a>".repeat(60) + end).message().contains("deeper than 50"));
		assertTrue(Documents.refused(begin + "\">" + "<a>".repeat(9000) + "</a>".repeat(9000) + end).message().contains("deeper than 50"));
		String many = Stream.iterate(0, n -> n + 1).limit(ConfigurationFile.MOST_ELEMENTS - 10).map(n -> "<checks id=\"c" + n + "\" title=\"\"/>")
				.reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append).toString();
		assertEquals(ConfigurationFile.MOST_ELEMENTS - 10, Documents.loaded(begin + "\">" + many + end).configuration().checks().size());
	}

	private static String saved(String document) {
		ConfigurationResult.Loaded loaded = Documents.loaded(document);
		return written(loaded.configuration(), loaded.kept());
	}

	@Test
	void commentsStayWhereTheyAre() {
		String plain = saved(Documents.WHOLE);
		String commented = plain.replace("<lines>RS485", "<!-- both -->\n  <lines>RS485")
				.replace("  <cable ", "  <!-- made on \u00e9 site\n  by hand -->\n  <cable ")
				.replace("  </cable>", "    <!-- a last word -->\n    <!-- and one more -->\n  </cable>")
				.replaceFirst("(<configuration:Configuration)", "<!-- before all -->\n$1") + "<!-- after all -->\n";
		assertEquals(6, commented.split("<!--", -1).length - 1, commented);
		assertEquals(commented, saved(commented));
		assertEquals(List.of(), Documents.loaded(commented).notes().stream().filter(note -> note.message().contains("comment")).toList());
	}

	@Test
	void aCommentOfWhatIsGoneStandsAtTheEndOfWhatItWasIn() {
		String commented = saved(Documents.WHOLE).replace("  <cable ", "  <!-- of the cable -->\n  <cable ").replace("  </cable>",
				"    <!-- in the cable -->\n  </cable>");
		ConfigurationResult.Loaded loaded = Documents.loaded(commented);
		Configuration old = loaded.configuration();
		Configuration without = ConfigurationEdit.remove(old, "cable").or(old);
		String written = written(without, loaded.kept());
		assertFalse(written.contains("<cable"), written);
		assertTrue(written.matches("(?s).*<!-- of the cable -->\\s*<!-- in the cable -->\\s*</configuration:Configuration>\\s*"), written);
		assertEquals(without, Documents.loaded(written).configuration());
	}

	@Test
	void aCommentInWhatHasNothingElseAndInWhatIsNotKnown() {
		String tight = "<configuration:Configuration xmlns:configuration=\"https://busbar.org/schema/configuration/1\" id=\"site\" title=\"a &lt;!-- b > c\">"
				+ "<checks id=\"earth\" title=\"Earth\"><!-- only this --></checks><wings><!-- feathers --><feather/></wings></configuration:Configuration>";
		String written = saved(tight);
		assertTrue(written.contains("<!-- only this -->"), written);
		assertEquals(1, written.split("<!-- feathers -->", -1).length - 1, written);
		assertEquals(written, saved(written));
	}

	@Test
	void aPrefixThatNobodyDeclaresIsRefused() {
		assertTrue(Documents.refused(Documents.WHOLE.replace("title=\"Cascina Rossa\"", "im:victitle=\"x\" title=\"Cascina Rossa\"")).message()
				.contains("colon"));
	}

	@Test
	void theFileIsAtHandAsItWasRead() throws IOException {
		Path file = folder.resolve("site.busbar");
		Files.writeString(file, Documents.WHOLE);
		ConfigurationResult.Loaded loaded = assertInstanceOf(ConfigurationResult.Loaded.class, ConfigurationFile.load(file));
		Files.writeString(file, "somebody else");
		assertEquals(Documents.WHOLE, new String(loaded.kept().file(), StandardCharsets.UTF_8));
	}

	@Test
	void savesAndLoads() throws IOException {
		Path file = folder.resolve("site.busbar");
		ConfigurationResult.Loaded loaded = Documents.loaded(Documents.WHOLE);
		ConfigurationFile.save(file, loaded.configuration(), loaded.kept());
		byte[] first = Files.readAllBytes(file);
		ConfigurationResult.Loaded again = assertInstanceOf(ConfigurationResult.Loaded.class, ConfigurationFile.load(file));
		ConfigurationFile.save(file, again.configuration(), again.kept());
		assertArrayEquals(first, Files.readAllBytes(file));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList(), "nothing is left beside it");
		}
	}

	@Test
	void whatCannotBeSavedSaysWhy() throws IOException {
		Configuration configuration = blank("x");
		Path absent = folder.resolve("no/site.busbar");
		assertTrue(message(absent, configuration).contains("folder"));
		Path inFile = Files.writeString(folder.resolve("file"), "").resolve("site.busbar");
		assertFalse(message(inFile, configuration).isBlank());
		assertFalse(message(folder, configuration).isBlank());
	}

	private static String message(Path file, Configuration configuration) {
		return String.valueOf(assertThrows(IOException.class, () -> ConfigurationFile.save(file, configuration, KeptContent.NONE)).getMessage());
	}

	@Test
	void whatCannotBeReadSaysWhy() {
		assertTrue(reason(folder.resolve("absent.busbar")).contains("no such file"));
		assertTrue(reason(folder).contains("folder"));
	}

	private static String reason(Path file) {
		return assertInstanceOf(ConfigurationResult.Refused.class, ConfigurationFile.load(file)).reasons().getFirst().message();
	}
}
