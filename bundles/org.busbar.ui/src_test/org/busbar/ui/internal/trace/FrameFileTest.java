package org.busbar.ui.internal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameFileTest {

	@TempDir
	private Path folder;

	@Test
	void aFileIsWrittenOrWrittenOver() throws IOException {
		Path file = folder.resolve("frames.log");
		FrameFile.save(file, writer -> writer.write("one"));
		FrameFile.save(file, writer -> writer.write("two"));
		assertEquals("two", Files.readString(file));
		assertEquals(List.of(file), files());
	}

	@Test
	void onAFullDiskWhatWasThereStays() throws IOException {
		Path file = Files.writeString(folder.resolve("frames.log"), "before");
		IOException full = assertThrows(IOException.class, () -> FrameFile.save(file, writer -> {
			writer.write("after");
			throw new UncheckedIOException(new IOException("No space left on device"));
		}));
		assertTrue(full.getMessage().contains(file.toString()) && full.getMessage().contains("No space left on device"), full.getMessage());
		assertEquals("before", Files.readString(file));
		assertEquals(List.of(file), files());
	}

	@Test
	void whoGivesUpLeavesNothingBehind() throws IOException {
		Path file = folder.resolve("frames.log");
		assertThrows(CancellationException.class, () -> FrameFile.save(file, writer -> {
			throw new CancellationException();
		}));
		assertEquals(List.of(), files());
	}

	@Test
	void aMissingFolderIsExplained() {
		Path file = folder.resolve("missing").resolve("frames.log");
		IOException missing = assertThrows(IOException.class, () -> FrameFile.save(file, writer -> writer.write("x")));
		assertTrue(missing.getMessage().contains("no such folder"), missing.getMessage());
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.toList();
		}
	}
}
