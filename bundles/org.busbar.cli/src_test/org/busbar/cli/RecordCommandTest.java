package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.can.Payload;
import org.busbar.can.capture.CaptureMark;
import org.busbar.can.capture.CaptureProblem;
import org.busbar.can.capture.CaptureStream;
import org.busbar.cli.CommandLineRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code record}, on a bus that delivers what the test says. */
@Timeout(60)
class RecordCommandTest {

	private static final long START = 1_700_000_000_000_000_000L;
	private static final long SECOND = 1_000_000_000L;

	@TempDir
	Path folder;

	/** One frame a second with a falling state of charge, then the end. */
	private static void deliver(FrameSink sink) {
		for (int i = 0; i < 60; i++) {
			sink.frame(START + i * SECOND, 0x355, 0, 4, Payload.of(60 - i, 0, 94, 0));
		}
		sink.event(new BusEvent.End(START + 60 * SECOND));
	}

	private final FakeBus bus = new FakeBus(RecordCommandTest::deliver);
	private final CommandLineRun run = new CommandLineRun().with("fake", bus);

	private Result record(String... arguments) {
		return run.run(Stream.concat(Stream.of("record", "--converter", "fake:bus"), Stream.of(arguments)).toArray(String[]::new));
	}

	private static List<String> content(Path file) throws IOException {
		List<String> content = new ArrayList<>();
		CaptureStream.read(new ByteArrayInputStream(Files.readAllBytes(file)), new CaptureStream.Handler() {

			private String text = "";

			@Override
			public void bus(String name, int bitRate) {
				// Always the same.
			}

			@Override
			public void frame(long block, long lost, long nanos, int id, int flags, int dlc, long payload) {
				content.add(Integer.toString(Payload.byteAt(payload, 0)));
			}

			@Override
			public void mark(long block, CaptureMark mark) {
				text += mark.text();
				if (mark.part() == mark.parts() - 1) {
					content.add(mark.kind() + " " + text);
					text = "";
				}
			}

			@Override
			public void problem(CaptureProblem problem) {
				content.add(problem.toString());
			}
		});
		return content;
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "--out a --dir b", "--out a --rotate-size 5", "--dir a --rotate-size 0", "--dir a --keep-mb 5",
			"--dir a --keep-mb 5 --rotate-size 4", "--out a --trigger what?", "--out a --until battery.soc", "--out a --pre -1", "--out a --post 100000",
			"--out a --seconds 0", "--out a --protocol acme", "--out a --option x=y"})
	void whatIsWrittenWrongIsToldBeforeAnythingIsOpened(String what) {
		Result result = record(what.isEmpty() ? new String[0] : what.split(" "));
		assertEquals(ExitCode.USAGE, result.exitCode(), result.err());
		assertEquals(List.of(), bus.modes);
	}

	@Test
	void recordsAllOfABus() throws IOException {
		Path file = folder.resolve("a.pcapng");
		Result result = record("--out", file.toString());
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertTrue(result.err().contains("recordings: 1, frames in them: 60"), result.err());
		assertEquals(60, content(file).stream().filter(line -> line.matches("\\d+")).count());
		assertEquals(List.of(Mode.LISTEN), bus.modes);
	}

	@Test
	void aTriggerRecordsWhatIsAroundIt() throws IOException {
		Path file = folder.resolve("a.pcapng");
		Result result = record("--out", file.toString(), "--protocol", "pylontech.lv.1.2", "--trigger", "battery.soc<20", "--pre", "3", "--post", "0");
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertTrue(result.err().contains("Trigger: battery.soc<20 (battery.soc = 19 %)"), result.err());
		assertEquals(List.of("22", "21", "20", "19"), content(file).stream().filter(line -> line.matches("\\d+")).limit(4).toList());
	}

	@Test
	void withoutItsTriggerNothingIsWritten() {
		Path file = folder.resolve("a.pcapng");
		Result result = record("--out", file.toString(), "--trigger", "123 or error");
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertTrue(result.err().contains("recordings: 0"), result.err());
		assertFalse(Files.exists(file));
	}

	@Test
	void linesBecomeMarks() throws IOException {
		Path file = folder.resolve("a.pcapng");
		FakeBus endless = new FakeBus(sink -> sink.frame(START, 0x355, 0, 4, 0));
		Result result = new CommandLineRun().with("fake", endless).withInput("breaker opened\n\nsecond\n").run("record", "--converter", "fake:bus", "--out",
				file.toString(), "--seconds", "1");
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertTrue(result.err().contains("Marked: breaker opened") && result.err().contains("Marked: second"), result.err());
		assertTrue(content(file).containsAll(List.of("MARK breaker opened", "MARK second")), () -> String.valueOf(file));
	}

	@Test
	void stopCompletesTheFile() throws IOException {
		Path file = folder.resolve("a.pcapng");
		FakeBus endless = new FakeBus(sink -> {
			sink.frame(START, 0x355, 0, 4, 7);
			run.stop();
		});
		Result result = run.with("fake", endless).run("record", "--converter", "fake:bus", "--out", file.toString());
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertTrue(content(file).contains("7"), () -> String.valueOf(file));
		assertTrue(endless.isClosed());
	}

	@Test
	void whatCannotBeWrittenIsTold() throws IOException {
		Path there = Files.writeString(folder.resolve("there.pcapng"), "evidence");
		Result result = record("--out", there.toString());
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertTrue(result.err().contains("there is such a file already"), result.err());
		assertEquals("evidence", Files.readString(there));
		assertTrue(bus.isClosed());
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aFullDiskIsToldAndEndsWithAFault() {
		Result result = record("--out", "/dev/full", "--trigger", "355");
		assertEquals(ExitCode.INPUT, result.exitCode(), result.err());
		assertTrue(result.err().contains("/dev/full: cannot be recorded to: No space left on device"), result.err());
	}

	@Test
	void theLossOfTheBusIsToldAndTheFileIsComplete() throws IOException {
		Path file = folder.resolve("a.pcapng");
		FakeBus lost = new FakeBus(sink -> {
			sink.frame(START, 0x355, 0, 4, 7);
			sink.event(new BusEvent.Lost(START, "Unplugged. Plug it in."));
		});
		Result result = new CommandLineRun().with("fake", lost).run("record", "--converter", "fake:bus", "--out", file.toString());
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertTrue(result.err().contains("Unplugged"), result.err());
		assertTrue(content(file).contains("7"), () -> String.valueOf(file));
	}
}
