package org.busbar.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderDataSourceTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void bundle() throws IOException {
		Files.createDirectories(folder.resolve("bundle/META-INF"));
		Files.writeString(folder.resolve("bundle/META-INF/MANIFEST.MF"),
				"Manifest-Version: 1.0\nBundle-SymbolicName: org.acme;singleton:=true\nBundle-Version: 1.2.3.qualifier\nBusbar-Brand: a.xml\n");
		Files.writeString(folder.resolve("bundle/a.xml"), "a");
		Files.writeString(folder.resolve("secret"), "s");
	}

	@Test
	void readsTheManifest() {
		DataSource source = new FolderDataSource(folder.resolve("bundle"));
		assertEquals("org.acme", source.name());
		assertEquals("1.2.3.qualifier", source.version());
		assertEquals("a.xml", source.headers().get("Busbar-Brand"));
	}

	@Test
	void opensItsFilesAndNoOthers() throws IOException {
		DataSource source = new FolderDataSource(folder.resolve("bundle"));
		try (InputStream in = source.open("a.xml")) {
			assertNotNull(in);
		}
		for (String path : List.of("none.xml", "../secret", folder.resolve("secret").toString())) {
			try (InputStream in = source.open(path)) {
				assertNull(in, path);
			}
		}
	}
}
