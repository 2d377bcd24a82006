package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import org.busbar.can.capture.CaptureTarget;
import org.busbar.can.capture.CaptureWriter;
import org.busbar.can.capture.MarkKind;
import org.busbar.cli.CommandLineRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** {@code convert}, {@code stats} and {@code diff}, and what all commands do with logs of every format. */
class LogCommandsTest {

	private static final String US5000 = "../../releng/vectors/pyl-us5000-v1.2.log";
	private static final String MIXED = """
			(1700000000.000001) can0 351#1402C012C012C201
			(1700000000.020000) can0 355#58005E00 T
			(1700000000.040000) can1 18FF50E5#R
			(1700000000.060000) can0 20000004#0001000000000000
			(1700000001.000001123) can0 351#1402C012C012C201
			(1700000001.020000) can0 355##3112233445566778899AABBCC
			""";

	@TempDir
	Path folder;

	private Path log(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private static Result run(Object... arguments) {
		return new CommandLineRun().run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
	}

	private List<String> names() throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"a.asc", "a.blf", "a.trc", "a.csv", "a.pcapng", "a.pcap", "a.log", "a.asc.gz", "a.blf.gz", "misnamed.log"})
	void everyCommandReadsEveryFormat(String name) throws IOException {
		Path file = folder.resolve(name);
		Result converted = name.equals("misnamed.log") ? run("convert", US5000, file, "--format", "trc-1.1") : run("convert", US5000, file);
		assertEquals(ExitCode.FINE, converted.exitCode(), converted.err());
		assertEquals(List.of(name), names());
		Result decoded = run("decode", file, "--protocol", "pylontech.lv.1.2");
		assertEquals(ExitCode.FINE, decoded.exitCode(), decoded.err());
		assertTrue(decoded.out().contains(",356,Measurements,Voltage,49.86,V,"), decoded.out());
		assertEquals(run("decode", US5000, "--protocol", "pylontech.lv.1.2").lines().size(), decoded.lines().size());
		assertTrue(run("identify", file).out().contains("pylontech.lv.1.2"));
		assertEquals(run("doctor", US5000).exitCode(), run("doctor", file).exitCode());
		assertEquals(ExitCode.FINE, run("stats", file).exitCode());
		assertEquals(ExitCode.FINE, run("diff", US5000, file).exitCode(), () -> run("diff", US5000, file).out());
	}

	@Test
	void whatTheFormatCannotHoldIsTold() throws IOException {
		Path mixed = log("mixed.log", MIXED);
		Result csv = run("convert", mixed, folder.resolve("a.csv"));
		assertEquals(ExitCode.FINE, csv.exitCode(), csv.err());
		for (String sentence : List.of("no error frames; left out: 1.", "no remote frames; left out: 1.", "no CAN FD; frames left out: 1.",
				"the last ones were cut: 1 frames.")) {
			assertTrue(csv.err().contains(mixed + ": ") && csv.err().contains(sentence), csv.err());
		}
		Result pcap = run("convert", mixed, folder.resolve("a.pcap"));
		assertTrue(pcap.err().contains("no direction") && pcap.err().contains("which bus"), pcap.err());
		Result pcapng = run("convert", mixed, folder.resolve("a.pcapng"));
		assertEquals(List.of(mixed + ": Busbar keeps the first eight bytes of CAN FD frames, and only those are written: 1 frames."),
				pcapng.err().lines().toList());
		Result back = run("convert", folder.resolve("a.pcapng"), "-", "--format", "candump");
		assertEquals(MIXED.replace("99AABBCC", ""), back.out());
	}

	@ParameterizedTest
	@ValueSource(strings = {"a.asc", "a.blf", "a.trc", "a.csv", "a.pcapng", "a.pcap", "a.log"})
	void marksThatTheNewLogDoesNotHoldAreCounted(String name) throws IOException {
		Path capture = folder.resolve("capture.pcapng");
		try (CaptureWriter writer = new CaptureWriter(CaptureTarget.create(capture), "can0", 500_000)) {
			writer.mark(1_700_000_000_000_000_000L, MarkKind.STATE, "LISTENING");
			writer.frame(1_700_000_000_000_000_000L, 0x351, 0, 8, 1);
			writer.mark(1_700_000_000_500_000_000L, MarkKind.MARK, "A text that is longer than a block of a capture can be, and so is in several of them");
			writer.lost(3);
			writer.frame(1_700_000_001_000_000_000L, 0x355, 0, 8, 2);
			writer.mark(1_700_000_001_000_000_000L, MarkKind.MARK, "breaker opened");
		}
		Result result = run("convert", capture, folder.resolve(name));
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		List<String> told = result.err().lines().toList();
		assertTrue(told.contains(capture + ": only captures of Busbar hold marks; left out, with what they say: 3, of which set by hand: 2."), result.err());
		assertTrue(told.contains(capture + ": frames that the log says are missing; the new log does not say so: 3."), result.err());
		Result again = run("convert", folder.resolve(name), "-", "--format", "candump");
		assertFalse(again.err().contains("marks"), again.err());
		assertEquals(2, again.lines().size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"--from 1 |2", "--to 0.5 |4", "--from 1700000001|2", "--to 2023-11-14T22:13:20.5Z|4", "--to 2023-11-14T22:13:20.5|4",
			"--id 351 |2", "--id 351,355 |4", "--id 18FF50E5 |1", "--from 0.01 --to 0.03 |1"})
	void aPartIsChosen(String options, int frames) throws IOException {
		String[] words = ("convert " + log("mixed.log", MIXED) + " - --format candump " + options.strip()).split(" ");
		Result result = new CommandLineRun().run(words);
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertEquals(frames, result.lines().size(), result.out());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"--id 99999999|--id takes", "--id x|--id takes", "--from tomorrow|--from takes seconds",
			"--format mdf|There is no format \"mdf\""})
	void wrongChoicesAreTold(String options, String message) throws IOException {
		Result result = new CommandLineRun().run(("convert " + log("mixed.log", MIXED) + ' ' + folder.resolve("b.asc") + ' ' + options).split(" "));
		assertEquals(ExitCode.USAGE, result.exitCode());
		assertTrue(result.err().contains(message), result.err());
		assertEquals(List.of("mixed.log"), names());
	}

	@Test
	void aFileIsThereCompletelyOrNotAtAll() throws IOException {
		Path mixed = log("mixed.log", MIXED);
		Path target = log("old.asc", "old");
		assertEquals(ExitCode.USAGE, run("convert", mixed, target).exitCode());
		assertEquals("old", Files.readString(target));
		Result none = run("convert", mixed, target, "--force", "--id", "777");
		assertEquals(ExitCode.INPUT, none.exitCode());
		assertTrue(none.err().contains("none of its 6 frames"), none.err());
		assertEquals("old", Files.readString(target));
		assertEquals(ExitCode.INPUT, run("convert", log("no.log", "Dear Sir,\n".repeat(40)), target, "--force").exitCode());
		assertEquals("old", Files.readString(target));
		assertEquals(ExitCode.FINE, run("convert", mixed, target, "--force").exitCode());
		assertTrue(Files.readString(target).startsWith("date "));
		assertEquals(ExitCode.USAGE, run("convert", mixed, mixed, "--force").exitCode());
		Result nowhere = run("convert", mixed, folder.resolve("no/such/a.asc"));
		assertEquals(ExitCode.INPUT, nowhere.exitCode());
		assertTrue(nowhere.err().contains("there is no such folder"), nowhere.err());
		assertEquals(ExitCode.USAGE, run("convert", mixed, folder.resolve("a.xyz")).exitCode());
		assertEquals(ExitCode.USAGE, run("convert", mixed, "-", "--format", "blf").exitCode());
		assertEquals(List.of("mixed.log", "no.log", "old.asc"), names());
	}

	@Test
	void damagedLogsAreConvertedAsFarAsTheyGo() throws IOException {
		Result result = run("convert", log("cut.log", MIXED + "(1700000002.0) can0 35"), folder.resolve("a.asc"));
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertTrue(result.err().contains("cut.log:7:"), result.err());
		assertTrue(Files.exists(folder.resolve("a.asc")));
	}

	@Test
	void aRecordingThatWasCutOffIsReadAndSaysSo() throws IOException {
		Path capture = folder.resolve("capture.pcapng");
		try (CaptureWriter writer = new CaptureWriter(CaptureTarget.create(capture), "can0", 500_000)) {
			writer.mark(1_700_000_000_000_000_000L, MarkKind.STATE, "LISTENING");
			writer.frame(1_700_000_000_000_000_000L, 0x351, 0, 8, 1);
		}
		Result result = run("stats", capture);
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		assertEquals(1, result.err().lines().count());
		assertTrue(result.err().startsWith(capture + ": the recording has no end"), result.err());
		byte[] whole = Files.readAllBytes(capture);
		Files.write(capture, Arrays.copyOf(whole, whole.length + 30));
		Result cut = run("stats", capture);
		assertEquals(ExitCode.INPUT, cut.exitCode());
		assertTrue(cut.err().contains("cut off") && cut.err().contains("has no end"), cut.err());
		assertEquals(result.out(), cut.out());
	}

	@Test
	void statsCountWhatIsThere() throws IOException {
		Result result = run("stats", log("mixed.log", MIXED), "--json");
		assertEquals(ExitCode.FINE, result.exitCode(), result.err());
		JsonObject bus = JsonParser.parseString(result.out()).getAsJsonObject().getAsJsonArray("buses").get(0).getAsJsonObject();
		assertEquals("can0", bus.get("bus").getAsString());
		assertEquals(5, bus.get("frames").getAsInt());
		assertEquals(1, bus.get("errorFrames").getAsInt());
		assertEquals("1.019999000", bus.get("duration").getAsString());
		JsonObject limits = bus.getAsJsonArray("messages").get(0).getAsJsonObject();
		assertEquals("351", limits.get("id").getAsString());
		assertEquals("1000.000123", limits.getAsJsonObject("period").get("mean").getAsString());
		assertTrue(run("stats", folder.resolve("mixed.log")).out().contains("18FF50E5 RTR"));
		assertEquals(ExitCode.USAGE, run("stats", folder.resolve("mixed.log"), "--bit-rate", "0").exitCode());
	}

	@Test
	void gapsAreCounted() throws IOException {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 20; i++) {
			text.append("(17000000").append(i < 10 ? 10 + i : 20 + i).append(".000000) can0 351#00\n");
		}
		Result result = run("stats", log("gap.log", text.toString()));
		assertTrue(
				result.lines().stream().anyMatch(line -> line.matches("  351 +20 +1 +1000\\.000 +1526\\.316 +11000\\.000 +2232\\.969 +1 +0\\.000 +29\\.000")),
				result.out());
		assertTrue(result.out().contains("longest silence 11.000 s, from 2023-11-14T22:13:39Z"), result.out());
	}

	@Test
	void differencesAreTold() throws IOException {
		Path first = log("first.log", "(1.0) can0 355#58005E00\n(2.0) can0 355#58005E00\n(2.1) can0 305#00\n");
		Path second = log("second.log", "(1.0) can0 355#59005E00\n(1.5) can0 355#5A005E00\n(1.6) can0 356#00\n(1.7) can0 305#0000\n");
		Result result = run("diff", first, second, "--protocol", "pylontech.lv.1.2");
		assertEquals(ExitCode.FOUND, result.exitCode(), result.err());
		assertTrue(result.lines().contains("only in " + second + ": 356"), result.out());
		assertTrue(result.lines().contains("355: period 1000.000 ms, then 500.000 ms"), result.out());
		assertTrue(result.lines().contains("305: DLC 1, then 2"), result.out());
		assertTrue(result.lines().contains("battery.soc: 88, then 89..90 %"), result.out());
		JsonObject json = JsonParser.parseString(run("diff", first, second, "--json", "--protocol", "pylontech.lv.1.2").out()).getAsJsonObject();
		assertEquals(89.0, json.getAsJsonArray("values").get(0).getAsJsonObject().getAsJsonObject("second").get("lowest").getAsDouble());
		Result same = run("diff", US5000, US5000);
		assertEquals(ExitCode.FINE, same.exitCode(), same.err());
		assertTrue(same.out().contains("do not differ") && same.err().contains("pylontech.lv.1.2"), same.out() + same.err());
		assertEquals(ExitCode.USAGE, run("diff", "-", first).exitCode());
	}

	@ParameterizedTest
	@ValueSource(strings = {"a.pcapng", "a.log", "a.blf"})
	void bytesThatAreNoLogGiveOneMessageAndTheEnd(String name) throws IOException {
		byte[] bytes = new byte[200_000];
		new Random(name.hashCode()).nextBytes(bytes);
		Files.write(folder.resolve(name), bytes);
		for (String command : List.of("stats", "identify", "doctor")) {
			Result result = run(command, folder.resolve(name));
			assertEquals(ExitCode.INPUT, result.exitCode());
			assertEquals(2, result.err().lines().count(), result.err());
			assertEquals("", result.out());
		}
	}

	@Test
	void aMissingFileGivesAMessageAndNoHeader() {
		Result result = run("decode", folder.resolve("no.log"), "--protocol", "pylontech.lv.1.2");
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertEquals("", result.out());
		assertTrue(result.err().contains("there is no such file"), result.err());
	}

	@Test
	void aPackedLogThatIsCutOffIsReadAsFarAsItGoes() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
			Random random = new Random(1);
			for (int i = 0; i < 5000; i++) {
				out.write("(%d.000000) can0 351#%016X\n".formatted(1_700_000_000 + i, random.nextLong()).getBytes(StandardCharsets.US_ASCII));
			}
		}
		byte[] bytes = packed.toByteArray();
		Path file = Files.write(folder.resolve("cut.log.gz"), Arrays.copyOf(bytes, bytes.length / 2));
		Result result = run("stats", file);
		assertEquals(ExitCode.INPUT, result.exitCode());
		assertTrue(result.err().contains("packed by gzip, and cut off or damaged"), result.err());
		assertTrue(result.lines().stream().anyMatch(line -> line.matches("  351 +[1-4]\\d{3} .*")), result.out());
		assertFalse(result.err().contains("Exception"), result.err());
	}
}
