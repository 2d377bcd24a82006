package org.busbar.core.recorder;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import org.busbar.can.FrameConsumer;
import org.busbar.can.capture.CaptureWriter;
import org.busbar.can.capture.MarkKind;
import org.busbar.core.session.FrameRing;
import org.jspecify.annotations.Nullable;

/** Brings frames and marks to the writer, in order. Marks come from any thread; everything else is done by one. */
final class Recording implements FrameConsumer {

	/** How long what was recorded may stay in memory, in nanoseconds. */
	static final long FLUSH_PERIOD = 200_000_000L;
	/** How long it may stay in the cache of the operating system, in nanoseconds. */
	static final long FORCE_PERIOD = 5_000_000_000L;
	/** Marks that may wait for a disk that stands still. */
	static final int MARKS = 4096;

	private static final int BATCH = 1024;

	private final FrameRing.Cursor cursor;
	private final CaptureFiles files;
	private final LongSupplier wallClock;
	private final BlockingQueue<PendingMark> marks = new ArrayBlockingQueue<>(MARKS);
	private final AtomicLong marksLost = new AtomicLong();
	private CaptureWriter writer;
	/** What the files before this one hold. */
	private long earlierFrames;
	private long earlierBytes;
	private @Nullable String state;
	private long dropped;
	private long lastNanos;
	private boolean heard;
	private long flushedAt;
	private long forcedAt;

	/**
	 * @param writer    of the first file
	 * @param files     what comes after it
	 * @param wallClock nanoseconds since 1970-01-01 UTC, for the marks of a bus that never said anything
	 * @param now       host time in nanoseconds
	 */
	Recording(FrameRing.Cursor cursor, CaptureWriter writer, CaptureFiles files, LongSupplier wallClock, long now) {
		this.cursor = cursor;
		this.writer = writer;
		this.files = files;
		this.wallClock = wallClock;
		flushedAt = now;
		forcedAt = now;
	}

	/** Any thread; never waits. */
	void mark(PendingMark mark) {
		if (!marks.offer(mark)) {
			marksLost.incrementAndGet();
		}
	}

	/** Writes what has come since the last time. Flushes and forces when it is time to, and goes on in the next file when this one is full. */
	@SuppressWarnings("resource") // It is the writer from then on.
	void advance(long now) throws IOException {
		transfer(false);
		if (now - forcedAt >= FORCE_PERIOD) {
			forcedAt = now;
			flushedAt = now;
			writer.force();
		} else if (now - flushedAt >= FLUSH_PERIOD) {
			flushedAt = now;
			writer.flush();
		}
		if (files.full(writer.length(), now)) {
			begin(files.next(now));
		}
	}

	/** Frames in all files that the disk has taken. */
	long frames() {
		return earlierFrames + writer.frames();
	}

	/** Length of all files. */
	long bytes() {
		return earlierBytes + writer.length();
	}

	/** After a failure: closes the file as it is. */
	void abandon() throws IOException {
		writer.close();
	}

	/** The former file is complete only when there is a next one: no frame is lost in between. */
	private void begin(CaptureWriter next) throws IOException {
		try (CaptureWriter former = writer) {
			writer = next;
			former.mark(time(0), MarkKind.END, "goes on in the next file");
			former.flush();
			earlierFrames += former.frames();
			earlierBytes += former.length();
		}
		if (state != null) {
			writer.mark(time(0), MarkKind.STATE, state);
		}
	}

	/** Writes all there is and closes the capture. */
	void finish() throws IOException {
		transfer(true);
		writer.mark(time(0), MarkKind.END, "recording ended");
		writer.close();
	}

	@Override
	public void frame(long nanos, int id, int flags, int dlc, long payload) {
		// The cursor counts before it hands over the frame behind the gap, and there is always such a frame.
		long missing = cursor.dropped() - dropped;
		if (missing > 0) {
			dropped += missing;
			writer.lost(missing);
		}
		heard = true;
		lastNanos = nanos;
		writer.frame(nanos, id, flags, dlc, payload);
	}

	private void transfer(boolean last) {
		// Taken before the frames are read: those that came before it are in the ring by then.
		PendingMark mark = marks.peek();
		drain();
		while (mark != null && (heard || last || mark.nanos() != 0)) {
			marks.remove();
			writer.mark(time(mark.nanos()), mark.kind(), mark.text());
			state = mark.kind() == MarkKind.STATE ? mark.text() : state;
			mark = marks.peek();
			drain();
		}
		long lost = marksLost.getAndSet(0);
		if (lost > 0) {
			writer.mark(time(0), MarkKind.LOSS, lost + " marks lost");
		}
	}

	/** Hands over the frames that are in the ring when it begins. */
	private void drain() {
		long waiting = cursor.waiting();
		while (waiting > 0) {
			int count = cursor.read(this, BATCH);
			waiting = count == 0 ? 0 : waiting - count;
		}
	}

	private long time(long nanos) {
		if (nanos != 0) {
			return nanos;
		}
		return heard ? lastNanos : wallClock.getAsLong();
	}
}
