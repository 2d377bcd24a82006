package org.busbar.core.monitor;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.busbar.api.fact.Confidence;
import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.monitor.MonitorSnapshot;
import org.busbar.api.quantity.Quantity;

/**
 * Writes what a battery says over its own link to a CSV file, one line for each value, with times of the clock that captures have too. It writes on a thread of
 * its own: when the disk stands still or is full, rounds are missing in the file, their number is written where they are missing as far as it can be, and whoever
 * asks the battery does not notice. All methods may be called by any thread.
 */
public final class MonitorRecorder implements AutoCloseable {

	/** First line of the file. */
	static final String HEADER = "time,nanos,id,value,unit,raw,confidence,quantity";
	/** What stands between the name of a capture without its ending and {@code .csv} in the name of the file beside it. */
	private static final String BESIDE = ".battery.csv";
	/** Rounds and states that may wait for a disk that stands still. */
	private static final int WAITING = 256;
	private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(5);
	private static final long LOOK_MILLIS = 200;

	private final String name;
	private final BlockingQueue<Entry> entries;
	private final AtomicLong lost = new AtomicLong();
	private final BufferedWriter out;
	private final Thread thread;
	private volatile boolean stopping;
	private volatile boolean over;
	private volatile long written;
	private volatile Optional<String> failure = Optional.empty();
	/** Lost since the last entry that was not; guarded by this. */
	private long missing;
	private long newest = Long.MIN_VALUE;

	private sealed interface What {

		record Round(MonitorSnapshot snapshot) implements What {
		}

		record State(long nanos, MonitorStatus status) implements What {
		}
	}

	/** @param lostBefore entries between the one before and this that are lost */
	private record Entry(What what, long lostBefore) {
	}

	/**
	 * How a recording goes.
	 *
	 * @param lines   values and states in the file
	 * @param lost    rounds and states that are not in the file because the disk was too slow or full
	 * @param over    whether nothing more will be written
	 * @param failure why it ended before it was asked to, for the user; empty when all is well
	 */
	public record Status(long lines, long lost, boolean over, Optional<String> failure) {
	}

	MonitorRecorder(BufferedWriter out, String name, int waiting) {
		this.out = out;
		this.name = name;
		entries = new ArrayBlockingQueue<>(waiting);
		thread = Thread.ofPlatform().daemon().name("busbar-monitor-recorder").unstarted(this::run);
	}

	static MonitorRecorder start(Path file, MonitorSession session) throws IOException {
		try {
			MonitorRecorder recorder = new MonitorRecorder(Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW),
					file.toString(),
					WAITING);
			recorder.start("# " + session.description().battery() + ' ' + session.port().scheme() + ':' + session.port().target() + ' '
					+ session.check().text());
			return recorder;
		} catch (FileAlreadyExistsException e) {
			throw new IOException(Messages.format("recorder.exists", file), e);
		} catch (NoSuchFileException e) {
			throw new IOException(Messages.format("recorder.folder", file), e);
		} catch (IOException e) {
			throw new IOException(Messages.format("recorder.create", file, e.getMessage()), e);
		}
	}

	void start(String comment) throws IOException {
		out.write(comment.replace('\n', ' ') + '\n' + HEADER + '\n');
		thread.start();
	}

	/** The file that belongs beside a capture. */
	public static Path beside(Path capture) {
		String file = String.valueOf(capture.getFileName());
		int ending = file.lastIndexOf('.');
		return capture.resolveSibling((ending > 0 ? file.substring(0, ending) : file) + BESIDE);
	}

	/** What it records to. */
	public String name() {
		return name;
	}

	/** How it goes. */
	public Status status() {
		// In this order: who sees that it is over sees the last numbers and the failure too.
		boolean ended = over;
		return new Status(written, lost.get(), ended, failure);
	}

	void values(MonitorSnapshot snapshot) {
		offer(new What.Round(snapshot));
	}

	void status(MonitorStatus status) {
		offer(new What.State(MonitorClock.HOST.nanos(), status));
	}

	private synchronized void offer(What what) {
		if (stopping) {
			return;
		}
		if (!over && entries.offer(new Entry(what, missing))) {
			missing = 0;
		} else {
			missing++;
			lost.incrementAndGet();
		}
	}

	/** Ends the recording and waits until the file is complete, for five seconds at most. */
	@Override
	public void close() {
		stopping = true;
		try {
			thread.join(PATIENCE_MILLIS);
			if (thread.isAlive() && failure.isEmpty()) {
				failure = Optional.of(Messages.format("recorder.stalled", name));
			}
		} catch (@SuppressWarnings("unused") InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void run() {
		try (BufferedWriter file = out) {
			boolean last = false;
			while (!last) {
				last = stopping;
				Entry entry = entries.poll(last ? 0 : LOOK_MILLIS, TimeUnit.MILLISECONDS);
				while (entry != null) {
					write(entry);
					entry = entries.poll();
				}
				file.flush();
			}
			gap(MonitorClock.HOST.nanos(), missingAtEnd());
		} catch (IOException e) {
			failure = Optional.of(Messages.format("recorder.failed", name, String.valueOf(e.getMessage()), written));
			lost.addAndGet(entries.size());
		} catch (@SuppressWarnings("unused") InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			over = true;
		}
	}

	private void write(Entry entry) throws IOException {
		switch (entry.what()) {
			case What.Round round -> {
				gap(round.snapshot().nanos(), entry.lostBefore());
				for (MonitorReading reading : round.snapshot().readings().values()) {
					if (reading.nanos() > newest) {
						line(reading.nanos(), reading.value().id(), number(reading.number()), reading.value().unit(), Long.toString(reading.raw()),
								reading.value().confidence().map(Confidence::word).orElse("unknown"), reading.value().quantity().map(Quantity::id).orElse(""));
					}
				}
				newest = Math.max(newest, round.snapshot().nanos());
			}
			case What.State state -> {
				gap(state.nanos(), entry.lostBefore());
				String fault = state.status().fault().map(some -> ' ' + some.getClass().getSimpleName()).orElse("");
				line(state.nanos(), "state", state.status().state().name() + fault, "", "", "", "");
			}
		}
	}

	private synchronized long missingAtEnd() {
		return missing;
	}

	private void gap(long nanos, long count) throws IOException {
		if (count > 0) {
			line(nanos, "lost", Long.toString(count), "", "", "", "");
		}
	}

	private void line(long nanos, String id, String value, String unit, String raw, String confidence, String quantity) throws IOException {
		long second = 1_000_000_000L;
		Instant time = Instant.ofEpochSecond(Math.floorDiv(nanos, second), Math.floorMod(nanos, second));
		out.write(String.join(",", time.toString(), Long.toString(nanos), id, value, unit, raw, confidence, quantity) + '\n');
		written++;
	}

	/** Three decimals are more than any register has. Empty for what cannot be: its raw value stands beside. */
	private static String number(double value) {
		if (Double.isNaN(value)) {
			return "";
		}
		String text = String.format(Locale.ROOT, "%.3f", value);
		return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
	}
}
