package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A device that another program plays: Debian's python3-can, or an emulator. {@code src/test/python/converter_peer.py} and {@code emulated_device.py} say how
 * they are spoken to.
 */
final class ConverterPeer implements AutoCloseable {

	private static final Path PYTHON = Path.of("/usr/bin/python3");
	private static final Path SCRIPTS = Project.bundle("org.busbar.proof").resolve("src/test/python");

	private final Process process;
	private final Writer orders;
	private final List<String> said = new ArrayList<>();

	/** python-can's. */
	ConverterPeer(Path port, String kind) throws IOException, InterruptedException {
		this("converter_peer.py", port, kind);
	}

	/** A converter as its firmware behaves; it knows whether it is on the bus. */
	static ConverterPeer emulated(Path port, String kind) throws IOException, InterruptedException {
		return new ConverterPeer("emulated_device.py", port, kind);
	}

	private ConverterPeer(String script, Path port, String kind) throws IOException, InterruptedException {
		assertTrue(Files.isExecutable(PYTHON), "Debian's python3 is needed: apt-get install python3-can");
		process = new ProcessBuilder(PYTHON.toString(), SCRIPTS.resolve(script).toString(), port.toString(), kind)
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		orders = process.outputWriter(StandardCharsets.US_ASCII);
		Thread.ofPlatform().daemon().name("converter-peer").start(this::listen);
		await("ready"::equals);
	}

	private void listen() {
		try (BufferedReader reader = process.inputReader(StandardCharsets.US_ASCII)) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				add(line);
			}
		} catch (@SuppressWarnings("unused") IOException ended) {
			// It was ended by its test.
		} finally {
			add("ended");
		}
	}

	private synchronized void add(String line) {
		said.add(line);
		notifyAll();
	}

	/** Has it do something. */
	void order(String order) throws IOException {
		orders.write(order + '\n');
		orders.flush();
	}

	/** Waits until it has said something. */
	synchronized String await(Predicate<String> wanted) throws InterruptedException {
		while (said.stream().noneMatch(wanted)) {
			assertTrue(!said.contains("ended"), () -> "python3's end has ended; apt-get install python3-can. It said: " + said);
			wait();
		}
		return said.stream().filter(wanted).findFirst().orElseThrow();
	}

	/** What it has said that begins so, without the beginning. */
	synchronized List<String> said(String beginning) {
		return said.stream().filter(line -> line.startsWith(beginning)).map(line -> line.substring(beginning.length())).toList();
	}

	/** Waits until it has said so many lines that begin so. */
	synchronized List<String> await(String beginning, int count) throws InterruptedException {
		while (said(beginning).size() < count) {
			assertTrue(!said.contains("ended"), "python3's end has ended");
			wait();
		}
		return said(beginning);
	}

	synchronized void forget() {
		said.clear();
	}

	@Override
	public void close() throws InterruptedException {
		process.destroy();
		assertTrue(process.waitFor(10, TimeUnit.SECONDS), "python3 does not end");
	}
}
