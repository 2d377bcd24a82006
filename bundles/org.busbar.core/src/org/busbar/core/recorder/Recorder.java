package org.busbar.core.recorder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

import org.busbar.api.channel.BusEvent;
import org.busbar.can.capture.CaptureTarget;
import org.busbar.can.capture.CaptureWriter;
import org.busbar.can.capture.MarkKind;
import org.busbar.core.registry.Registration;
import org.busbar.core.session.FrameRing;
import org.busbar.core.session.Session;
import org.busbar.core.session.SessionState;
import org.busbar.core.session.SessionStatus;

/**
 * Writes a bus to a file while it runs. It reads through a cursor of its own, on a thread of its own: when the disk stands still, frames are missing in the
 * file, their number is written where they are missing, and nobody else notices. When the disk is full or fails, the recording is over, keeps what is written,
 * and says so in its status. All methods may be called by any thread.
 */
@SuppressWarnings("resource") // What is opened here is closed by the recorder's thread at its end.
public final class Recorder implements AutoCloseable {

	private static final Logger LOGGER = System.getLogger(Recorder.class.getName());
	/** How long the thread pauses between two looks at the ring, in nanoseconds. Much less than the ring takes to overflow. */
	private static final long PAUSE = 10_000_000L;
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final String name;
	private final FrameRing.Cursor cursor;
	private final Recording recording;
	private final LongSupplier busClock;
	private final Duration patience;
	private final Thread thread;
	private final CountDownLatch ended = new CountDownLatch(1);
	/** Whether the outcome is known: it has ended, or nobody waits for it any more. */
	private final CompletableFuture<Void> settled = new CompletableFuture<>();
	private final List<Registration> registrations = new ArrayList<>();
	private volatile boolean stopping;
	private volatile Optional<String> failure = Optional.empty();
	private volatile long frames;
	private volatile long bytes;

	private Recorder(FrameRing.Cursor cursor, CaptureWriter writer, CaptureFiles files, String name, LongSupplier busClock, Duration patience) {
		this.name = name;
		this.cursor = cursor;
		this.busClock = busClock;
		this.patience = patience;
		bytes = writer.length();
		recording = new Recording(cursor, writer, files, Recorder::wallClock, System.nanoTime());
		thread = Thread.ofPlatform().daemon().name("busbar-recorder-" + name).unstarted(this::run);
	}

	/**
	 * Records a session from its next frame on, until it is over or this is closed. Its states and what its converter says go into the capture. Closing the
	 * session waits until the file is complete.
	 *
	 * @param file a new file
	 * @throws IOException when it cannot be written; the message is for the user and says what to do
	 */
	public static Recorder start(Session session, Path file) throws IOException {
		return start(session, session.cursor(), writer(file, session.name(), session.bitRate()), CaptureFiles.ONE, file.toString(), PATIENCE);
	}

	/**
	 * Records a session in captures that follow one another.
	 *
	 * @throws IOException when nothing can be written there; the message is for the user and says what to do
	 */
	public static Recorder start(Session session, Rotation rotation) throws IOException {
		return start(session, session.cursor(), rotation);
	}

	/**
	 * Records a session in captures that follow one another, beginning in the past, as far back as the memory of the session reaches.
	 *
	 * @param from time of the first frame, in nanoseconds since 1970-01-01 UTC
	 * @throws IOException when nothing can be written there; the message is for the user and says what to do
	 */
	public static Recorder start(Session session, long from, Rotation rotation) throws IOException {
		FrameRing.Cursor cursor = session.cursorFromOldest();
		cursor.skipBefore(from);
		return start(session, cursor, rotation);
	}

	private static Recorder start(Session session, FrameRing.Cursor cursor, Rotation rotation) throws IOException {
		RotatedFiles files = new RotatedFiles(rotation, session.name(), session.bitRate(), Instant::now);
		try {
			return start(session, cursor, files.next(System.nanoTime()), files, rotation.folder().toString(), PATIENCE);
		} catch (IOException e) {
			throw explained(rotation.folder(), e);
		}
	}

	/**
	 * Records a session to a file that begins in the past, as far back as the memory of the session reaches.
	 *
	 * @param from time of the first frame, in nanoseconds since 1970-01-01 UTC
	 * @param file a new file
	 * @throws IOException when it cannot be written; the message is for the user and says what to do
	 */
	public static Recorder start(Session session, long from, Path file) throws IOException {
		FrameRing.Cursor cursor = session.cursorFromOldest();
		cursor.skipBefore(from);
		return start(session, cursor, writer(file, session.name(), session.bitRate()), CaptureFiles.ONE, file.toString(), PATIENCE);
	}

	static Recorder start(Session session, CaptureWriter writer, String name, Duration patience) {
		return start(session, session.cursor(), writer, CaptureFiles.ONE, name, patience);
	}

	private static Recorder start(Session session, FrameRing.Cursor cursor, CaptureWriter writer, CaptureFiles files, String name, Duration patience) {
		Recorder recorder = new Recorder(cursor, writer, files, name, session::nanos, patience);
		recorder.registrations.add(session.listen(recorder::state));
		recorder.registrations.add(session.watch(recorder::event));
		recorder.registrations.add(session.onClose(recorder::close));
		recorder.thread.start();
		recorder.state(session.status());
		return recorder;
	}

	/**
	 * Records what a cursor reads, until it is closed. Whoever starts it tells of states and events.
	 *
	 * @param cursor  used by nobody else from now on
	 * @param bus     name of the bus
	 * @param bitRate bit/s; 0 when not known
	 * @param file    a new file
	 * @throws IOException when it cannot be written; the message is for the user and says what to do
	 */
	static Recorder start(FrameRing.Cursor cursor, String bus, int bitRate, Path file) throws IOException {
		return start(cursor, writer(file, bus, bitRate), file.toString(), PATIENCE);
	}

