package org.busbar.core.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.busbar.core.catalogue.BundleData;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.protocol.EffectiveProtocol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFolderTest {

	private static final String DBC = """
			VERSION ""
			BU_: BMS
			BO_ 853 State: 8 BMS
			 SG_ SOC : 0|16@1+ (1,0) [0|100] "%" Vector__XXX
			""";
	private static final String BRAND = """
			<?xml version="1.0" encoding="UTF-8"?>
			<brand:Brand xmlns:brand="https://busbar.org/schema/brand/1" id="acme" name="Acme">
				<sources key="SITE" document="Print beside the socket"/>
				<models id="one" name="One" sockets="bms" protocols="own.my-bms"/>
				<sockets id="bms" name="BMS" type="RJ45" pinCount="8">
					<pins number="1"><assignments signal="CAN-H" confidence="one" sources="SITE"/></pins>
					<pins number="2"><assignments signal="CAN-L" confidence="one" sources="SITE"/></pins>
				</sockets>
			</brand:Brand>
			""";

	@TempDir
	private Path temporary;
	private OwnFolder folder = new OwnFolder(Path.of(""));

	@BeforeEach
	void open() {
		folder = new OwnFolder(temporary.resolve("home").resolve("own"));
	}

	@Test
	void withoutAFolderThereIsNothing() {
		assertEquals(List.of(), folder.names());
		assertEquals(List.of(), folder.read(Locale.ENGLISH).protocols());
		assertEquals(List.of(), folder.read(Locale.ENGLISH).problems());
	}

	@Test
	void aDbcFileIsAProtocolOfItsOwn() throws IOException {
		assertEquals(new Addition.Added("My-BMS.dbc", List.of("own.my-bms"), List.of()), folder.add(write("My BMS.DBC", DBC)));
		assertEquals(List.of("My-BMS.dbc"), folder.names());
		LoadedProtocol protocol = folder.read(Locale.ENGLISH).protocols().getFirst().item();
		assertEquals("own.my-bms", protocol.descriptor().id());
		assertEquals("My-BMS", protocol.descriptor().title());
		assertEquals(List.of("SOC"),
				EffectiveProtocol.of(protocol, Map.of()).dbc().messages().getFirst().signals().stream().map(signal -> signal.name()).toList());
	}

	@Test
	void aDocumentBringsABrandOrAProtocolWithLayersOfTheFolder() throws IOException {
		folder.add(write("layer.dbc", DBC));
		Path document = write("better.xml", """
				<?xml version="1.0" encoding="UTF-8"?>
				<brand:Protocol xmlns:brand="https://busbar.org/schema/brand/1" id="acme.can" title="Acme CAN" confidence="one" bitRates="250000">
					<sources key="SITE" document="Measured on site"/>
					<layers path="layer.dbc"/>
				</brand:Protocol>
				""");
		assertEquals(new Addition.Added("better.xml", List.of("acme.can"), List.of()), folder.add(document));
		assertInstanceOf(Addition.Added.class, folder.add(write("acme.xml", BRAND)));
		BundleData data = folder.read(Locale.ENGLISH);
		assertEquals(List.of("acme"), data.devices().stream().map(shipped -> shipped.item().id()).toList());
		assertEquals(List.of("acme.can"), data.protocols().stream().map(shipped -> shipped.item().descriptor().id()).toList(),
				"The DBC is no protocol of its own any more");
	}

	@Test
	void whatCannotBeUsedChangesNothingAndIsExplained() throws IOException {
		assertRefused("nor a document", write("notes.txt", "hello"));
		assertRefused(temporary.resolve("broken.dbc") + ":1:", write("broken.dbc", "this is no DBC"));
		assertRefused(temporary.resolve("broken.xml") + ":", write("broken.xml", "<brand"));
		assertRefused("no file nowhere.dbc", write("lost.xml", """
				<brand:Protocol xmlns:brand="https://busbar.org/schema/brand/1" id="lost" title="Lost" confidence="one">
					<layers path="nowhere.dbc"/>
				</brand:Protocol>
				"""));
		assertRefused("no such file", temporary.resolve("absent.dbc"));
		Path huge = temporary.resolve("huge.dbc");
		try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
			file.setLength(1L << 30);
		}
		assertRefused("is it the right file?", huge);
		assertEquals(List.of(), folder.names());
	}

	@Test
	void nothingIsOverwritten() throws IOException {
		folder.add(write("a.dbc", DBC));
		assertRefused("already", write("a.dbc", DBC.replace("State", "Other")));
		assertEquals("State", folder.read(Locale.ENGLISH).protocols().getFirst().item().layers().get("a.dbc").messages().getFirst().name());
	}

	@Test
	void aFolderThatCannotBeMadeIsExplained() throws IOException {
		Files.writeString(temporary.resolve("home"), "a file in its place");
		assertRefused("cannot be kept in", write("a.dbc", DBC));
	}

	@Test
	void removes() throws IOException {
		folder.add(write("a.dbc", DBC));
		assertEquals(List.of(), folder.remove("a.dbc"));
		assertEquals(List.of(), folder.names());
		assertTrue(folder.remove("../a.dbc").getFirst().contains("no own file"));
	}

	@Test
	void aFileThatWentBadIsToldAndTheRestCounts() throws IOException {
		folder.add(write("a.dbc", DBC));
		folder.add(write("b.dbc", DBC));
		Files.writeString(folder.path().resolve("a.dbc"), "BO_ what", StandardCharsets.UTF_8);
		BundleData data = folder.read(Locale.ENGLISH);
		assertEquals(List.of("own.b"), data.protocols().stream().map(shipped -> shipped.item().descriptor().id()).toList());
		assertTrue(data.problems().stream().anyMatch(problem -> problem.path().equals("a.dbc") && problem.line() == 1), () -> data.problems().toString());
	}

	private Path write(String name, String text) throws IOException {
		return Files.writeString(temporary.resolve(name), text, StandardCharsets.UTF_8);
	}

	private void assertRefused(String reason, Path file) {
		Addition.Refused refused = assertInstanceOf(Addition.Refused.class, folder.add(file));
		assertTrue(refused.reasons().stream().anyMatch(text -> text.contains(reason)), () -> refused.reasons().toString());
	}

	@Test
	void aDocumentWithMoreThanAnyHasIsRefusedWithItsPlace() throws IOException {
		Path file = Files.writeString(temporary.resolve("many.xml"), BRAND.replace("</brand:Brand>", "<x/>".repeat(6000) + "</brand:Brand>"));
		Addition.Refused refused = assertInstanceOf(Addition.Refused.class, folder.add(file));
		assertTrue(refused.reasons().getFirst().contains("more than 5000 elements"), refused.toString());
	}
}
