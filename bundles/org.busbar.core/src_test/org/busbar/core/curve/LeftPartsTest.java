package org.busbar.core.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a save that was killed has left. */
class LeftPartsTest {

	/** No process has such a number: it is more than a system gives. */
	private static final String GONE = "4294967294";
	private static final Instant OLD = Instant.parse("2026-01-01T00:00:00Z");

	@TempDir
	Path folder;

	private Path file(String name, Instant time) throws IOException {
		Path file = Files.writeString(folder.resolve(name), name);
		Files.setLastModifiedTime(file, FileTime.from(time));
		return file;
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void theNextSaveClearsWhatAProcessThatIsGoneHasLeftAndNothingElse() throws IOException {
		Path site = file("site.busbar", OLD);
		List<String> stay = List.of(".other.busbar." + GONE + ".part", ".site.busbar.part", ".site.busbar.old.part", ".site.busbar." + GONE + ".part.bak",
				"site.busbar." + GONE + ".part", ".site.busbar.0" + GONE + ".part", ".siteXbusbar." + GONE + ".part",
				".site.busbar." + ProcessHandle.current().parent().orElseThrow().pid() + ".part");
		for (String name : stay) {
			file(name, OLD);
		}
		Files.createDirectory(folder.resolve(".site.busbar.4294967293.part"));
		file(".site.busbar." + GONE + ".part", OLD);
		TargetFile.write(site, out -> out.write(1));
		assertEquals(Stream.concat(stay.stream(), Stream.of("site.busbar", ".site.busbar.4294967293.part")).sorted().toList(), names());
	}

	/** Another computer may be writing into the same folder. */
	@Test
	void whatIsFreshStays() throws IOException {
		Path site = file("site.busbar", OLD);
		Path part = file(".site.busbar." + GONE + ".part", OLD);
		LeftParts.clear(site, OLD.plusSeconds(5));
		assertEquals(List.of(part.getFileName().toString(), "site.busbar"), names());
		LeftParts.clear(site, OLD.plusSeconds(15));
		assertEquals(List.of("site.busbar"), names());
	}

	@Test
	void whereThereIsNoFolderNothingHappens() {
		LeftParts.clear(folder.resolve("none/site.busbar"), OLD);
		LeftParts.clear(Path.of("/"), OLD);
	}
}