	static Recorder start(FrameRing.Cursor cursor, CaptureWriter writer, String name, Duration patience) {
		Recorder recorder = new Recorder(cursor, writer, CaptureFiles.ONE, name, () -> 0, patience);
		recorder.thread.start();
		return recorder;
	}

	/** What it records to. */
	public String name() {
		return name;
	}

	/** How it goes. The numbers are those of the last time that something was written, at most 200 ms ago unless the disk stands still. */
	public RecorderStatus status() {
		// In this order: who sees that it is over sees the last numbers and the failure too.
		boolean over = ended.getCount() == 0;
		return new RecorderStatus(frames, cursor.dropped(), bytes, over, failure);
	}

	/**
	 * Runs something once, as soon as nothing more will be written or {@link #close} has given up waiting for the disk: on the thread that finds out, or at once
	 * when that is so already. What it throws is lost.
	 */
	public void onEnd(Runnable listener) {
		settled.thenRun(listener);
	}

	/** Writes a mark of the user at this moment of the bus. */
	public void mark(String text) {
		recording.mark(new PendingMark(busClock.getAsLong(), MarkKind.MARK, text));
	}

	/**
	 * Writes a mark at a moment of the bus that is a little while ago.
	 *
	 * @param nanos time on the clock of the frames; 0 when there was no frame yet
	 */
	public void mark(long nanos, String text) {
		recording.mark(new PendingMark(nanos, MarkKind.MARK, text));
	}

	/** Writes that the session came to a state, and ends the recording when the session is over. */
	public void state(SessionStatus status) {
		if (stopping) {
			// A session that failed is closed afterwards; what the recording ends with does not depend on how soon.
			return;
		}
		SessionState state = status.state();
		String text = status.message().isEmpty() ? state.name() : state.name() + ": " + status.message();
		recording.mark(new PendingMark(busClock.getAsLong(), MarkKind.STATE, text));
		if (state.isOver()) {
			stop();
		}
	}

	/** Writes what the converter said. The end of the bus is a matter of {@link #state}. */
	public void event(BusEvent event) {
		if (event instanceof BusEvent.Dropped dropped) {
			String count = dropped.count() < 0 ? "an unknown number of" : Long.toString(dropped.count());
			recording.mark(new PendingMark(event.nanos(), MarkKind.LOSS, count + " frames lost before they reached the host"));
		} else if (event instanceof BusEvent.Notice notice) {
			recording.mark(new PendingMark(event.nanos(), MarkKind.NOTICE, notice.message()));
		}
	}

	/**
	 * Ends the recording and waits until the file is complete. A disk that does not answer is waited for five seconds; the status then says so, and the file is
	 * completed should the disk answer later.
	 */
	@Override
	public void close() {
		stop();
		if (Thread.currentThread() == thread) {
			return;
		}
		try {
			if (!ended.await(patience.toNanos(), TimeUnit.NANOSECONDS) && failure.isEmpty()) {
				failure = Optional.of(Messages.format("recorder.stalled", name));
			}
			settled.complete(null);
		} catch (InterruptedException e) {
			LOGGER.log(Level.DEBUG, "Interrupted while closing " + name + ", which goes on by itself.", e);
			Thread.currentThread().interrupt();
		}
	}

	private static CaptureWriter writer(Path file, String bus, int bitRate) throws IOException {
		try {
			return begin(CaptureTarget.create(file), bus, bitRate);
		} catch (IOException e) {
			throw explained(file, e);
		}
	}

	private static IOException explained(Path file, IOException failure) {
		return new IOException(switch (failure) {
			case FileAlreadyExistsException exists -> Messages.format("recorder.exists", file);
			case NoSuchFileException missing -> Messages.format("recorder.folder", file);
			case AccessDeniedException denied -> Messages.format("recorder.access", file);
			default -> Messages.format("recorder.create", file, reason(failure));
		}, failure);
	}

	static CaptureWriter begin(CaptureTarget target, String bus, int bitRate) throws IOException {
		try {
			return new CaptureWriter(target, bus, bitRate);
		} catch (IOException e) {
			target.close();
			throw e;
		}
	}

	private void stop() {
		stopping = true;
		LockSupport.unpark(thread);
	}

	private void run() {
		try {
			boolean last = false;
			while (!last) {
				last = stopping;
				recording.advance(System.nanoTime());
				count();
				if (!last) {
					LockSupport.parkNanos(this, PAUSE);
				}
			}
			recording.finish();
		} catch (IOException e) {
			fail(e);
		} catch (UncheckedIOException e) {
			fail(e.getCause());
		} catch (RuntimeException e) {
			LOGGER.log(Level.ERROR, "The recording to " + name + " ended by a mistake of Busbar.", e);
			fail(new IOException(e));
		} finally {
			count();
			registrations.forEach(Registration::close);
			ended.countDown();
			settled.complete(null);
		}
	}

	private void fail(IOException reason) {
		// A full disk is no mistake of the program; its stack would only hide the message on a terminal.
		LOGGER.log(Level.DEBUG, "The recording to " + name + " failed.", reason);
		try {
			recording.abandon();
		} catch (IOException e) {
			LOGGER.log(Level.DEBUG, "After the failure " + name + " could not be closed properly either.", e);
		}
		failure = Optional.of(Messages.format("recorder.failed", name, reason(reason), recording.frames()));
	}

	private void count() {
		frames = recording.frames();
		bytes = recording.bytes();
	}

	private static String reason(IOException failure) {
		String message = failure.getMessage();
		return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
	}

	private static long wallClock() {
		Instant now = Instant.now();
		return Math.addExact(Math.multiplyExact(now.getEpochSecond(), 1_000_000_000L), now.getNano());
	}
}
