package org.busbar.ui.internal.recording;

import static org.busbar.ui.internal.testing.Waiting.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import org.busbar.api.channel.BusEvent;
import org.busbar.core.observation.RecordedLog;
import org.busbar.core.recorder.Rotation;
import org.busbar.core.session.SessionService;
import org.busbar.core.trigger.RecordingPlan;
import org.busbar.core.trigger.Trigger;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.recording.Recordings.Status;
import org.busbar.ui.internal.testing.SilentConverter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@SuppressWarnings("resource") // The service closes its sessions after each test.
class RecordingsTest {

	@TempDir
	Path folder;

	private final SilentConverter converter = new SilentConverter();
	private final SessionService service = converter.service();
	private final Connection connection = new Connection(() -> Optional.of(service), Runnable::run);
	private final Queue<Runnable> disk = new ArrayDeque<>();
	private boolean automatic;
	private final Recordings recordings = new Recordings(connection, bus -> folder.resolve(CaptureName.of(bus, java.time.LocalDateTime.now(),
			name -> Files.exists(folder.resolve(name)))), () -> automatic, disk::add);

	@AfterEach
	void closeEverything() {
		service.deactivate();
	}

	private void runDisk() {
		Runnable task = disk.poll();
		while (task != null) {
			task.run();
			task = disk.poll();
		}
	}

	private Status.Done done() {
		await(() -> recordings.status() instanceof Status.Done);
		return assertInstanceOf(Status.Done.class, recordings.status());
	}

	private Rotation rotation() {
		return new Rotation(folder, "trigger", Rotation.ANY_LENGTH, Rotation.ANY_TIME, 2 * Rotation.ANY_LENGTH);
	}

	@Test
	void withoutABusNothingIsRecorded() {
		assertFalse(recordings.isPossible());
		recordings.record(Optional.empty());
		recordings.stop();
		recordings.mark("nobody hears it");
		runDisk();
		assertEquals(new Status.Idle(), recordings.status());
	}

	@Test
	void aTriggerRecordsUntilItIsStopped() throws IOException {
		RecordingPlan plan = new RecordingPlan(Optional.of(Trigger.parse("123")), Optional.empty(), Duration.ofSeconds(1), Duration.ofSeconds(60));
		recordings.record(plan, rotation());
		assertEquals(new Status.Idle(), recordings.status());
		connection.connect("test:bus");
		recordings.record(plan, rotation());
		await(() -> recordings.status() instanceof Status.Triggered);
		assertTrue(recordings.isRunning());
		assertFalse(recordings.isPossible());
		Status.Triggered triggered = assertInstanceOf(Status.Triggered.class, recordings.status());
		converter.frame(1000, 0x351, 7);
		converter.frame(2000, 0x123, 7);
		await(() -> triggered.recording().progress().recordings() == 1);
		recordings.mark("plugged in");
		recordings.stop();
		Status.Done done = done();
		assertEquals(folder, done.file());
		assertEquals(2, done.result().frames());
		assertEquals(Optional.empty(), done.result().failure());
		assertTrue(recordings.isPossible());
	}

	@Test
	void theEndOfTheBusEndsTheWaiting() {
		connection.connect("test:bus");
		recordings.record(new RecordingPlan(Optional.of(Trigger.parse("123")), Optional.empty(), Duration.ZERO, Duration.ZERO), rotation());
		await(() -> recordings.status() instanceof Status.Triggered);
		connection.disconnect();
		assertEquals(0, done().result().frames());
	}

	@Test
	void recordsAndStops() throws IOException {
		List<String> told = new ArrayList<>();
		recordings.listen(() -> told.add(recordings.status().getClass().getSimpleName()));
		connection.connect("test:bus");
		assertTrue(recordings.isPossible());
		recordings.record(Optional.empty());
		assertEquals(new Status.Starting(), recordings.status());
		assertFalse(recordings.isPossible());
		recordings.record(Optional.of(folder.resolve("other.pcapng")));
		runDisk();
		assertTrue(recordings.isRunning());
		converter.frame(1000, 0x351, 7);
		recordings.mark("plugged in");
		recordings.stop();
		runDisk();
		Status.Done done = done();
		assertEquals(Optional.empty(), done.result().failure());
		assertEquals(folder, done.file().getParent());
		assertTrue(done.file().getFileName().toString().startsWith("test-bus-"));
		assertEquals(1, RecordedLog.read(done.file(), (read, total) -> true).getFirst().frames().end());
		assertTrue(Files.readString(done.file(), java.nio.charset.StandardCharsets.ISO_8859_1).contains("plugged in"));
		assertEquals(List.of("Starting", "Running", "Done"), told);
		assertTrue(recordings.isPossible(), "the bus is still open");
	}

	@Test
	void whatIsStoppedWhileItsFileIsMadeDoesNotGoOn() {
		connection.connect("test:bus");
		recordings.record(Optional.of(folder.resolve("a.pcapng")));
		recordings.stop();
		runDisk();
		assertEquals(folder.resolve("a.pcapng"), done().file());
		assertTrue(recordings.isPossible());
	}

	@Test
	void disconnectingCompletesTheFile() throws IOException {
		connection.connect("test:bus");
		recordings.record(Optional.of(folder.resolve("a.pcapng")));
		runDisk();
		for (int i = 0; i < 1000; i++) {
			converter.frame(1000 + i, 0x351, i);
		}
		connection.close();
		assertEquals(1000, done().result().frames());
		assertEquals(1000, RecordedLog.read(folder.resolve("a.pcapng"), (read, total) -> true).getFirst().frames().end());
		assertFalse(recordings.isPossible());
	}

	@Test
	void aBusThatIsLostCompletesTheFile() {
		connection.connect("test:bus");
		recordings.record(Optional.of(folder.resolve("a.pcapng")));
		runDisk();
		converter.event(new BusEvent.Lost(0, "Unplugged."));
		assertEquals(Optional.empty(), done().result().failure());
	}

	@Test
	void aRefusalIsKeptUntilAnotherBusIsLookedAt() {
		connection.connect("test:bus");
		recordings.record(Optional.of(folder.resolve("none").resolve("a.pcapng")));
		runDisk();
		String message = assertInstanceOf(Status.Refused.class, recordings.status()).message();
		assertTrue(message.contains("the folder is missing"), message);
		assertEquals(Optional.of(message), RecordingNotice.message(recordings.status()));
		connection.close();
		assertInstanceOf(Status.Refused.class, recordings.status());
		connection.connect("test:other");
		assertEquals(new Status.Idle(), recordings.status());
	}

	@Test
	void recordsByItselfWhenThatIsWanted() {
		automatic = true;
		connection.connect("test:bus");
		assertEquals(new Status.Starting(), recordings.status());
		runDisk();
		assertTrue(recordings.isRunning());
		recordings.stop();
		runDisk();
		done();
		assertTrue(disk.isEmpty(), "one bus is recorded by itself once");
		connection.close();
		connection.connect("test:other");
		runDisk();
		assertTrue(recordings.isRunning());
	}

	@Test
	void aDiskThatAnswersLateMissesTheBus() {
		connection.connect("test:bus");
		recordings.record(Optional.of(folder.resolve("late.pcapng")));
		connection.close();
		runDisk();
		assertEquals(0, done().result().frames());
	}
}
