package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.busbar.can.capture.CaptureProblem;
import org.busbar.core.log.LogReader;
import org.busbar.core.observation.RecordedLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recordings and watches in a process of their own that is killed, interrupted, or refused by its disk while a converter delivers. */
@Timeout(120)
@Tag("long")
class RecordingProcessTest {

	private static final int RATE = 2000;
	private static final int ENDLESS = 1_000_000;
	/** Ctrl+C ends a process so. */
	private static final int INTERRUPTED = 130;
	/** As {@code ExitCode.INPUT} has it. */
	private static final int INPUT = 3;
	/** Written is every 200 ms. The rest is for a computer that has other things to do. */
	private static final long LONGEST_UNWRITTEN = TimeUnit.SECONDS.toNanos(2);

	@TempDir
	Path folder;

	/** The numbers of the frames in a capture, and what the reader says of it. */
	private static final class Content implements LogReader.Handler {

		private final List<Long> numbers = new ArrayList<>();
		private final List<String> problems = new ArrayList<>();
		private long last;
		private boolean unfinished;

		static Content of(List<Path> captures) throws IOException {
			Content content = new Content();
			for (Path capture : captures) {
				content.unfinished = false;
				try (InputStream in = Files.newInputStream(capture)) {
					LogReader.read(in, capture.toString(), content);
				}
			}
			return content;
		}

		@Override
		public void frame(@Nullable String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
			numbers.add(Long.reverseBytes(payload));
			last = nanos;
		}

		@Override
		public void lost(long count) {
			problems.add(count + " lost");
		}

		@Override
		public void unfinished() {
			unfinished = true;
		}

		@Override
		public void problem(int line, int column, String message) {
			problems.add(message);
		}

		@Override
		public void problem(CaptureProblem problem) {
			problems.add(problem.message());
		}

		void assertWhole() {
			assertEquals(List.of(), problems);
			assertEquals(LongStream.range(numbers.getFirst(), numbers.getFirst() + numbers.size()).boxed().toList(), numbers);
		}
	}

