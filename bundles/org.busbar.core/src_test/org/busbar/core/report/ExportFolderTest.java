package org.busbar.core.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing the files of a site to a folder. */
class ExportFolderTest {

	private static final SiteExport EXPORT = new SiteExport(
			List.of(new SiteExport.ExportedFile("report.html", new byte[]{1}), new SiteExport.ExportedFile("site.json", new byte[]{2})), List.of());

	@TempDir
	Path folder;

	@Test
	void makesTheFolderAndWritesAll() throws IOException {
		List<String> names = new ArrayList<>();
		Path target = folder.resolve("a/b");
		new ExportFolder(target).write(EXPORT, false, names::add);
		assertEquals(List.of("report.html", "site.json"), names);
		assertArrayEquals(new byte[]{2}, Files.readAllBytes(target.resolve("site.json")));
	}

	@Test
	void replacesNothingUnlessAsked() throws IOException {
		Files.write(folder.resolve("site.json"), new byte[]{9});
		ExportFolder target = new ExportFolder(folder);
		assertEquals("Already there: site.json. Nothing was written.",
				assertThrows(ExportFolder.TakenException.class, () -> target.write(EXPORT, false, name -> {
					throw new AssertionError(name);
				})).getMessage());
		assertFalse(Files.exists(folder.resolve("report.html")));
		target.write(EXPORT, true, name -> assertTrue(name.contains(".")));
		assertArrayEquals(new byte[]{2}, Files.readAllBytes(folder.resolve("site.json")));
	}

	@Test
	void whatIsInTheWayIsTold() throws IOException {
		Path file = Files.write(folder.resolve("file"), new byte[0]);
		assertEquals("The folder " + file + " cannot be made: there is a file of that name.", failure(file));
		Path target = Files.createDirectory(folder.resolve("papers"));
		Files.createDirectories(target.resolve("site.json/in the way"));
		assertEquals(target.resolve("site.json")
				+ " was not written: there is a folder of that name. The files before it are complete; make room, or choose another folder.",
				assertThrows(IOException.class, () -> new ExportFolder(target).write(EXPORT, true, name -> assertFalse(name.isEmpty()))).getMessage());
		assertArrayEquals(new byte[]{1}, Files.readAllBytes(target.resolve("report.html")));
	}

	private static String failure(Path target) {
		return assertThrows(IOException.class, () -> new ExportFolder(target).write(EXPORT, false, name -> {
			throw new AssertionError(name);
		})).getMessage();
	}

	/** A device that is always full is as good as a disk that is. */
	@Test
	void aFullDiskIsTold() throws IOException {
		Path full = Path.of("/dev/full");
		assumeTrue(Files.exists(full));
		Path beside = folder.resolve(".report.html." + ProcessHandle.current().pid() + ".part");
		Files.createSymbolicLink(beside, full);
		String message = assertThrows(IOException.class, () -> new ExportFolder(folder).write(EXPORT, false, name -> assertFalse(name.isEmpty())))
				.getMessage();
		assertTrue(message.contains("report.html was not written: ") && message.contains("make room"), message);
		assertFalse(Files.exists(folder.resolve("report.html")));
	}

	@Test
	void isCalledOffBetweenTwoFiles() {
		ExportFolder target = new ExportFolder(folder);
		assertThrows(CancellationException.class, () -> target.write(EXPORT, false, name -> {
			if (name.equals("site.json")) {
				throw new CancellationException();
			}
		}));
		assertTrue(Files.exists(folder.resolve("report.html")));
		assertFalse(Files.exists(folder.resolve("site.json")));
	}
}
