package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.capture.CaptureProblem;
import org.busbar.can.log.WrittenFormat;
import org.busbar.core.log.LogReader;
import org.busbar.core.log.LogTarget;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs go to python-can, can-utils and tshark and come from them: each frame is the same on both sides. releng/test.sh installs them. */
@Tag("long")
class LogPeersTest {

	private static final long BEGIN = 1_700_000_000_123_000L;
	private static final int SENT = FrameFlags.TRANSMITTED;

	@TempDir
	Path folder;

	/** A frame with its bus and its time in microseconds, which is what all of them keep. */
	private record Logged(int bus, long micros, int id, int flags, int dlc, long payload) {

		boolean has(int flag) {
			return (flags & flag) != 0;
		}

		Logged without(int some) {
			return new Logged(bus, micros, id, flags & ~some, dlc, payload);
		}

		Logged onBus(int number) {
			return new Logged(number, micros, id, flags, dlc, payload);
		}

		Logged since(long begin) {
			return new Logged(bus, micros - begin, id, flags, dlc, payload);
		}

		/** To milliseconds. */
		Logged rounded() {
			return new Logged(bus, (micros + 500) / 1000 * 1000, id, flags, dlc, payload);
		}

		String line() {
			StringBuilder letters = new StringBuilder();
			for (int i = 0; i < 7; i++) {
				letters.append((flags >>> i & 1) != 0 ? "xrefbst".substring(i, i + 1) : "");
			}
			String data = has(FrameFlags.REMOTE) ? "" : Payload.toHex(payload, dlc, "").toLowerCase(Locale.ROOT);
			return micros + " " + bus + ' ' + Integer.toHexString(id).toUpperCase(Locale.ROOT) + ' ' + (letters.isEmpty() ? "-" : letters) + ' ' + dlc + ' '
					+ (data.isEmpty() ? "-" : data);
		}
	}

	private static List<Logged> frames(Predicate<Logged> wanted) {
		Random random = new Random(20261127);
		List<Logged> frames = new ArrayList<>();
		long time = BEGIN;
		while (frames.size() < 500) {
			int kind = random.nextInt(10);
			boolean extended = random.nextInt(3) == 0;
			int flags = (extended ? FrameFlags.EXTENDED : 0) | (random.nextInt(4) == 0 ? SENT : 0)
					| (kind == 0
							? FrameFlags.REMOTE
							: kind == 1 ? FrameFlags.FD | FrameFlags.BIT_RATE_SWITCH : kind == 2 ? FrameFlags.FD | FrameFlags.ERROR_STATE : 0);
			int dlc = random.nextInt(9);
			Logged frame = new Logged(random.nextInt(3), time, random.nextInt(extended ? CanId.MAX_EXTENDED + 1 : CanId.MAX_STANDARD + 1), flags, dlc,
					kind == 0 ? 0 : random.nextLong() & Payload.mask(dlc));
			if (wanted.test(frame)) {
				frames.add(frame);
				time += random.nextInt(3_000_000);
			}
		}
		return frames;
	}

	private static boolean classic(Logged frame) {
		return !frame.has(FrameFlags.FD);
	}

	private static boolean any(@SuppressWarnings("unused") Logged frame) {
		return true;
	}

	private static boolean data(Logged frame) {
		return !frame.has(FrameFlags.FD | FrameFlags.REMOTE);
	}

	private Path ours(String name, WrittenFormat format, List<Logged> frames) throws IOException {
		Path file = folder.resolve(name);
		return LogTarget.write(file, format, writer -> {
			for (Logged frame : frames) {
				writer.frame("can" + frame.bus, frame.micros * 1000, frame.id, frame.flags, frame.dlc, frame.payload);
			}
			return file;
		});
	}

	/** What Busbar reads of a file. */
	private static List<Logged> read(Path file, int firstBus) throws IOException {
		List<Logged> frames = new ArrayList<>();
		try (InputStream in = Files.newInputStream(file)) {
			LogReader.read(in, file.toString(), new LogReader.Handler() {

				@Override
				public void frame(@Nullable String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
					int bus = Integer.parseInt(channel.replaceAll("\\D", "")) - firstBus;
					frames.add(new Logged(bus, Math.round(nanos / 1000.0), id, flags, dlc, payload));
				}

				@Override
				public void problem(int line, int column, String message) {
					throw new AssertionError(file + ":" + line + ": " + message);
				}

				@Override
				public void problem(CaptureProblem problem) {
					throw new AssertionError(problem.toString());
				}
			});
		}
		return frames;
	}

