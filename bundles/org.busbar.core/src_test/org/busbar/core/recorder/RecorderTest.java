package org.busbar.core.recorder;

import static org.busbar.core.testing.Waiting.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.Mode;
import org.busbar.can.capture.CaptureTarget;
import org.busbar.can.capture.CaptureWriter;
import org.busbar.core.session.FrameRing;
import org.busbar.core.session.Session;
import org.busbar.core.session.SessionState;
import org.busbar.core.session.SessionStatus;
import org.busbar.core.testing.FakeConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@SuppressWarnings("resource") // Closing is what is tested here.
class RecorderTest {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@TempDir
	Path folder;

	private final FrameRing ring = new FrameRing(1 << 10);

	private void frames(int first, int end) {
		for (int i = first; i < end; i++) {
			ring.frame(1000 + i, 0x351, 0, 8, i);
		}
	}

	private static List<Long> numbers(long end) {
		return LongStream.range(0, end).boxed().toList();
	}

	@Test
	void recordsWhatPassesAndCompletesTheFileOnClosing() throws IOException {
		Path file = folder.resolve("a.pcapng");
		Recorder recorder = Recorder.start(ring.cursor(), "can0", 500_000, file);
		frames(0, 1000);
		recorder.close();
		assertEquals(new RecorderStatus(1000, 0, Files.size(file), true, Optional.empty()), recorder.status());
		Content content = Content.of(Files.readAllBytes(file));
		assertEquals(numbers(1000), content.payloads);
		assertTrue(content.ended);
		recorder.close();
	}

	@Test
	void aDiskThatStandsStillStopsNobodyElse() throws Exception {
		TestTarget target = new TestTarget();
		FrameRing.Cursor live = ring.cursor();
		Recorder recorder = Recorder.start(ring.cursor(), new CaptureWriter(target, "can0", 0), "slow.pcapng", PATIENCE);
		target.stall();
		frames(0, 10);
		assertTrue(target.stalled.await(30, TimeUnit.SECONDS));
		List<Long> seen = new ArrayList<>();
		for (int i = 10; i < 5000; i++) {
			frames(i, i + 1);
			live.read((nanos, id, flags, dlc, payload) -> seen.add(payload), 100);
		}
		assertEquals(numbers(5000), seen);
		assertEquals(0, live.dropped());
		recorder.mark("while the disk stands still");
		assertFalse(recorder.status().over());
		target.resume();
		recorder.close();
		Content content = Content.of(target.bytes());
		assertTrue(content.lost > 3000, () -> "lost " + content.lost);
		assertEquals(5000, content.payloads.size() + content.lost);
		assertEquals(4999, content.payloads.getLast());
		assertEquals(content.lost, recorder.status().dropped());
		assertEquals(content.payloads.size(), recorder.status().frames());
		assertTrue(content.all.contains("MARK while the disk stands still"));
	}

	@Test
	void closingDoesNotWaitForEverForADiskThatStandsStill() throws Exception {
		TestTarget target = new TestTarget();
		Recorder recorder = Recorder.start(ring.cursor(), new CaptureWriter(target, "can0", 0), "slow.pcapng", Duration.ofMillis(1));
		target.stall();
		frames(0, 10);
		assertTrue(target.stalled.await(30, TimeUnit.SECONDS));
		recorder.close();
		assertFalse(recorder.status().over());
		assertTrue(recorder.status().failure().orElseThrow().startsWith("slow.pcapng: the disk does not answer"));
		target.resume();
		await(() -> recorder.status().over());
		assertEquals(numbers(10), Content.of(target.bytes()).payloads);
	}

