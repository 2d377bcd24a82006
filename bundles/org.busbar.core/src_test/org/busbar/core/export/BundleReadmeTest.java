package org.busbar.core.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.junit.jupiter.api.Test;

class BundleReadmeTest {

	private static DataSource bundle(String name) {
		return new FolderDataSource(Path.of("").toAbsolutePath().resolveSibling(name));
	}

	private static Catalogue catalogue(String... bundles) {
		return CatalogueLoader.load(List.of(bundles).stream().map(BundleReadmeTest::bundle).toList(), Locale.ROOT);
	}

	@Test
	void everyBundleHasTheSevenSectionsInTheirOrder() {
		for (String bundle : List.of("org.busbar.brand.victron", "org.busbar.battery.weco", "org.busbar.protocol.pylontech", "org.busbar.brand.kehua")) {
			List<String> sections = BundleReadme.of(catalogue(bundle), bundle).lines().filter(line -> line.startsWith("## ")).map(line -> line.substring(3))
					.toList();
			assertEquals(List.of("Systems", "Wiring", "Settings", "Protocols", "Not known", "Captures", "Sources"), sections);
			assertEquals(sections, BundleReadme.headings());
		}
	}

	@Test
	void itSaysWhatTheDataSay() {
		String readme = BundleReadme.of(catalogue("org.busbar.brand.victron"), "org.busbar.brand.victron");
		assertTrue(readme.contains("| 7 | CAN-H | documented | VICDOC MRM CURCON |\n"), readme);
		assertTrue(readme.contains("| 1 | ? | | unknown: leave unconnected |\n"), readme);
		assertTrue(readme.contains("- Inverter waits for `Limits`, 3 s: "), readme);
		assertTrue(readme.contains("- Option `frames`, "), readme);
		assertTrue(readme.contains("\nFrom other bundles: `pylontech.lv.1.2`.\n"), readme);
		assertFalse(readme.contains("\n\n\n"), "one blank line is enough");
		assertTrue(readme.startsWith("## ") && readme.endsWith("|\n"));
	}

	@Test
	void whatElseIsInstalledChangesNothing() {
		assertEquals(BundleReadme.of(catalogue("org.busbar.brand.victron"), "org.busbar.brand.victron"),
				BundleReadme.of(catalogue("org.busbar.brand.deye", "org.busbar.protocol.pylontech", "org.busbar.brand.victron"), "org.busbar.brand.victron"));
	}

	@Test
	void aSectionWithoutContentSaysSo() {
		String readme = BundleReadme.of(catalogue("org.busbar.protocol.pylontech"), "org.busbar.protocol.pylontech");
		assertTrue(readme.startsWith("## Systems\n\nNone: protocols alone.\n\n## Wiring\n"), readme);
	}

	@Test
	void onlyTheGeneratedPartOfAFileIsReplaced() {
		String first = BundleReadme.replace("# Acme\n\nOf mine.\n", "one\n");
		assertEquals("# Acme\n\nOf mine.\n\n" + BundleReadme.START + "\none\n" + BundleReadme.END + "\n", first);
		assertEquals(Optional.of("one\n"), BundleReadme.generated(first));
		String second = BundleReadme.replace(first + "\nMore of mine.\n", "two\n");
		assertEquals(first.replace("one", "two") + "\nMore of mine.\n", second);
		assertEquals(Optional.empty(), BundleReadme.generated("# Acme\n"));
	}
}
