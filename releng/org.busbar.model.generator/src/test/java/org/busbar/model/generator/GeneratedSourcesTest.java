package org.busbar.model.generator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated code in git is what the model generates, byte by byte. */
class GeneratedSourcesTest {

	private static final Path BUNDLE = Path.of("../../bundles/org.busbar.model");
	private static final Path COMMITTED = BUNDLE.resolve("src-gen");
	private static final String ADVICE = "Run releng/generate-model.sh and commit what it changes.";

	@TempDir
	private static Path fresh;

	@BeforeAll
	static void generate() throws IOException {
		ModelGenerator.generate(BUNDLE, fresh.resolve("src-gen"));
	}

	@Test
	void noFileIsMissingAndNoneIsLeftOver() throws IOException {
		assertEquals(String.join("\n", files(fresh.resolve("src-gen"))), String.join("\n", files(COMMITTED)),
				"src-gen of org.busbar.model does not hold the files that its model generates. " + ADVICE);
	}

	@Test
	void everyFileIsAsGenerated() throws IOException {
		for (String name : files(fresh.resolve("src-gen"))) {
			Path committed = COMMITTED.resolve(name);
			if (Files.exists(committed)) {
				assertArrayEquals(Files.readAllBytes(fresh.resolve("src-gen").resolve(name)), Files.readAllBytes(committed),
						() -> "bundles/org.busbar.model/src-gen/" + name + " is stale. " + ADVICE);
			}
		}
	}

	@Test
	void generatingTwiceGivesTheSame(@TempDir Path again) throws IOException {
		ModelGenerator.generate(BUNDLE, again);
		for (String name : files(again)) {
			assertArrayEquals(Files.readAllBytes(fresh.resolve("src-gen").resolve(name)), Files.readAllBytes(again.resolve(name)), name);
		}
	}

	private static SortedSet<String> files(Path root) throws IOException {
		SortedSet<String> names = new TreeSet<>();
		try (Stream<Path> tree = Files.walk(root)) {
			tree.filter(Files::isRegularFile).forEach(file -> names.add(root.relativize(file).toString().replace('\\', '/')));
		}
		return names;
	}
}