	@Test
	void aFullDiskEndsTheRecordingAndKeepsWhatIsWritten() throws IOException {
		TestTarget target = new TestTarget();
		try (Recorder recorder = Recorder.start(ring.cursor(), new CaptureWriter(target, "can0", 0), "full.pcapng", PATIENCE)) {
			target.room = target.bytes().length + 72 * 5 + 30;
			frames(0, 100);
			await(() -> recorder.status().over());
			String failure = recorder.status().failure().orElseThrow();
			assertTrue(failure.startsWith("full.pcapng: the recording ended: No space left on device. The 5 frames written before are kept."), failure);
			assertEquals(5, recorder.status().frames());
			assertTrue(target.closed);
			Content content = Content.of(target.bytes());
			assertEquals(numbers(5), content.payloads);
			assertEquals(6, content.all.size(), "not even a part of a block is left over");
			assertFalse(content.ended);
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aDiskThatIsFullFromTheStartRefuses() {
		String message = assertThrows(IOException.class, () -> Recorder.start(ring.cursor(), "can0", 0, Path.of("/dev/full")).close()).getMessage();
		assertTrue(message.startsWith("/dev/full: cannot be recorded to: No space left on device."), message);
	}

	@Test
	void saysWhyAFileCannotBeRecordedTo() throws IOException {
		Path there = Files.writeString(folder.resolve("there.pcapng"), "evidence");
		assertRefused(there, "there is such a file already");
		assertRefused(folder.resolve("none").resolve("a.pcapng"), "the folder is missing");
		assertRefused(folder, "cannot be recorded to");
		assertEquals("evidence", Files.readString(there));
	}

	private void assertRefused(Path file, String message) {
		String told = assertThrows(IOException.class, () -> Recorder.start(ring.cursor(), "can0", 0, file).close()).getMessage();
		assertTrue(told.startsWith(file + ": " + message), told);
	}

	@Test
	void aFailureWhileClosingIsToldToo() throws IOException {
		TestTarget target = new TestTarget();
		CaptureTarget unforceable = new CaptureTarget() {

			@Override
			public void write(ByteBuffer bytes) throws IOException {
				target.write(bytes);
			}

			@Override
			public void force() throws IOException {
				throw new IOException("Input/output error");
			}

			@Override
			public void cut(long length) {
				target.cut(length);
			}

			@Override
			public void close() {
				target.close();
			}
		};
		Recorder recorder = Recorder.start(ring.cursor(), new CaptureWriter(unforceable, "can0", 0), "bad.pcapng", PATIENCE);
		frames(0, 3);
		recorder.close();
		assertTrue(recorder.status().failure().orElseThrow().contains("Input/output error"));
		assertEquals(3, recorder.status().frames());
		assertTrue(target.closed);
	}

	@Test
	void aSessionIsRecordedWithItsStatesToItsEnd() throws Exception {
		FakeConverter bus = new FakeConverter();
		Path file = folder.resolve("session.pcapng");
		Session session = Session.open(bus, ConverterUri.parse("fake:bus?password=secret"), Mode.LISTEN);
		bus.sink().frame(500, 0x100, 0, 0, 99);
		try (Recorder recorder = Recorder.start(session, file)) {
			bus.sink().frame(1000, 0x351, 0, 8, 1);
			bus.event(new BusEvent.Notice(1000, "Warm today"));
			bus.event(new BusEvent.Dropped(1001, 5));
			bus.event(new BusEvent.Dropped(1001, -1));
			bus.sink().frame(2000, 0x351, 0, 8, 2);
			bus.event(new BusEvent.Lost(3000, "Unplugged. Plug it in again."));
			await(() -> recorder.status().over());
			session.close();
			assertEquals(Optional.empty(), recorder.status().failure());
		}
		List<String> all = Content.of(Files.readAllBytes(file)).all;
		assertEquals("fake:bus 500000", all.getFirst());
		assertEquals(List.of("1", "2"), all.stream().filter(text -> text.length() == 1).toList());
		assertEquals(List.of("STATE LISTENING", "NOTICE Warm today", "LOSS 5 frames lost before they reached the host",
				"LOSS an unknown number of frames lost before they reached the host"),
				all.stream().filter(text -> text.matches("[A-Z]+ .*")).limit(4).toList());
		assertEquals("STATE FAULTED: Unplugged. Plug it in again.", all.getLast());
	}

	@Test
	void closingTheSessionCompletesTheFile() throws Exception {
		FakeConverter bus = new FakeConverter();
		Path file = folder.resolve("session.pcapng");
		Session session = Session.open(bus, ConverterUri.parse("fake:bus"), Mode.LISTEN);
		Recorder recorder = Recorder.start(session, file);
		for (int i = 0; i < 10_000; i++) {
			bus.sink().frame(1000 + i, 0x351, 0, 8, i);
		}
		session.close();
		assertTrue(recorder.status().over());
		Content content = Content.of(Files.readAllBytes(file));
		assertEquals(numbers(10_000), content.payloads);
		assertEquals("STATE CLOSED", content.all.getLast());
	}

	@Test
	void aDiskThatStandsStillStopsNeitherTheSessionNorItsEnd() throws Exception {
		FakeConverter bus = new FakeConverter();
		TestTarget target = new TestTarget();
		Session session = Session.open(bus, ConverterUri.parse("fake:bus"), Mode.LISTEN);
		Recorder recorder = Recorder.start(session, new CaptureWriter(target, "fake:bus", 0), "slow.pcapng", Duration.ofMillis(1));
		CountDownLatch told = new CountDownLatch(1);
		recorder.onEnd(told::countDown);
		target.stall();
		int frames = FrameRing.SESSION_SLOTS * 2;
		bus.sink().frame(1, 0x351, 0, 8, 0);
		assertTrue(target.stalled.await(30, TimeUnit.SECONDS));
		for (int i = 1; i < frames; i++) {
			int sent = i;
			if (i % 1024 == 0) {
				// No bus is faster than its session.
				await(() -> session.snapshot().totals().frames() == sent);
			}
			bus.sink().frame(1 + i, 0x351, 0, 8, i);
		}
		await(() -> session.snapshot().totals().frames() == frames);
		assertEquals(0, session.snapshot().totals().dropped(), "the display has all of them");
		assertEquals(SessionState.LISTENING, session.status().state());
		session.close();
		assertTrue(told.await(30, TimeUnit.SECONDS), "who shows the recording is told although the disk still does not answer");
		assertFalse(recorder.status().over());
		assertTrue(recorder.status().failure().isPresent());
		target.resume();
		await(() -> recorder.status().over());
		Content content = Content.of(target.bytes());
		assertEquals(frames, content.payloads.size() + content.lost, "what is missing is counted in the file, to the frame");
		assertEquals(content.lost, recorder.status().dropped());
		assertEquals(frames - 1, content.payloads.getLast());
	}

	@Test
	void aFullDiskEndsTheRecordingAndNotTheSession() throws Exception {
		FakeConverter bus = new FakeConverter();
		TestTarget target = new TestTarget();
		try (Session session = Session.open(bus, ConverterUri.parse("fake:bus"), Mode.LISTEN)) {
			Recorder recorder = Recorder.start(session, new CaptureWriter(target, "fake:bus", 0), "full.pcapng", PATIENCE);
			CountDownLatch told = new CountDownLatch(1);
			recorder.onEnd(told::countDown);
			target.room = target.bytes().length;
			bus.sink().frame(1000, 0x351, 0, 8, 1);
			assertTrue(told.await(30, TimeUnit.SECONDS));
			assertTrue(recorder.status().over());
			assertTrue(recorder.status().failure().orElseThrow().contains("No space left on device"));
			bus.sink().frame(2000, 0x351, 0, 8, 2);
			await(() -> session.snapshot().totals().frames() == 2);
			assertEquals(SessionState.LISTENING, session.status().state());
		}
	}

	@Test
	void whoAsksAfterTheEndIsToldAtOnce() throws IOException {
		Recorder recorder = Recorder.start(ring.cursor(), "can0", 0, folder.resolve("told.pcapng"));
		recorder.close();
		List<RecorderStatus> told = new ArrayList<>();
		recorder.onEnd(() -> told.add(recorder.status()));
		assertEquals(List.of(recorder.status()), told);
	}

	@Test
	void aSessionThatIsOverGivesAnEmptyCapture() throws Exception {
		FakeConverter bus = new FakeConverter();
		Path file = folder.resolve("session.pcapng");
		Session session = Session.open(bus, ConverterUri.parse("fake:bus"), Mode.LISTEN);
		session.close();
		try (Recorder recorder = Recorder.start(session, file)) {
			await(() -> recorder.status().over());
		}
		assertEquals(List.of("fake:bus 500000", "STATE CLOSED"), Content.of(Files.readAllBytes(file)).all);
	}

	@Test
	void twentyThousandFramesASecondForAMinuteAreAllThere() throws Exception {
		int frames = 1_200_000;
		FrameRing session = new FrameRing(FrameRing.SESSION_SLOTS);
		Path file = folder.resolve("long.pcapng");
		Recorder recorder = Recorder.start(session.cursor(), "can0", 0, file);
		for (int i = 0; i < frames; i++) {
			// As fast as this host can, but never faster than the recorder, as no bus would be.
			while (i - recorder.status().frames() > FrameRing.SESSION_SLOTS / 2) {
				Thread.onSpinWait();
			}
			session.frame(i, 0x351, 0, 8, i);
		}
		recorder.state(new SessionStatus(SessionState.CLOSED, ""));
		recorder.close();
		assertEquals(frames, recorder.status().frames());
		assertEquals(0, recorder.status().dropped());
	}
}
