package org.busbar.core.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingFileTest {

	private static final byte[] CONTENT = {1, 2, 3};

	@TempDir
	Path folder = Path.of("");

	@Test
	void takesThePlaceOfTheFileThatWasThere() throws IOException {
		Path file = folder.resolve("cable.svg");
		Files.writeString(file, "old");
		DrawingFile.write(file, CONTENT);
		assertEquals(3, Files.size(file));
		assertEquals(List.of(file), files());
	}

	@Test
	void saysWhyItCannotBeWritten() throws IOException {
		assertEquals("the folder does not exist", refusal(folder.resolve("nowhere").resolve("cable.svg")));
		assertEquals("there is a folder of that name", refusal(folder));
		Path file = Files.writeString(folder.resolve("file"), "old");
		assertEquals("the folder does not exist", refusal(file.resolve("cable.svg")));
		assertEquals(List.of(file), files());
	}

	private List<Path> files() throws IOException {
		try (var files = Files.list(folder)) {
			return files.toList();
		}
	}

	private static String refusal(Path target) {
		return String.valueOf(assertThrows(IOException.class, () -> DrawingFile.write(target, CONTENT)).getMessage());
	}
}
