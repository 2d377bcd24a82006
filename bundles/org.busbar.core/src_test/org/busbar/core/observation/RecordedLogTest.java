package org.busbar.core.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;

import org.busbar.can.capture.CaptureTarget;
import org.busbar.can.capture.CaptureWriter;
import org.busbar.can.capture.MarkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedLogTest {

	@TempDir
	Path folder;

	private Path file(String name, byte[] bytes) throws IOException {
		return Files.write(folder.resolve(name), bytes);
	}

	private Path text(String... lines) throws IOException {
		return file("a.log", String.join("\n", lines).getBytes(StandardCharsets.US_ASCII));
	}

	private static List<RecordedBus> read(Path file) throws IOException {
		return RecordedLog.read(file, (done, total) -> true);
	}

	private static String refused(Path file) {
		return String.valueOf(assertThrows(IOException.class, () -> read(file)).getMessage());
	}

	private byte[] capture(int frames) throws IOException {
		Path file = folder.resolve("whole.pcapng");
		try (CaptureWriter writer = new CaptureWriter(CaptureTarget.create(file), "can7", 250_000)) {
			for (int i = 0; i < frames; i++) {
				writer.lost(i == 3 ? 5 : 0);
				writer.frame(1000L + i, 0x351, 0, 8, i);
			}
		}
		return Files.readAllBytes(file);
	}

	@ParameterizedTest
	@ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
	void aLogThatBeginsWithAByteOrderMarkLosesNoFrame(String charset) throws IOException {
		String lines = "(1700000000.000000) büs 351#1402C012C012C201\r\n".repeat(5000);
		RecordedBus bus = read(file("a.log", ('\uFEFF' + lines).getBytes(Charset.forName(charset)))).getFirst();
		assertEquals("büs", bus.name());
		assertEquals(5000, bus.frames().end());
		assertEquals(List.of("All frames have the same time. Only their order can be relied upon; periods, rates and plots mean nothing."), bus.problems());
	}

	@Test
	void aCaptureIsReadWithNameBitRateAndLosses() throws IOException {
		RecordedBus bus = read(file("a.pcapng", capture(10))).getFirst();
		assertEquals("can7", bus.name());
		assertEquals(250_000, bus.bitRate());
		assertEquals(10, bus.frames().end());
		assertEquals(5, bus.lost());
		assertEquals(List.of(), bus.problems());
	}

	@Test
	void whatWasSaidWhileTheConverterWasGoneIsALoss() throws IOException {
		Path file = folder.resolve("gone.pcapng");
		try (CaptureWriter writer = new CaptureWriter(CaptureTarget.create(file), "can7", 250_000)) {
			writer.mark(1000, MarkKind.STATE, "LISTENING");
			writer.frame(1000, 0x351, 0, 8, 1);
			writer.mark(1001, MarkKind.STATE, "RECONNECTING: the converter was unplugged, or its driver ended. RECONNECTING");
			writer.mark(2000, MarkKind.STATE, "LISTENING: it is back");
			writer.frame(2001, 0x351, 0, 8, 1);
			writer.mark(2001, MarkKind.END, "recording ended");
		}
		assertEquals(1, read(file).getFirst().lost());
	}

	@Test
	void aDamagedBlockIsALossUnlessNothingFollows() throws IOException {
		byte[] whole = capture(10);
		int length = 72;
		byte[] inside = whole.clone();
		Arrays.fill(inside, whole.length - 3 * length, whole.length - 2 * length, (byte) 0);
		assertEquals(5 + 1, read(file("inside.pcapng", inside)).getFirst().lost());
		byte[] atTheEnd = whole.clone();
		Arrays.fill(atTheEnd, whole.length - length, whole.length, (byte) 0);
		assertEquals(5, read(file("end.pcapng", atTheEnd)).getFirst().lost());
	}

	@Test
	void aCaptureThatIsCutOffIsReadUpToThere() throws IOException {
		byte[] whole = capture(10);
		RecordedBus bus = read(file("cut.pcapng", Arrays.copyOf(whole, whole.length - 30))).getFirst();
		assertEquals(9, bus.frames().end());
		assertEquals(1, bus.problems().size());
		assertTrue(bus.problems().getFirst().startsWith("byte "), bus.problems().getFirst());
	}

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void aRecordingWithoutItsEndSaysSo(boolean ended) throws IOException {
		Path file = folder.resolve("recording.pcapng");
		try (CaptureWriter writer = new CaptureWriter(CaptureTarget.create(file), "can7", 250_000)) {
			writer.mark(1000, MarkKind.STATE, "LISTENING");
			writer.frame(1000, 0x351, 0, 8, 1);
			if (ended) {
				writer.mark(1000, MarkKind.END, "recording ended");
			}
		}
		RecordedBus bus = read(file).getFirst();
		assertEquals(1, bus.frames().end());
		assertEquals(0, bus.lost());
		assertEquals(ended ? 0 : 1, bus.problems().size());
		assertEquals(!ended, bus.problems().stream().anyMatch(problem -> problem.startsWith("The recording has no end")));
	}

	@Test
	void aCaptureThatEndsInItsHeaderSaysSo() throws IOException {
		String message = refused(file("head.pcapng", Arrays.copyOf(capture(1), 40)));
		assertTrue(message.contains("no frame is in it") && message.contains("byte "), message);
	}

	@Test
	void aLineThatIsCutOffCostsNoOther() throws IOException {
		RecordedBus bus = read(text("(1.000000) can0 351#0102", "(1.100000) can0 355#0304", "(1.200000) can0 356#05060")).getFirst();
		assertEquals(2, bus.frames().end());
		assertTrue(bus.problems().getFirst().startsWith("line 3, column "), bus.problems().toString());
	}

	@Test
	void manyProblemsAreCountedAndNotAllShown() throws IOException {
		List<String> lines = new ArrayList<>(List.of("(1.000000) can0 351#0102"));
		for (int i = 0; i < 30; i++) {
			lines.add("(1.200000) can0 nothing");
		}
		List<String> problems = read(text(lines.toArray(String[]::new))).getFirst().problems();
		assertEquals(11, problems.size());
		assertEquals("and 20 more places that could not be read", problems.getLast());
	}

	@Test
	void severalBusesComeWithTheBusiestFirst() throws IOException {
		List<RecordedBus> buses = read(text("(1.0) can0 351#01", "(1.1) vcan1 351#01", "(1.2) vcan1 351#02"));
		assertEquals(List.of("vcan1", "can0"), buses.stream().map(RecordedBus::name).toList());
		assertEquals(List.of(2L, 1L), buses.stream().map(bus -> bus.frames().end()).toList());
	}

	@Test
	void absurdlyManyBusesCostNoMemory() throws IOException {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < 70; i++) {
			lines.add("(1." + (100 + i) + ") can" + i + " 351#01");
		}
		List<RecordedBus> buses = read(text(lines.toArray(String[]::new)));
		assertEquals(64, buses.size());
		assertEquals("6 frames of further buses are left out: there are more than 64 buses in the log.", buses.getFirst().problems().getFirst());
	}

	@Test
	void timeThatGoesBackIsToldAndKept() throws IOException {
		RecordedBus bus = read(text("(5.0) can0 351#01", "(6.0) can0 351#02", "(2.0) can0 351#03", "(3.0) can0 351#04", "(1.0) can0 351#05")).getFirst();
		assertEquals(5, bus.frames().end());
		assertEquals(1, bus.problems().size());
		assertTrue(bus.problems().getFirst().startsWith("Time goes back 2 times, for the first time at the frame with the number 2 ("),
				bus.problems().getFirst());
	}

	@Test
	void aLogWithoutTimesIsTold() throws IOException {
		RecordedBus bus = read(text("(0.0) can0 351#01", "(0.0) can0 351#02")).getFirst();
		assertEquals(2, bus.frames().end());
		assertTrue(bus.problems().getFirst().startsWith("All frames have the same time."), bus.problems().toString());
		assertEquals(List.of(), read(text("(0.0) can0 351#01")).getFirst().problems(), "one frame alone proves nothing");
	}

	@Test
	void whatIsNoLogIsExplained() throws IOException {
		assertTrue(refused(file("empty.log", new byte[0])).contains("no frame is in it"));
		byte[] garbage = new byte[100_000];
		new Random(1).nextBytes(garbage);
		garbage[0] = 1;
		String message = refused(file("garbage.bin", garbage));
		assertTrue(message.contains("no frame is in it") && message.contains("neither a text nor a log"), message);
		assertTrue(refused(folder.resolve("none.log")).contains("there is no such file"));
		assertTrue(refused(folder).contains("is a folder"));
	}

	@Test
	void aCompressedLogIsUnpacked() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
			out.write("(1.0) can0 351#01\n".getBytes(StandardCharsets.US_ASCII));
		}
		assertEquals(1, read(file("a.log.gz", packed.toByteArray())).size());
	}

	@ParameterizedTest
	@CsvSource({"504B0304,zip", "425A68,bzip2", "FD377A585A00,xz", "28B52FFD,zstd", "377ABCAF271C,7-Zip", "4D444620,ASAM MDF"})
	void otherFormatsAreNamed(String magic, String name) throws IOException {
		byte[] bytes = Arrays.copyOf(java.util.HexFormat.of().parseHex(magic), 100);
		String message = refused(file("other", bytes));
		assertTrue(message.contains(name), message);
	}

	@Test
	void whatMayNotBeReadIsExplained() throws IOException {
		Path file = text("(1.0) can0 351#01");
		boolean denied = file.toFile().setReadable(false) && !Files.isReadable(file);
		if (denied) {
			assertTrue(refused(file).contains("reading is not allowed"));
		} else {
			// The administrator may read everything.
			assertEquals(1, read(file).getFirst().frames().end());
		}
	}

	@Test
	void theBeginningOfALongLogComesBeforeTheRest() throws IOException {
		List<RecordedBus> beginnings = new ArrayList<>();
		Path file = file("a.pcapng", capture(5_001));
		RecordedBus whole = RecordedLog.read(file, (done, total) -> true, beginnings::add).getFirst();
		assertEquals(5_001, whole.frames().end());
		assertEquals(1, beginnings.size());
		RecordedBus beginning = beginnings.getFirst();
		assertEquals("can7 250000 5000", beginning.name() + ' ' + beginning.bitRate() + ' ' + beginning.frames().end());
		assertEquals(whole.frames().nanos(4_999), beginning.frames().nanos(4_999));
		assertTrue(beginning.problems().getFirst().startsWith("These are the first 5000 frames"), beginning.problems()::toString);
		RecordedLog.read(text("(1.0) can0 351#01"), (done, total) -> true, beginnings::add);
		assertEquals(1, beginnings.size(), "a short log is all there at once");
	}

	@Test
	void tellsHowFarItIsAndGivesUpWhenAsked() throws IOException {
		byte[] line = "(1436509052.249713) can0 351#1402C012C012C201\n".getBytes(StandardCharsets.US_ASCII);
		ByteArrayOutputStream much = new ByteArrayOutputStream();
		while (much.size() < 4 << 20) {
			much.writeBytes(line);
		}
		Path file = file("much.log", much.toByteArray());
		List<Long> told = new ArrayList<>();
		RecordedLog.read(file, (done, total) -> {
			assertEquals(much.size(), total);
			return told.add(done);
		});
		assertTrue(told.size() >= 3, told.toString());
		assertEquals(told.stream().sorted().toList(), told);
		List<Long> before = new ArrayList<>();
		assertThrows(CancellationException.class, () -> RecordedLog.read(file, (done, total) -> !before.add(done)));
		assertEquals(1, before.size());
		assertFalse(before.getFirst() > 3 << 20, "it gave up early");
	}
}
