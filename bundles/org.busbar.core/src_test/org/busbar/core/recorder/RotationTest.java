package org.busbar.core.recorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.busbar.can.capture.MarkKind;
import org.busbar.core.session.FrameRing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Captures that follow one another. */
class RotationTest {

	private static final long SECOND = 1_000_000_000L;
	/** What fifty frames need, with the header of a file. */
	private static final long FIFTY = 50 * 72 + 400;

	@TempDir
	Path folder;

	private final FrameRing ring = new FrameRing(1 << 10);
	private Instant wall = Instant.parse("2026-11-26T10:00:00Z");

	private Recording recording(Rotation rotation) throws IOException {
		RotatedFiles files = new RotatedFiles(rotation, "can0", 500_000, () -> wall);
		return new Recording(ring.cursor(), files.next(0), files, () -> 0, 0);
	}

	private void frames(int first, int end) {
		for (int i = first; i < end; i++) {
			ring.frame(1000 + i, 0x351, 0, 8, i);
		}
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}

	private List<Long> payloads() throws IOException {
		List<Long> payloads = new ArrayList<>();
		for (Path file : files()) {
			payloads.addAll(Content.of(Files.readAllBytes(file)).payloads);
		}
		return payloads;
	}

	@Test
	void aFullFileIsFollowedByTheNextAndNoFrameIsLostInBetween() throws IOException {
		Recording recording = recording(new Rotation(folder, "bus", FIFTY, Duration.ofHours(1), 1_000_000));
		recording.mark(new PendingMark(1, MarkKind.STATE, "LISTENING"));
		for (int i = 0; i < 200; i++) {
			frames(i, i + 1);
			recording.advance(i * SECOND);
		}
		recording.finish();
		assertEquals(LongStream.range(0, 200).boxed().toList(), payloads());
		assertEquals(200, recording.frames());
		assertTrue(files().size() >= 4, files()::toString);
		long length = 0;
		for (Path file : files()) {
			Content content = Content.of(Files.readAllBytes(file));
			assertTrue(content.all.contains("STATE LISTENING"), file + " does not say in which state the bus was");
			assertTrue(content.ended, file + " looks as if it was cut off");
			length += Files.size(file);
		}
		assertEquals(length, recording.bytes());
	}

	/** On Windows a file that another program has open cannot be deleted. */
	@Test
	void aCaptureThatCannotBeDeletedEndsNothing() throws IOException {
		List<Path> held = new ArrayList<>();
		RotatedFiles files = new RotatedFiles(new Rotation(folder, "bus", FIFTY, Duration.ofHours(1), 3 * FIFTY), "can0", 500_000, () -> wall, file -> {
			if (held.isEmpty() || held.contains(file)) {
				held.add(file);
				throw new IOException(file + " is open in another program");
			}
			Files.delete(file);
		});
		Recording recording = new Recording(ring.cursor(), files.next(0), files, () -> 0, 0);
		for (int i = 0; i < 400; i++) {
			frames(i, i + 1);
			recording.advance(i * SECOND);
			wall = wall.plusSeconds(1);
		}
		recording.finish();
		assertEquals(400, recording.frames());
		assertEquals(1, held.stream().distinct().count());
		assertTrue(Files.exists(held.getFirst()));
		assertTrue(files().size() <= 4, files()::toString);
	}

	@Test
	void aFileIsNotLongerThanItsTime() throws IOException {
		Recording recording = recording(new Rotation(folder, "bus", 1_000_000, Duration.ofMinutes(1), 10_000_000));
		for (int second = 0; second < 180; second++) {
			frames(second, second + 1);
			recording.advance(second * SECOND);
			wall = wall.plusSeconds(1);
		}
		recording.finish();
		assertEquals(List.of("bus-20261126T100000Z.pcapng", "bus-20261126T100100Z.pcapng", "bus-20261126T100200Z.pcapng"),
				files().stream().map(file -> file.getFileName().toString()).toList());
		assertEquals(LongStream.range(0, 180).boxed().toList(), payloads());
	}

	@Test
	void theOldestGoesAndNothingElse() throws IOException {
		Path foreign = Files.writeString(folder.resolve("bus-notes.pcapng"), "x".repeat(20_000));
		Path other = Files.writeString(folder.resolve("other-20200101T000000Z.pcapng"), "x".repeat(20_000));
		Recording recording = recording(new Rotation(folder, "bus", FIFTY, Duration.ofHours(1), 3 * FIFTY + 500));
		for (int i = 0; i < 500; i++) {
			frames(i, i + 1);
			recording.advance(i * SECOND);
			wall = wall.plusSeconds(1);
		}
		recording.finish();
		assertTrue(Files.exists(foreign) && Files.exists(other));
		Files.delete(foreign);
		Files.delete(other);
		List<Long> kept = payloads();
		assertEquals(LongStream.range(500 - kept.size(), 500).boxed().toList(), kept, "the newest are kept without a gap");
		assertEquals(500, recording.frames(), "what was written counts, also when it is deleted");
		long length = 0;
		for (Path file : files()) {
			length += Files.size(file);
		}
		assertTrue(length <= 3 * FIFTY + 500, "all files together: " + length);
	}

	@Test
	void capturesOfTheSameSecondStayApartAndInOrder() throws IOException {
		Recording recording = recording(new Rotation(folder, "bus", 72, Duration.ofHours(1), 1_000_000));
		for (int i = 0; i < 12; i++) {
			frames(i, i + 1);
			recording.advance(i * SECOND);
		}
		recording.finish();
		assertEquals(LongStream.range(0, 12).boxed().toList(), payloads());
	}

	@Test
	void aRotationThatCannotWorkIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Rotation(folder, "bus", 100, Duration.ofHours(1), 150));
		assertThrows(IllegalArgumentException.class, () -> new Rotation(folder, "bus", 0, Duration.ofHours(1), 150));
		assertThrows(IllegalArgumentException.class, () -> new Rotation(folder, "bus", 100, Duration.ZERO, 1500));
	}

	@Test
	void aCursorBeginsAtATimeInThePast() {
		frames(0, 100);
		FrameRing.Cursor cursor = ring.cursorFromOldest();
		cursor.skipBefore(1090);
		List<Long> read = new ArrayList<>();
		cursor.read((nanos, id, flags, dlc, payload) -> read.add(payload), 100);
		assertEquals(LongStream.range(90, 100).boxed().toList(), read);
		assertEquals(0, cursor.dropped());
		FrameRing.Cursor late = ring.cursorFromOldest();
		late.skipBefore(5000);
		assertEquals(0, late.waiting());
	}
}
