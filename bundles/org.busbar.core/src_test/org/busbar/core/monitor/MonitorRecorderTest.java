package org.busbar.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.busbar.api.channel.ConverterUri;
import org.busbar.api.link.Link;
import org.busbar.api.link.LinkProvider;
import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.monitor.MonitorSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("resource") // The recorder closes what it writes to; what is tested is when.
class MonitorRecorderTest {

	@TempDir
	Path folder;

	private static MonitorSnapshot snapshot(long nanos, int soc) {
		return new MonitorSnapshot("toy", nanos, Map.of("soc", new MonitorReading(ToyBattery.SOC, soc, soc, nanos)));
	}

	@Test
	void writesEveryValueOnceWithTheTimeOfTheCaptures() throws IOException {
		StringWriter text = new StringWriter();
		MonitorRecorder recorder = new MonitorRecorder(new BufferedWriter(text), "text", 16);
		recorder.start("# toy");
		recorder.values(snapshot(1_500_000_000L, 54));
		recorder.values(new MonitorSnapshot("toy", 2_000_000_000L, snapshot(1_500_000_000L, 54).readings()));
		recorder.values(snapshot(3_000_000_000L, 55));
		recorder.values(new MonitorSnapshot("toy", 4_000_000_000L, Map.of("soc", new MonitorReading(ToyBattery.SOC, Double.NaN, 255, 4_000_000_000L))));
		recorder.close();

		assertEquals(List.of("# toy", MonitorRecorder.HEADER, "1970-01-01T00:00:01.500Z,1500000000,soc,54,%,54,one,battery.soc",
				"1970-01-01T00:00:03Z,3000000000,soc,55,%,55,one,battery.soc",
				"1970-01-01T00:00:04Z,4000000000,soc,,%,255,one,battery.soc"), text.toString().lines().toList());
		assertEquals(new MonitorRecorder.Status(3, 0, true, Optional.empty()), recorder.status());
	}

	/** A disk that takes nothing until it is let. */
	private static final class StalledDisk extends Writer {

		final CountDownLatch reached = new CountDownLatch(1);
		final CountDownLatch released = new CountDownLatch(1);
		final StringBuffer text = new StringBuffer();
		boolean full;

		@Override
		public void write(char[] chars, int offset, int length) throws IOException {
			reached.countDown();
			try {
				released.await();
			} catch (InterruptedException e) {
				throw new IOException(e);
			}
			if (full) {
				throw new IOException("No space left on device");
			}
			text.append(chars, offset, length);
		}

		@Override
		public void flush() {
			// There is nothing between.
		}

		@Override
		public void close() {
			// Nothing is open.
		}
	}

	@Test
	void aStalledDiskHoldsNobodyUpAndWhatIsLostIsCounted() throws Exception {
		StalledDisk disk = new StalledDisk();
		MonitorRecorder recorder = new MonitorRecorder(new BufferedWriter(disk, 1), "text", 4);
		Thread writer = Thread.ofPlatform().start(() -> {
			try {
				recorder.start("# toy");
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		});
		disk.reached.await();
		for (int i = 1; i <= 10; i++) {
			recorder.values(snapshot(i * 1_000_000_000L, i));
		}
		assertEquals(6, recorder.status().lost());
		disk.released.countDown();
		writer.join();
		while (recorder.status().lines() < 4) {
			Thread.onSpinWait();
		}
		recorder.values(snapshot(20_000_000_000L, 20));
		recorder.close();

		assertEquals(List.of("soc,1", "soc,2", "soc,3", "soc,4", "lost,6", "soc,20"),
				disk.text.toString().lines().skip(2).map(line -> line.split(",")[2] + ',' + line.split(",")[3]).toList());
	}

	@Test
	void aFullDiskEndsTheRecordingAndIsTold() throws Exception {
		StalledDisk disk = new StalledDisk();
		MonitorRecorder recorder = new MonitorRecorder(new BufferedWriter(disk), "text", 4);
		recorder.start("# toy");
		disk.full = true;
		disk.released.countDown();
		recorder.values(snapshot(1_000_000_000L, 1));
		recorder.close();

		assertTrue(recorder.status().over());
		assertTrue(recorder.status().failure().orElseThrow().contains("No space left on device"));
		recorder.values(snapshot(2_000_000_000L, 2));
	}

	private static final class NoLinks implements LinkProvider {

		@Override
		public List<Identifier> list() {
			return List.of();
		}

		@Override
		public Link open(String id, Map<String, String> options) throws IOException {
			throw new IOException("none");
		}
	}

	@Test
	void overwritesNothing() throws IOException {
		Path file = Files.createFile(folder.resolve("bus.battery.csv"));
		ToyBattery battery = new ToyBattery();
		ConverterUri port = ConverterUri.parse("sim:toy");
		MonitorSession session = new MonitorSession(battery, new NoLinks(), port, PinCheck.simulated(port).orElseThrow(), Optional.empty(), battery);

		String message = assertThrows(IOException.class, () -> session.record(file)).getMessage();

		assertTrue(message.contains("is there already"), message);
		assertEquals(folder.resolve("x").resolve("bus.battery.csv"), MonitorRecorder.beside(folder.resolve("x").resolve("bus.pcapng")));
		assertEquals(0, Files.size(file));
	}
}
