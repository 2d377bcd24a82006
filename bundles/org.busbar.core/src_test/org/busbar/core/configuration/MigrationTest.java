package org.busbar.core.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The way from earlier schemas to the present one. There is no earlier one yet, so the steps are those of this test. */
class MigrationTest {

	/** In schema 0 of this test the title was a label. */
	private static final Migration ONE_STEP = new Migration(1, List.of(new MigrationStep(0, document -> rename(document, "label", "title"))));

	private static void rename(Document document, String from, String to) {
		Element root = document.getDocumentElement();
		root.setAttribute(to, root.getAttribute(from));
		root.removeAttribute(from);
	}

	private static ConfigurationResult read(String xml, Migration migration) {
		return ConfigurationFile.read(xml.getBytes(StandardCharsets.UTF_8), "old.busbar", migration);
	}

	private static String old(String xml) {
		return xml.replace("configuration/1", "configuration/0").replace("title=\"Cascina", "label=\"Cascina");
	}

	@Test
	void anEarlierSchemaIsReadAsThePresentOneWithAllThatItHolds() {
		ConfigurationResult.Loaded loaded = assertInstanceOf(ConfigurationResult.Loaded.class, read(old(Documents.WHOLE), ONE_STEP));
		assertEquals(0, loaded.version());
		assertTrue(loaded.migrated());
		assertTrue(loaded.notes().getFirst().message().contains("written for schema 0 and is shown as schema 1"), loaded::toString);
		assertEquals(Documents.loaded(Documents.WHOLE).configuration(), loaded.configuration());
		String written = new String(ConfigurationFile.bytes(loaded.configuration(), loaded.kept()), StandardCharsets.UTF_8);
		assertTrue(written.contains("configuration/1") && !written.contains("configuration/0") && !written.contains("label="), written);
		assertTrue(written.contains("later=\"7\"") && written.contains("<wings n=\"2\">"), written);
	}

	@Test
	void stepsFollowOneAnother() {
		Migration migration = new Migration(1, List.of(new MigrationStep(0, document -> rename(document, "label", "title"))));
		assertTrue(migration.reaches(0) && migration.reaches(1));
		Migration longer = new Migration(3, List.of(new MigrationStep(2, document -> rename(document, "second", "third")),
				new MigrationStep(1, document -> rename(document, "first", "second"))));
		assertTrue(longer.reaches(1) && longer.reaches(2) && longer.reaches(3) && !longer.reaches(0) && !longer.reaches(4));
		String xml = "<c:Configuration xmlns:c=\"https://busbar.org/schema/configuration/1\" first=\"x\" c:own=\"y\"><c:inner/><other xmlns=\"urn:o\"/></c:Configuration>";
		String migrated = new String(longer.migrate(xml.getBytes(StandardCharsets.UTF_8), 1).orElseThrow(), StandardCharsets.UTF_8);
		assertTrue(migrated.contains("xmlns:c=\"https://busbar.org/schema/configuration/3\"") && migrated.contains("third=\"x\"")
				&& migrated.contains("c:own=\"y\"") && migrated.contains("<c:inner/>") && migrated.contains("<other xmlns=\"urn:o\"/>"), migrated);
	}

	@Test
	void aGapInTheStepsIsRefused() {
		Migration migration = new Migration(3, List.of(new MigrationStep(1, document -> rename(document, "a", "b"))));
		ConfigurationResult.Refused refused = assertInstanceOf(ConfigurationResult.Refused.class, read(Documents.WHOLE, migration));
		assertTrue(refused.reasons().getFirst().message().contains("schema 1"), refused::toString);
	}

	@Test
	void twoStepsFromOneVersionAreAMistake() {
		MigrationStep step = new MigrationStep(1, document -> rename(document, "a", "b"));
		assertThrows(IllegalArgumentException.class, () -> new Migration(2, List.of(step, step)));
	}
}
