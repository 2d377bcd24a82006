package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Mode;
import org.busbar.can.Payload;
import org.busbar.cli.CommandLineRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code watch}, on a bus that delivers what the test says. */
@Timeout(60)
class WatchCommandTest {

	private static final long START = 1_700_000_000_000_000_000L;
	private static final int FRAMES = 500;

	@TempDir
	Path folder;

	private List<Path> captures() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".pcapng")).toList();
		}
	}

	@Test
	void theFramesThatComeAtOnceAreInTheCapture() throws IOException {
		FakeBus bus = new FakeBus(sink -> {
			for (int i = 0; i < FRAMES; i++) {
				sink.frame(START + i * 1_000_000L, 0x355, 0, 4, Payload.of(60, 0, 94, 0));
			}
			sink.event(new BusEvent.End(START + FRAMES * 1_000_000L));
		});
		Result result = new CommandLineRun().with("fake", bus).run("watch", "--converter", "fake:bus", "--dir", folder.toString());
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertTrue(result.lines().isEmpty() && result.err().contains(Integer.toString(FRAMES)), result.err());
		assertEquals(1, captures().size());
		Result converted = new CommandLineRun().run("convert", captures().getFirst().toString(), "-", "--format", "candump");
		assertEquals(FRAMES, converted.lines().size());
		assertTrue(Files.readString(folder.resolve("events.csv")).contains("CLOSED"));
		assertEquals(List.of(Mode.LISTEN), bus.modes);
		assertTrue(bus.isClosed());
	}

	@Test
	void aFolderThatCannotBeWrittenToIsToldAndNothingStaysOpen() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "evidence");
		FakeBus bus = new FakeBus(sink -> sink.frame(START, 0x355, 0, 4, 0));
		Result result = new CommandLineRun().with("fake", bus).run("watch", "--converter", "fake:bus", "--dir", file.toString());
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertEquals(1, result.err().lines().count(), result.err());
		assertEquals("evidence", Files.readString(file));
		assertTrue(bus.isClosed());
	}
}
