package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** After all harnesses of a fuzzing build: each ran, in a process of its own, and often enough to mean something. */
@Tag("fuzzed")
class FuzzedTest {

	/** What the slowest of them does many times over in its seconds on a slow machine. */
	private static final long ENOUGH = 1_000;

	static List<String> harnesses() {
		return Project.files(Project.bundle("org.busbar.proof").resolve("src/test/java"), "Fuzz.java").stream()
				.map(file -> file.getFileName().toString().replace(".java", "")).toList();
	}

	@ParameterizedTest
	@MethodSource("harnesses")
	void everyHarnessRan(String harness) throws IOException {
		Path file = Executions.FOLDER.resolve(harness);
		assertTrue(Files.exists(file), harness + " was not fuzzed: it has no execution in the profile fuzz of the pom");
		long executions = Long.parseLong(Files.readString(file));
		System.out.println("busbar: " + harness + " " + executions + " executions");
		assertTrue(executions >= ENOUGH, harness + " ran " + executions + " times only");
	}
}
