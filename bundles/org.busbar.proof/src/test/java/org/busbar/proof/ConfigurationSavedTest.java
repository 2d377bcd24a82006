package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationFile;
import org.busbar.core.configuration.ConfigurationResult;
import org.busbar.core.configuration.KeptContent;
import org.busbar.core.configuration.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A configuration is saved in a process of its own that is killed at any moment, or refused by its disk: the file is always one that was saved whole. */
@Timeout(300)
@Tag("long")
class ConfigurationSavedTest {

	private static final int KILLS = 12;
	/** So long that most of the time of saving is writing. */
	private static final int LENGTH = 400_000;

	@TempDir
	Path folder;

	/** Saves again and again, each time with the next number in the title, and says each number once it is saved. */
	static final class Saving {

		private Saving() {
		}

		public static void main(String[] arguments) {
			Path file = Path.of(arguments[0]);
			int length = Integer.parseInt(arguments[1]);
			for (int number = 1;; number++) {
				try {
					ConfigurationFile.save(file, configuration(number, length), KeptContent.NONE);
					System.out.println(number);
				} catch (IOException e) {
					System.out.println(e.getMessage());
					return;
				}
			}
		}
	}

	private static Configuration configuration(int number, int length) {
		Place place = new Place("place", "", "", "", "", Integer.toString(number % 10).repeat(length));
		return new Configuration("site", Integer.toString(number), "", List.of(), Optional.of(place), List.of(), List.of(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
	}

	private static Process start(String before, Path file, int length) throws IOException {
		List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", before + " exec \"$@\"", "sh",
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("java.class.path"), Saving.class.getName(), file.toString(), Integer.toString(length)));
		return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
	}

	private static Configuration load(Path file) {
		return assertInstanceOf(ConfigurationResult.Loaded.class, ConfigurationFile.load(file), () -> ConfigurationFile.load(file).toString()).configuration();
	}

	@Test
	void aKillAtAnyMomentLeavesAWholeFile() throws Exception {
		Path file = folder.resolve("site.busbar");
		for (int kill = 1; kill <= KILLS; kill++) {
			Process process = start("", file, LENGTH);
			int said = 0;
			try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
				while (said < kill) {
					said = Integer.parseInt(String.valueOf(out.readLine()));
				}
			} finally {
				process.destroyForcibly().waitFor();
			}
			Configuration configuration = load(file);
			int number = Integer.parseInt(configuration.title());
			assertTrue(number >= said, number + " is there, though " + said + " was saved");
			assertEquals(configuration(number, LENGTH), configuration);
		}
		ConfigurationFile.save(file, configuration(0, 1), KeptContent.NONE);
		assertEquals("0", load(file).title(), "what a kill left behind is in nobody's way");
	}

	/** A limit for the size of files stands for a disk without room. */
	@Test
	void aDiskWithoutRoomLeavesWhatWasThere() throws Exception {
		Path file = folder.resolve("site.busbar");
		ConfigurationFile.save(file, configuration(7, 10), KeptContent.NONE);
		byte[] before = Files.readAllBytes(file);
		Process process = start("ulimit -f 100;", file, LENGTH);
		try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
			assertEquals("File too large", out.readLine());
		} finally {
			process.destroyForcibly().waitFor();
		}
		assertArrayEquals(before, Files.readAllBytes(file));
		try (var files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}
}
