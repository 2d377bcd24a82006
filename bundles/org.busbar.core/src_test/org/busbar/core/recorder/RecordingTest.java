package org.busbar.core.recorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.busbar.can.capture.CaptureWriter;
import org.busbar.can.capture.MarkKind;
import org.busbar.core.session.FrameRing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything about a recording but its thread. */
class RecordingTest {

	private static final long MILLISECOND = 1_000_000;
	private static final long WALL = 1_800_000_000_000_000_000L;

	private final TestTarget target = new TestTarget();
	private final FrameRing ring = new FrameRing(16);
	private final Recording recording = new Recording(ring.cursor(), writer(target), CaptureFiles.ONE, () -> WALL, 0);
	private int header;

	@BeforeEach
	void begin() {
		header = target.bytes().length;
	}

	private static CaptureWriter writer(TestTarget target) {
		try {
			return new CaptureWriter(target, "can0", 250_000);
		} catch (IOException impossible) {
			throw new AssertionError(impossible);
		}
	}

	private void frames(int first, int end) {
		for (int i = first; i < end; i++) {
			ring.frame(1000 + i, 0x351, 0, 8, i);
		}
	}

	private int blocks() {
		return (target.bytes().length - header) / 72;
	}

	@Test
	void writesEvery200MillisecondsAndForcesEvery5Seconds() throws IOException {
		frames(0, 1);
		recording.advance(199 * MILLISECOND);
		assertEquals(0, blocks());
		recording.advance(200 * MILLISECOND);
		assertEquals(1, blocks());
		frames(1, 2);
		recording.advance(399 * MILLISECOND);
		assertEquals(1, blocks());
		recording.advance(400 * MILLISECOND);
		assertEquals(2, blocks());
		recording.advance(4999 * MILLISECOND);
		assertEquals(0, target.forced);
		frames(2, 3);
		recording.advance(5000 * MILLISECOND);
		assertEquals(1, target.forced);
		assertEquals(3, blocks());
		recording.advance(9999 * MILLISECOND);
		assertEquals(1, target.forced);
		recording.finish();
		assertEquals(2, target.forced);
		assertTrue(target.closed);
	}

	@Test
	void lossesStandExactlyWhereTheyHappened() throws IOException {
		frames(0, 3);
		recording.advance(0);
		frames(3, 30);
		recording.advance(0);
		frames(30, 33);
		recording.finish();
		// The ring keeps 14 to 29 and gives up two more as a lead.
		assertEquals(List.of("can0 250000", "0", "1", "2", "-13", "16", "17"), Content.of(target.bytes()).all.subList(0, 7));
		Content content = Content.of(target.bytes());
		assertEquals(33, content.payloads.size() + content.lost);
		assertEquals(32, content.payloads.getLast());
	}

	@Test
	void aMarkComesAfterTheFramesThatWereThereBefore() throws IOException {
		frames(0, 2);
		recording.mark(new PendingMark(1001, MarkKind.MARK, "plugged in"));
		recording.mark(new PendingMark(1001, MarkKind.NOTICE, "a text that is longer than twenty-eight bytes"));
		frames(2, 4);
		recording.advance(0);
		recording.mark(new PendingMark(5000, MarkKind.STATE, "CLOSED"));
		recording.finish();
		Content content = Content.of(target.bytes());
		assertEquals(List.of("can0 250000", "0", "1", "2", "3", "MARK plugged in", "NOTICE a text that is longer than twenty-eight bytes", "STATE CLOSED"),
				content.all);
		assertEquals(content.times.stream().sorted().toList(), content.times, "time never goes back");
	}

	@Test
	void aMarkOfASilentBusWaitsForTheFirstFrame() throws IOException {
		recording.mark(new PendingMark(0, MarkKind.STATE, "LISTENING"));
		recording.advance(200 * MILLISECOND);
		assertEquals(0, blocks());
		frames(0, 1);
		recording.finish();
		Content content = Content.of(target.bytes());
		assertEquals(List.of("can0 250000", "0", "STATE LISTENING"), content.all);
		assertEquals(List.of(1000L, 1000L), content.times);
	}

	@Test
	void theMarksOfABusThatNeverSpeaksHaveWallTime() throws IOException {
		recording.mark(new PendingMark(0, MarkKind.STATE, "LISTENING"));
		recording.finish();
		assertEquals(List.of(WALL), Content.of(target.bytes()).times);
	}

	@Test
	void tooManyMarksAreCounted() throws IOException {
		for (int i = 0; i < Recording.MARKS + 7; i++) {
			recording.mark(new PendingMark(1, MarkKind.NOTICE, "x"));
		}
		recording.finish();
		assertEquals("LOSS 7 marks lost", Content.of(target.bytes()).all.getLast());
	}
}
