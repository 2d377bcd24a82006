package org.busbar.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.export.BundleReadme;
import org.busbar.tck.CheckResult.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The brand that README.md shows to authors is one. */
class ReadmeExampleTest {

	private static final Pattern FILE = Pattern.compile("(?m)^`([\\w/.-]+)`\n\n```\\w*\n(.*?)^```$", Pattern.DOTALL);

	@TempDir
	Path folder;

	@Test
	void itFits() throws IOException {
		Map<String, String> files = new TreeMap<>();
		Matcher matcher = FILE.matcher(Files.readString(Path.of("README.md")));
		while (matcher.find()) {
			files.put(matcher.group(1), matcher.group(2));
		}
		assertEquals(List.of("META-INF/MANIFEST.MF", "OSGI-INF/l10n/bundle.properties", "data/acme.xml"), List.copyOf(files.keySet()));
		for (Map.Entry<String, String> file : files.entrySet()) {
			Path target = folder.resolve(file.getKey());
			Files.createDirectories(target.getParent());
			Files.writeString(target, file.getValue());
		}
		String generated = BundleReadme.kept(CatalogueLoader.load(List.of(new FolderDataSource(folder)), Locale.ROOT), "org.acme.brand");
		Files.writeString(folder.resolve("README.md"), BundleReadme.replace("# Acme\n", generated));
		Checked result = assertInstanceOf(Checked.class, Kit.check(folder, Path.of("").toAbsolutePath().resolveSibling("org.busbar.protocol.pylontech")));
		assertEquals(List.of(), result.problems());
	}
}