	private List<String> run(String... command) throws IOException, InterruptedException {
		Path out = folder.resolve("out");
		Path errors = folder.resolve("errors");
		ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(errors.toFile());
		builder.environment().put("TZ", "UTC");
		builder.environment().put("LC_ALL", "C.UTF-8");
		Process process = builder.start();
		try {
			assertTrue(process.waitFor(2, TimeUnit.MINUTES), command[0] + " hangs");
		} finally {
			process.destroyForcibly();
		}
		String said = Files.readString(errors);
		assertEquals(0, process.exitValue(), () -> String.join(" ", command) + " failed; releng/test.sh installs it. It said: " + said);
		return Files.readAllLines(out);
	}

	private List<String> python(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of("/usr/bin/python3", Project.bundle("org.busbar.proof").resolve("src/test/python/log_peer.py").toString()));
		command.addAll(List.of(arguments));
		return run(command.toArray(String[]::new));
	}

	private static List<String> lines(List<Logged> frames) {
		return frames.stream().map(Logged::line).toList();
	}

	private List<String> byPython(Path file) throws IOException, InterruptedException {
		return python("read", file.toString());
	}

	private List<Logged> fromPython(String name, List<Logged> frames, int firstBus) throws IOException, InterruptedException {
		Path given = Files.write(folder.resolve("given"), lines(frames));
		python("write", folder.resolve(name).toString(), given.toString());
		return read(folder.resolve(name), firstBus);
	}

	/** Of CAN FD without data python-can makes a remote frame. */
	@Test
	void ascGoesToPythonCan() throws IOException, InterruptedException {
		List<Logged> frames = frames(LogPeersTest::classic);
		assertSame(lines(frames), byPython(ours("a.asc", WrittenFormat.ASC, frames)));
		List<Logged> fd = frames(frame -> frame.has(FrameFlags.FD) && frame.dlc > 0);
		assertSame(lines(fd), byPython(ours("fd.asc", WrittenFormat.ASC, fd)));
	}

	@Test
	void ascComesFromPythonCan() throws IOException, InterruptedException {
		List<Logged> frames = frames(LogPeersTest::any);
		assertSame(frames, fromPython("a.asc", frames, 1));
	}

	@Test
	void blfGoesToPythonCan() throws IOException, InterruptedException {
		List<Logged> frames = frames(LogPeersTest::any);
		assertSame(lines(frames), byPython(ours("a.blf", WrittenFormat.BLF, frames)));
	}

	@Test
	void blfComesFromPythonCan() throws IOException, InterruptedException {
		List<Logged> frames = frames(LogPeersTest::any);
		assertSame(frames, fromPython("a.blf", frames, 1));
	}

	/** python-can gives TRC no begin, and of 1.1 no bus. */
	@ParameterizedTest
	@ValueSource(strings = {"TRC", "TRC_1_1"})
	void trcGoesToPythonCan(String version) throws IOException, InterruptedException {
		List<Logged> frames = frames(LogPeersTest::data).stream()
				.map(frame -> new Logged(frame.bus, frame.micros / 1000 * 1000, frame.id, frame.flags, frame.dlc, frame.payload)).toList();
		boolean old = version.equals("TRC_1_1");
		List<Logged> expected = frames.stream().map(frame -> frame.since(BEGIN).onBus(old ? 1 : frame.bus + 1)).toList();
		assertSame(lines(expected), byPython(ours("a.trc", WrittenFormat.valueOf(version), frames)));
	}

	@Test
	void trcComesFromPythonCan() throws IOException, InterruptedException {
		List<Logged> frames = frames(LogPeersTest::data).stream().map(Logged::rounded).toList();
		List<Logged> read = fromPython("a.trc", frames, 1);
		long begin = read.getFirst().micros;
		// Its times go through binary fractions, and the begin has more digits than microseconds.
		assertSame(frames.stream().map(frame -> frame.since(BEGIN).rounded()).toList(), read.stream().map(frame -> frame.since(begin).rounded()).toList());
	}

	@Test
	void candumpGoesToPythonCanAndBack() throws IOException, InterruptedException {
		List<Logged> frames = frames(LogPeersTest::data);
		assertEquals(frames.size(), byPython(ours("a.log", WrittenFormat.CANDUMP, frames)).size());
		assertSame(frames.stream().map(frame -> frame.onBus(0)).toList(),
				fromPython("b.log", frames.stream().map(frame -> frame.onBus(0)).toList(), 0));
	}

	/** It reads the date only where the locale en_US is installed. */
	@Test
	void ascGoesToCanUtils() throws IOException, InterruptedException {
		List<Logged> frames = frames(LogPeersTest::data);
		Path asc = ours("a.asc", WrittenFormat.ASC, frames);
		Path log = folder.resolve("back.log");
		run("asc2log", "-I", asc.toString(), "-O", log.toString());
		List<Logged> read = read(log, 0);
		assertSame(frames.stream().map(frame -> frame.since(BEGIN)).toList(), read.stream().map(frame -> frame.since(read.getFirst().micros)).toList());
	}

	@Test
	void ascComesFromCanUtils() throws IOException, InterruptedException {
		List<Logged> frames = frames(LogPeersTest::data);
		Path log = ours("a.log", WrittenFormat.CANDUMP, frames);
		Path asc = folder.resolve("a.asc");
		run("log2asc", "-I", log.toString(), "-O", asc.toString(), "can0", "can1", "can2");
		List<Logged> read = read(asc, 1);
		assertSame(frames.stream().map(frame -> frame.since(BEGIN).without(SENT)).toList(),
				read.stream().map(frame -> frame.since(read.getFirst().micros).without(SENT)).toList());
	}

	@Test
	void candumpGoesToCanUtils() throws IOException, InterruptedException {
		List<Logged> frames = frames(LogPeersTest::classic);
		Path log = ours("a.log", WrittenFormat.CANDUMP, frames);
		List<String> read = run("sh", "-c", "log2long < " + log);
		assertEquals(frames.size(), read.size());
		for (int i = 0; i < read.size(); i++) {
			String shown = read.get(i).replaceAll(" +", " ");
			assertTrue(shown.contains(' ' + CanId.format(frames.get(i).id, frames.get(i).flags) + " [" + frames.get(i).dlc + ']'), shown);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"PCAPNG", "PCAP", "BLF"})
	void tsharkReadsWhatBusbarWrites(String name) throws IOException, InterruptedException {
		List<Logged> frames = frames(LogPeersTest::classic);
		Path file = ours("a." + name.toLowerCase(Locale.ROOT), WrittenFormat.valueOf(name), frames);
		List<String> read = run("tshark", "-r", file.toString(), "-T", "fields", "-e", "frame.time_epoch", "-e", "can.id", "-e", "can.flags.xtd", "-e",
				"can.flags.rtr", "-e", "can.len");
		assertEquals(frames.size(), read.size());
		for (int i = 0; i < read.size(); i++) {
			Logged frame = frames.get(i);
			String[] cells = read.get(i).split("\t");
			assertEquals(frame.micros / 1_000_000 + String.format(Locale.ROOT, ".%06d000", frame.micros % 1_000_000), cells[0]);
			assertEquals(frame.id, Long.decode(cells[1]).intValue() & CanId.MAX_EXTENDED);
			assertEquals(frame.has(FrameFlags.EXTENDED), truth(cells[2]));
			assertEquals(frame.has(FrameFlags.REMOTE), truth(cells[3]));
			assertEquals(frame.dlc, Integer.parseInt(cells[4]));
		}
	}

	/** Shows the first that differs; all of them would fill the screen. */
	private static <T> void assertSame(List<T> expected, List<T> read) {
		for (int i = 0; i < Math.min(expected.size(), read.size()); i++) {
			int number = i;
			assertEquals(expected.get(i), read.get(i), () -> "frame " + number);
		}
		assertEquals(expected.size(), read.size());
	}

	private static boolean truth(String text) {
		return text.equals("1") || text.equalsIgnoreCase("true");
	}

	@ParameterizedTest
	@ValueSource(strings = {"pcap", "nsecpcap", "pcapng"})
	void busbarReadsWhatTsharkWrites(String format) throws IOException, InterruptedException {
		List<Logged> frames = frames(LogPeersTest::any);
		Path first = ours("a.pcapng", WrittenFormat.PCAPNG, frames.stream().map(frame -> frame.onBus(0)).toList());
		Path second = folder.resolve("b." + format);
		run("tshark", "-r", first.toString(), "-F", format, "-w", second.toString());
		boolean directed = format.equals("pcapng");
		assertSame(frames.stream().map(frame -> directed ? frame.onBus(0) : frame.onBus(0).without(SENT)).toList(), read(second, 0));
	}

	@Test
	void packedLogsAreUnpackedByGzip() throws IOException, InterruptedException {
		List<Logged> frames = frames(LogPeersTest::data);
		Path file = ours("a.asc.gz", WrittenFormat.ASC, frames);
		assertEquals("End TriggerBlock", run("gzip", "-dc", file.toString()).getLast());
		assertSame(frames, read(file, 1));
		Path plain = ours("b.log", WrittenFormat.CANDUMP, frames);
		run("gzip", plain.toString());
		assertSame(frames, read(folder.resolve("b.log.gz"), 0));
		assertTrue(Files.size(file) > 0 && new String(Files.readAllBytes(file), 0, 2, StandardCharsets.ISO_8859_1).equals("\u001f\u008b"));
	}
}
