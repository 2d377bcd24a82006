package org.busbar.core.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.busbar.can.capture.CaptureTarget;
import org.busbar.can.capture.CaptureWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedLogTest {

	private static final RecordedLog.Progress GO_ON = (done, total) -> true;

	@TempDir
	Path folder;

	@Test
	void everyBusOfALogIsThereTheFullestFirst() throws IOException {
		List<RecordedBus> buses = RecordedLog.read(write("(1.000000) can0 351#01\n(1.100000) can1 355#02\n(1.200000) can1 356#03\n"), GO_ON);
		assertEquals(List.of("can1", "can0"), buses.stream().map(RecordedBus::name).toList());
		assertEquals(2, buses.getFirst().frames().end());
		assertEquals(List.of(), buses.getFirst().problems());
	}

	@Test
	void whatCannotBeReadIsToldAndTheRestIsThere() throws IOException {
		StringBuilder text = new StringBuilder("(1.000000) can0 351#01\n");
		text.append("rubbish\n".repeat(15)).append("(1.2");
		RecordedBus bus = RecordedLog.read(write(text.toString()), GO_ON).getFirst();
		assertEquals(1, bus.frames().end());
		assertEquals(11, bus.problems().size());
		assertTrue(bus.problems().getFirst().startsWith("line 2, column 1: "), bus.problems()::getFirst);
		assertEquals("and 6 more places that could not be read", bus.problems().getLast());
	}

	@Test
	void aCaptureTellsItsBitRateAndItsLosses() throws IOException {
		Path file = folder.resolve("bus.pcapng");
		CaptureWriter writer = new CaptureWriter(CaptureTarget.create(file), "sim:test", 250_000);
		writer.frame(1_000_000_000L, 0x351, 0, 8, 1);
		writer.lost(7);
		writer.frame(2_000_000_000L, 0x355, 0, 8, 2);
		writer.close();
		RecordedBus bus = RecordedLog.read(file, GO_ON).getFirst();
		assertEquals("sim:test", bus.name());
		assertEquals(250_000, bus.bitRate());
		assertEquals(7, bus.lost());
		assertEquals(2, bus.frames().end());

		byte[] whole = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(whole, whole.length - 30));
		RecordedBus cut = RecordedLog.read(file, GO_ON).getFirst();
		assertEquals(1, cut.frames().end());
		assertEquals(1, cut.problems().size());
	}

	@Test
	void whatIsNoLogIsRefusedWithTheReason() throws IOException {
		assertMessage("no frame is in it", write(""));
		assertMessage("no frame is in it", write("one\ntwo\n"));
		assertMessage("there is no such file", folder.resolve("missing.log"));
		assertMessage("cannot be read", folder);
	}

	@Test
	void readingEndsWhenNobodyWantsIt() throws IOException {
		Path file = write("(1.000000) can0 351#0102030405060708\n".repeat(100_000));
		assertThrows(CancellationException.class, () -> RecordedLog.read(file, (done, total) -> done < total / 2));
	}

	private void assertMessage(String part, Path file) {
		String message = assertThrows(IOException.class, () -> RecordedLog.read(file, GO_ON)).getMessage();
		assertTrue(message.contains(part) && message.contains(file.getFileName().toString()), message);
	}

	private Path write(String text) throws IOException {
		return Files.writeString(folder.resolve("bus.log"), text);
	}
}
