package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/** Commands in a process whose language is Italian: what is read is Italian, what other programs read and what is kept with sources is as in every language. */
@Tag("long")
class LanguageTest {

	private static final String VICTRON = "org.busbar.brand.victron";

	@TempDir
	Path folder;

	private String run(String language, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.language=" + language,
				"-Duser.country=IT", "-Dstdout.encoding=UTF-8", "-Dbusbar.root=" + Project.ROOT, "-cp", System.getProperty("java.class.path"),
				CommandProcess.Main.class.getName()));
		command.addAll(List.of(arguments));
		Path out = Files.createTempFile(folder, "out", ".txt");
		Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		assertTrue(process.waitFor(60, TimeUnit.SECONDS), "It does not end");
		return Files.readString(out, StandardCharsets.UTF_8);
	}

	@Test
	void thePartOfAReadmeThatIsWrittenIsInEnglish() throws IOException, InterruptedException {
		Path kept = Project.bundle(VICTRON);
		Path copy = folder.resolve(VICTRON);
		try (Stream<Path> files = Files.walk(kept)) {
			for (Path file : files.filter(file -> !file.startsWith(kept.resolve("target"))).toList()) {
				Files.copy(file, copy.resolve(kept.relativize(file).toString()));
			}
		}
		String readme = Files.readString(kept.resolve("README.md"));
		Files.writeString(copy.resolve("README.md"), readme.replace("## Systems", "## Other"));
		run("it", "readme", copy.toString());
		assertEquals(readme, Files.readString(copy.resolve("README.md")));
	}

	@Test
	void jsonHasTheSameNumbersAndWordsInEveryLanguage() throws IOException, InterruptedException {
		String italian = run("it", "doctor", "--measure", "R=120.5,VG=2.5", "--json");
		String english = run("en", "doctor", "--measure", "R=120.5,VG=2.5", "--json");
		assertNotEquals(english, italian);
		assertEquals(leaves(english), leaves(italian));
	}

	@Test
	void textIsInTheLanguageOfTheReader() throws IOException, InterruptedException {
		String italian = run("it", "doctor", "--measure", "R=120.5,VG=2.5");
		assertTrue(italian.contains("Tra la massa della batteria e quella dell’inverter ci sono 2.5 V."), italian);
		assertTrue(italian.contains("120.5 ohm"), italian);
		String brand = run("it", "brand", "victron");
		assertTrue(brand.contains("Altro dispositivo GX"), brand);
	}

	/** Every number and truth value with its place, and every text that is an id or a word of the format. */
	private static TreeMap<String, String> leaves(String json) {
		TreeMap<String, String> leaves = new TreeMap<>();
		leaves("", JsonParser.parseString(json), leaves);
		assertTrue(leaves.size() > 10, json);
		return leaves;
	}

	private static void leaves(String place, JsonElement element, TreeMap<String, String> leaves) {
		if (element.isJsonObject()) {
			element.getAsJsonObject().asMap().forEach((name, value) -> leaves(place + '/' + name, value, leaves));
		} else if (element.isJsonArray()) {
			for (int i = 0; i < element.getAsJsonArray().size(); i++) {
				leaves(place + '/' + i, element.getAsJsonArray().get(i), leaves);
			}
		} else if (element instanceof JsonPrimitive primitive) {
			boolean sentence = primitive.isString() && primitive.getAsString().contains(" ");
			leaves.put(place, sentence ? "…" : primitive.getAsString());
		}
	}
}
