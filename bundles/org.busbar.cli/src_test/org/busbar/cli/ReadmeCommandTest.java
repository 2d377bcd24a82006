package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.busbar.cli.CommandLineRun.Result;
import org.busbar.core.export.BundleReadme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code readme} and {@code brand --readme}. */
class ReadmeCommandTest {

	private static final String MANIFEST = """
			Manifest-Version: 1.0
			Bundle-SymbolicName: org.acme.brand
			Bundle-Version: 1.0.0
			Busbar-Brand: data/acme.xml
			""";
	private static final String BRAND = """
			<?xml version="1.0" encoding="UTF-8"?>
			<brand:Brand xmlns:brand="https://busbar.org/schema/brand/1" id="acme" name="Acme"/>
			""";

	@TempDir
	Path folder;

	@Test
	void theGeneratedPartComesIntoTheFile() throws IOException {
		write("META-INF/MANIFEST.MF", MANIFEST);
		write("data/acme.xml", BRAND);
		write("README.md", "# Acme\n");
		Result written = new CommandLineRun().run("readme", folder.toString());
		assertEquals(ExitCode.FINE, written.exitCode(), written.err());
		assertEquals(folder.resolve("README.md") + "\n", written.out());
		String readme = Files.readString(folder.resolve("README.md"));
		assertTrue(readme.startsWith("# Acme\n\n" + BundleReadme.START + "\n## Systems\n\n### Acme, `acme`\n"), readme);
		Result again = new CommandLineRun().run("readme", folder.toString());
		assertEquals("", again.out(), "what is up to date is not written");
	}

	@Test
	void aFolderWithoutABundleIsNamed() {
		Result refused = new CommandLineRun().run("readme", folder.toString());
		assertEquals(ExitCode.INPUT, refused.exitCode());
		assertTrue(refused.err().contains(folder.toString()) && refused.err().contains("META-INF/MANIFEST.MF"), refused.err());
	}

	@Test
	void aBrandPrintsThePartOfItsBundle() {
		Result printed = new CommandLineRun().run("brand", "victron", "--readme");
		assertEquals(ExitCode.FINE, printed.exitCode());
		assertEquals(BundleReadme.of(CommandLineRun.SHIPPED, "org.busbar.brand.victron"), printed.out());
		assertTrue(printed.out().contains("### Victron CAN-bus BMS, low voltage, `victron.bms-can`"), printed.out());
	}

	private void write(String path, String text) throws IOException {
		Path file = folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}
}
