package org.busbar.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.busbar.cli.console.Console;

/** Standard input, line by line, for a command that has more to do than to wait for it. */
final class TypedLines {

	private static final System.Logger LOGGER = System.getLogger(TypedLines.class.getName());

	private TypedLines() {
	}

	/** Begins to read. Each line is given once; an empty one, not the same as one without letters, is the end of the input. */
	static Queue<Optional<String>> of(Console console) {
		Queue<Optional<String>> lines = new ConcurrentLinkedQueue<>();
		Thread.ofPlatform().daemon().name("Standard input").start(() -> read(console, lines));
		return lines;
	}

	private static void read(Console console, Queue<Optional<String>> lines) {
		BufferedReader in = new BufferedReader(new InputStreamReader(console.input(), StandardCharsets.UTF_8));
		try {
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				lines.add(Optional.of(line));
			}
		} catch (IOException | UncheckedIOException e) {
			LOGGER.log(Level.DEBUG, "Standard input failed; that is as if it had ended.", e);
		}
		lines.add(Optional.empty());
	}
}