	private static List<Path> captures(Path where) {
		if (!Files.isDirectory(where)) {
			return Files.exists(where) ? List.of(where) : List.of();
		}
		try (Stream<Path> files = Files.list(where)) {
			return files.filter(file -> file.toString().endsWith(".pcapng")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static long length(Path where) {
		return captures(where).stream().mapToLong(file -> file.toFile().length()).sum();
	}

	private Path target(String command) {
		return folder.resolve(command.equals("record") ? "bus.pcapng" : "site");
	}

	private CommandProcess start(Lead lead, String before, String command) throws IOException {
		return new CommandProcess(before, folder.resolve("errors.txt"), command, "--converter", "slcan:" + lead.host() + "?bitrate=500000",
				command.equals("record") ? "--out" : "--dir", target(command).toString());
	}

	private static List<String> words(ConverterPeer device) {
		return Stream.of("listen", "open", "closed", "sent", "wrong").flatMap(word -> device.said(word).stream().map(rest -> word + rest)).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = {"record", "watch"})
	void whatWasReceivedUntilTheLastWriteBeforeAKillIsThere(String command) throws Exception {
		Path target = target(command);
		try (Lead lead = new Lead(folder);
				ConverterPeer device = ConverterPeer.emulated(lead.device(), "slcan");
				CommandProcess process = start(lead, "", command)) {
			device.await("listen", 1);
			device.order("flood " + ENDLESS + ' ' + RATE);
			process.await(() -> length(target) > 72L * 3 * RATE);
			long written = Content.of(captures(target)).numbers.size();
			long killed = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
			process.kill();
			Content content = Content.of(captures(target));
			content.assertWhole();
			assertTrue(content.numbers.size() >= written, () -> content.numbers.size() + " of " + written);
			assertTrue(content.last > killed - LONGEST_UNWRITTEN, () -> "the last frame came " + (killed - content.last) / 1_000_000 + " ms before the kill");
			assertTrue(content.unfinished);
			String note = RecordedLog.read(captures(target).getLast(), (done, total) -> true).getFirst().problems().getFirst();
			assertTrue(note.startsWith("The recording has no end"), note);
			if (command.equals("watch")) {
				List<String> events = Files.readAllLines(target.resolve("events.csv"));
				assertTrue(events.stream().anyMatch(line -> line.contains("LISTENING")), events::toString);
			}
			assertEquals(List.of("listen 500000"), words(device));
		}
	}

	@Test
	void aWatchBegunAgainAfterAKillGoesOnBesideWhatIsThere() throws Exception {
		Path target = target("watch");
		try (Lead lead = new Lead(folder); ConverterPeer device = ConverterPeer.emulated(lead.device(), "slcan")) {
			try (CommandProcess process = start(lead, "", "watch")) {
				device.await("listen", 1);
				device.order("flood " + ENDLESS + ' ' + RATE);
				process.await(() -> length(target) > 72L * RATE);
				process.kill();
			}
			List<Path> before = captures(target);
			byte[] first = Files.readAllBytes(before.getFirst());
			try (CommandProcess process = start(lead, "", "watch")) {
				process.await(() -> captures(target).size() == 2 && length(target) > first.length + 72L * RATE);
				assertEquals(INTERRUPTED, process.interrupt(), process::told);
			}
			assertEquals(first.length, Files.size(before.getFirst()));
			Content content = Content.of(List.of(captures(target).getLast()));
			content.assertWhole();
			assertFalse(content.unfinished);
			List<String> events = Files.readAllLines(target.resolve("events.csv"));
			assertEquals(2, events.stream().filter(line -> line.contains(",watch,,,Watching")).count(), events::toString);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"record", "watch"})
	void anInterruptCompletesTheFileSaysWhatIsInItAndLeavesTheBus(String command) throws Exception {
		Path target = target(command);
		try (Lead lead = new Lead(folder);
				ConverterPeer device = ConverterPeer.emulated(lead.device(), "slcan");
				CommandProcess process = start(lead, "", command)) {
			device.await("listen", 1);
			device.order("flood 3000 3000");
			device.await("done 3000"::equals);
			process.await(() -> length(target) > 72L * 3000);
			assertEquals(INTERRUPTED, process.interrupt(), process::told);
			Content content = Content.of(captures(target));
			content.assertWhole();
			assertEquals(3000, content.numbers.size());
			assertFalse(content.unfinished);
			String told = process.told();
			assertTrue(told.lines().toList().getLast().contains("3000"), told);
			assertFalse(told.contains("Exception") || told.contains("unplugged"), told);
			device.await("closed"::equals);
			assertEquals(List.of("listen 500000", "closed"), words(device));
		}
	}

	/** A limit for the size of files stands for a disk without room: what is more is refused. */
	@ParameterizedTest
	@ValueSource(strings = {"record", "watch"})
	void aDiskThatTakesNoMoreIsToldAndKeepsWhatItHas(String command) throws Exception {
		Path target = target(command);
		int blocks = 200;
		try (Lead lead = new Lead(folder);
				ConverterPeer device = ConverterPeer.emulated(lead.device(), "slcan");
				CommandProcess process = start(lead, "ulimit -f " + blocks + ';', command)) {
			device.await("listen", 1);
			device.order("flood " + ENDLESS + ' ' + RATE);
			process.await(() -> process.told().contains("the recording ended"));
			if (command.equals("watch")) {
				// It goes on, and would record again as soon as there is room.
				assertEquals(INTERRUPTED, process.interrupt(), process::told);
				assertTrue(Files.readString(target.resolve("events.csv")).contains("the recording ended"));
			} else {
				assertEquals(INPUT, process.exitCode(), process::told);
			}
			Content content = Content.of(captures(target));
			content.assertWhole();
			assertTrue(content.unfinished);
			assertTrue(content.numbers.size() > 512 * blocks / 72 / 2, () -> content.numbers.size() + " frames");
			assertFalse(process.told().contains("Exception"), process::told);
			assertTrue(words(device).stream().noneMatch(word -> word.startsWith("open") || word.startsWith("sent") || word.startsWith("wrong")));
		}
	}
}
