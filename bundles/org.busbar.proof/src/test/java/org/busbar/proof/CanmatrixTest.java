package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.can.codec.MessageCodec;
import org.busbar.can.codec.SignalCodec;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.can.dbc.DbcWriter;
import org.busbar.core.protocol.EffectiveProtocol;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * An independent reader, Debian's python3-canmatrix, takes the shipped DBC files, finds them strict, and gets the same value as we do for every signal.
 * The script it runs is beside this test in {@code src/test/python}.
 */
@Tag("long")
class CanmatrixTest {

	private static final String PYTHON = "/usr/bin/python3";
	private static final Path SCRIPT = Project.ROOT.resolve("bundles/org.busbar.proof/src/test/python/check_dbc.py");
	private static final int RANDOM_FRAMES_PER_MESSAGE = 40;

	@TempDir
	Path folder;

	static List<EffectiveProtocol> protocols() {
		return Shipped.everyProtocol();
	}

	@Test
	void shippedFilesAreStrict() throws Exception {
		List<Path> files = Project.shippedDbcFiles();
		assertTrue(files.size() >= 3, files::toString);
		for (Path file : files) {
			canmatrix(List.of(file), List.of());
		}
	}

	@ParameterizedTest
	@MethodSource("protocols")
	void canmatrixAgreesOnEveryValue(EffectiveProtocol protocol) throws Exception {
		Path file = folder.resolve("effective.dbc");
		Files.writeString(file, DbcWriter.write(protocol.dbc()));
		List<String> frames = new ArrayList<>();
		for (Vector vector : Vector.all()) {
			if (vector.protocol().equals(protocol.descriptor().id())) {
				vector.frames().forEach(frame -> frames.add(line(frame.id(), frame.flags(), frame.dlc(), frame.payload())));
			}
		}
		Random random = new Random(20261124);
		for (DbcMessage message : protocol.dbc().messages()) {
			for (int i = 0; i < RANDOM_FRAMES_PER_MESSAGE; i++) {
				int dlc = random.nextInt(message.dlc() + 1);
				frames.add(line(message.id(), message.extended() ? FrameFlags.EXTENDED : 0, dlc, random.nextLong() & Payload.mask(dlc)));
			}
		}
		List<String> answers = canmatrix(List.of(file), frames);
		assertEquals(frames.size(), answers.size());
		int compared = 0;
		for (int i = 0; i < frames.size(); i++) {
			compared += compare(protocol, frames.get(i), JsonParser.parseString(answers.get(i)).getAsJsonObject());
		}
		long signals = protocol.dbc().messages().stream().mapToLong(message -> message.signals().size()).sum();
		assertTrue(compared > signals * RANDOM_FRAMES_PER_MESSAGE / 4, "Too little was compared: " + compared);
	}

	private static int compare(EffectiveProtocol protocol, String line, JsonObject theirs) {
		String[] words = line.split(" ");
		int flags = words[0].length() > 3 ? FrameFlags.EXTENDED : 0;
		int dlc = Integer.parseInt(words[1]);
		long payload = 0;
		for (int i = 0; i < dlc; i++) {
			payload = Payload.withByte(payload, i, Integer.parseInt(words[2].substring(2 * i, 2 * i + 2), 16));
		}
		MessageCodec codec = protocol.codec().message(Integer.parseUnsignedInt(words[0], 16), flags);
		if (codec == null) {
			assertTrue(theirs.get("message").isJsonNull(), () -> line + ": " + theirs);
			return 0;
		}
		Map<String, String> expected = new TreeMap<>();
		Map<String, String> actual = new TreeMap<>();
		theirs.getAsJsonObject("signals").entrySet().forEach(entry -> {
			JsonObject signal = entry.getValue().getAsJsonObject();
			expected.put(entry.getKey(),
					signal.get("raw").getAsBigInteger() + " " + new BigDecimal(signal.get("physical").getAsString()).stripTrailingZeros().toPlainString());
		});
		for (SignalCodec signal : codec.signals()) {
			if (signal.present(dlc) && signal.active(payload)) {
				long raw = signal.raw(payload);
				String number = signal.signal().signed() ? Long.toString(raw) : Long.toUnsignedString(raw);
				String physical = signal.ascii() ? number : new BigDecimal(signal.format(payload)).stripTrailingZeros().toPlainString();
				actual.put(signal.signal().name(), number + " " + physical);
			}
		}
		assertEquals(expected, actual, line);
		return actual.size();
	}

	private static String line(int id, int flags, int dlc, long payload) {
		String bytes = Payload.toHex(payload, dlc, "");
		return CanId.format(id, flags) + ' ' + dlc + ' ' + (bytes.isEmpty() ? "-" : bytes);
	}

	private List<String> canmatrix(List<Path> files, List<String> frames) throws IOException, InterruptedException {
		assertTrue(Files.isExecutable(Path.of(PYTHON)), "Debian's python3 is needed: apt-get install python3-canmatrix");
		List<String> command = new ArrayList<>(List.of(PYTHON, SCRIPT.toString()));
		files.forEach(file -> command.add(file.toString()));
		Path input = Files.write(folder.resolve("frames.txt"), frames);
		Path output = folder.resolve("values.txt");
		Path errors = folder.resolve("errors.txt");
		Process process = new ProcessBuilder(command).redirectInput(input.toFile()).redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
		assertTrue(process.waitFor(120, TimeUnit.SECONDS), "canmatrix hangs");
		String said = Files.readString(errors);
		assertEquals(0, process.exitValue(), () -> files + ": " + said);
		return Files.readAllLines(output);
	}
}
