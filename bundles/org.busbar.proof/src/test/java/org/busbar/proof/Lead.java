package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A serial lead without a device: a pair of pseudo terminals that socat joins. Pulling it out takes both ends away. */
final class Lead implements AutoCloseable {

	private static final Path SOCAT = Path.of("/usr/bin/socat");

	private final Path host;
	private final Path device;
	private Process socat;

	/** @param folder where the names of its ends are */
	Lead(Path folder) throws IOException, InterruptedException {
		assertTrue(Files.isExecutable(SOCAT), "Debian's socat is needed: apt-get install socat");
		host = folder.resolve("host");
		device = folder.resolve("device");
		socat = plug();
	}

	private Process plug() throws IOException, InterruptedException {
		Process process = new ProcessBuilder(SOCAT.toString(), "pty,raw,echo=0,link=" + host, "pty,raw,echo=0,link=" + device).inheritIO().start();
		while (!Files.exists(host) || !Files.exists(device)) {
			assertTrue(process.isAlive(), "socat ended");
			Thread.sleep(5);
		}
		return process;
	}

	/** The end that Busbar opens. */
	Path host() {
		return host;
	}

	/** The end of the device. */
	Path device() {
		return device;
	}

	/** Both ends vanish. */
	void pull() throws InterruptedException {
		socat.destroy();
		assertTrue(socat.waitFor(10, TimeUnit.SECONDS), "socat does not end");
	}

	/** Both ends are there again. */
	void plugAgain() throws IOException, InterruptedException {
		socat = plug();
	}

	@Override
	public void close() throws InterruptedException {
		pull();
	}
}
