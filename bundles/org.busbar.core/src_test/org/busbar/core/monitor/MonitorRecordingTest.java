package org.busbar.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.busbar.api.fact.Confidence;
import org.busbar.api.monitor.MonitorGroup;
import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.api.monitor.MonitorValue;
import org.busbar.api.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonitorRecordingTest {

	private static final long SECOND = 1_000_000_000L;
	private static final MonitorValue CELL = new MonitorValue("cell.1.voltage", "Cell 1", MonitorGroup.CELLS, 1, "V", Optional.empty(),
			Optional.of(Confidence.ONE), "TOY", "", 3);
	private static final MonitorValue MODULE = new MonitorValue("module.1.soc", "Slave 1", MonitorGroup.MODULES, 1, "%", Optional.empty(),
			Optional.of(Confidence.ONE), "TOY", "", 1);

	@TempDir
	Path folder;

	private Path capture() {
		return folder.resolve("bus.pcapng");
	}

	private static MonitorSnapshot round(long seconds, double soc, double module) {
		Map<String, MonitorReading> readings = new LinkedHashMap<>();
		readings.put("soc", new MonitorReading(ToyBattery.SOC, soc, Math.round(soc), seconds * SECOND));
		readings.put("cell.1.voltage", new MonitorReading(CELL, 3.3, 3300, seconds * SECOND + 1));
		readings.put("module.1.soc", new MonitorReading(MODULE, module, Math.round(module), seconds * SECOND + 2));
		return new MonitorSnapshot("toy", seconds * SECOND + 3, readings);
	}

	private void record(MonitorSnapshot... rounds) throws IOException {
		try (var out = Files.newBufferedWriter(MonitorRecorder.beside(capture()));
				MonitorRecorder recorder = new MonitorRecorder(out, "text", 16)) {
			recorder.start("# toy, with a comma");
			recorder.status(MonitorStatus.BEGINNING);
			for (MonitorSnapshot round : rounds) {
				recorder.values(round);
			}
		}
	}

	private static List<MonitorSnapshot> until(MonitorRecording.Cursor cursor, long seconds) {
		List<MonitorSnapshot> told = new ArrayList<>();
		cursor.until(seconds * SECOND, told::add);
		return told;
	}

	@Test
	void whatWasWrittenIsReadBackRoundByRound() throws IOException {
		record(round(10, 54, 60), round(12, 55, 61), round(14, Double.NaN, 62));
		MonitorRecording recording = MonitorRecording.beside(capture()).orElseThrow();
		MonitorRecording.Cursor cursor = recording.cursor();

		assertEquals(3, recording.rounds());
		assertEquals(List.of(), recording.problems());
		assertEquals(List.of(), until(cursor, 10), "the round was not over");
		List<MonitorSnapshot> first = until(cursor, 13);
		assertEquals(2, first.size());
		assertEquals(54, first.getFirst().reading(Quantity.BATTERY_SOC).orElseThrow().number());
		assertEquals(12 * SECOND, first.getLast().reading("soc").orElseThrow().nanos());
		assertEquals(OptionalDouble.of(61), first.getLast().number("module.1.soc"));
		assertTrue(first.getLast().reading("cell.1.voltage").isEmpty(), "nothing is held against it");
		MonitorSnapshot last = until(cursor, 100).getFirst();
		assertEquals(Optional.empty(), last.reading(Quantity.BATTERY_SOC), "it cannot be");
		assertEquals(List.of(), until(cursor, 200));
	}

	@Test
	void aRoundThatFailedInPartKeepsWhatWasSaidBefore() throws IOException {
		MonitorSnapshot before = round(10, 54, 60);
		Map<String, MonitorReading> later = new LinkedHashMap<>(before.readings());
		later.put("soc", new MonitorReading(ToyBattery.SOC, 55, 55, 12 * SECOND));
		record(before, new MonitorSnapshot("toy", 12 * SECOND + 3, later));

		MonitorSnapshot last = until(MonitorRecording.beside(capture()).orElseThrow().cursor(), 20).getLast();

		assertEquals(OptionalDouble.of(55), last.number("soc"));
		assertEquals(10 * SECOND + 2, last.reading("module.1.soc").orElseThrow().nanos());
	}

	@Test
	void damagedLinesAreLeftOutAndTold() throws IOException {
		record(round(10, 54, 60));
		Path file = MonitorRecorder.beside(capture());
		List<String> lines = new ArrayList<>(Files.readAllLines(file));
		lines.add(3, "1970-01-01T00:00:10Z,1000");
		lines.add("1970-01-01T00:00:12Z,12000000000,soc,x,%,54,one,battery.soc");
		Files.write(file, lines);

		MonitorRecording recording = MonitorRecording.beside(capture()).orElseThrow();

		assertEquals(1, recording.rounds());
		assertEquals(List.of(file + ": damaged lines that are left out: 2, the first is line 4."), recording.problems());
	}

	@Test
	void withoutOneThereIsNone() throws IOException {
		assertEquals(Optional.empty(), MonitorRecording.beside(capture()));
	}

	@Test
	void whatIsNoTextIsRefusedWithItsName() throws IOException {
		Path file = MonitorRecorder.beside(capture());
		Files.write(file, "\u00FF\u00FE".getBytes(StandardCharsets.ISO_8859_1));

		assertTrue(String.valueOf(assertThrows(IOException.class, () -> MonitorRecording.beside(capture())).getMessage()).contains(file.toString()));
	}
}
