package org.busbar.core.recorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.busbar.api.channel.BusEvent;
import org.busbar.can.capture.CaptureWriter;
import org.busbar.core.session.FrameRing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A recording whose process is killed. */
class RecorderCrashTest {

	/** The process: records until it is killed, and says how many frames are in the file. */
	static final class Victim {

		private Victim() {
		}

		public static void main(String[] arguments) throws IOException {
			FrameRing ring = new FrameRing(FrameRing.SESSION_SLOTS);
			try (Recorder recorder = Recorder.start(ring.cursor(), "can0", 0, Path.of(arguments[0]))) {
				for (long i = 0; !recorder.status().over(); i++) {
					ring.frame(i, 0x351, 0, 8, i);
					if (i % 20 == 0) {
						LockSupport.parkNanos(1_000_000);
						System.out.println(recorder.status().frames());
					}
				}
			}
		}
	}

	@Test
	@Timeout(30)
	void aKilledProcessLeavesEverythingUpToItsLastWrite(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("killed.pcapng");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath(), Victim.class.getName(),
				file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		long written = 0;
		try (BufferedReader lines = process.inputReader()) {
			while (written < 1000) {
				String line = lines.readLine();
				assertTrue(line != null, "The process ended by itself");
				written = Long.parseLong(String.valueOf(line));
			}
		} finally {
			process.destroyForcibly().waitFor();
		}
		Content content = Content.of(Files.readAllBytes(file));
		assertTrue(content.payloads.size() >= written, () -> "found " + content.payloads.size());
		assertEquals(LongStream.range(0, content.payloads.size()).boxed().toList(), content.payloads);
	}

	private static String classPath() {
		return Stream.of(Recorder.class, CaptureWriter.class, BusEvent.class, RecorderCrashTest.class).map(RecorderCrashTest::place).distinct()
				.collect(Collectors.joining(File.pathSeparator));
	}

	private static String place(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}
