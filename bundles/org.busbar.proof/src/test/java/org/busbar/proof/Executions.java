package org.busbar.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** Counts how often a harness ran, and leaves the number behind when its virtual machine ends: a fuzzer that did nothing is green too. */
public final class Executions {

	/** Where the numbers of a fuzzing build are, a file for each harness. */
	static final Path FOLDER = Path.of("target", "fuzz");

	private final AtomicLong count = new AtomicLong();

	/** @param harness its number is kept while it is fuzzed */
	public Executions(Class<?> harness) {
		if (System.getenv("JAZZER_FUZZ") != null) {
			Runtime.getRuntime().addShutdownHook(new Thread(() -> keep(harness.getSimpleName())));
		}
	}

	/** Once for each input, at its end. */
	public void count() {
		count.incrementAndGet();
	}

	private void keep(String harness) {
		try {
			Files.createDirectories(FOLDER);
			Files.writeString(FOLDER.resolve(harness), count.toString());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
