package org.busbar.core.observation;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.busbar.can.capture.CaptureProblem;
import org.busbar.core.log.LogReader;
import org.jspecify.annotations.Nullable;

/** Reads a log or capture into memory. */
public final class RecordedLog {

	/** More problems than these say nothing new. */
	private static final int SHOWN_PROBLEMS = 10;

	private RecordedLog() {
	}

	/** Hears how far it is, on the reading thread. */
	@FunctionalInterface
	public interface Progress {

		/**
		 * @param done  bytes that were read
		 * @param total bytes of the file
		 * @return false to give up
		 */
		boolean advanced(long done, long total);
	}

	/**
	 * Reads all buses of a file.
	 *
	 * @return the buses, that with the most frames first; at least one
	 * @throws IOException           with a message for the user: what, where and what to do
	 * @throws CancellationException when the progress said so
	 */
	public static List<RecordedBus> read(Path file, Progress progress) throws IOException {
		Loading loading = new Loading();
		try (InputStream in = new Watched(Files.newInputStream(file), Files.size(file), progress)) {
			LogReader.read(in, file.getFileName().toString(), loading);
		} catch (NoSuchFileException e) {
			throw new IOException(Messages.format("log.missing", file), e);
		} catch (AccessDeniedException e) {
			throw new IOException(Messages.format("log.access", file), e);
		} catch (IOException e) {
			throw new IOException(Messages.format("log.unreadable", file, String.valueOf(e.getMessage())), e);
		}
		List<RecordedBus> buses = loading.buses();
		if (buses.isEmpty()) {
			String problems = String.join("\n", loading.problems());
			throw new IOException(Messages.format("log.empty", file) + (problems.isEmpty() ? "" : "\n" + problems));
		}
		return buses;
	}

	/** What has come of one bus so far. */
	private static final class Bus {

		private final FrameStore frames = new FrameStore();
		private long lost;
		private long omitted;
	}

	private static final class Loading implements LogReader.Handler {

		private final Map<String, Bus> buses = new LinkedHashMap<>();
		private final List<String> problems = new ArrayList<>();
		private long problemCount;
		private int bitRate;
		private long lost;

		@Override
		public void bus(String name, int rate) {
			bitRate = rate;
		}

		@Override
		public void frame(@Nullable String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
			Bus bus = buses.get(channel);
			if (bus == null) {
				bus = new Bus();
				buses.put(channel, bus);
			}
			bus.lost += lost;
			lost = 0;
			if (bus.frames.hasRoom()) {
				bus.frames.frame(nanos, id, flags, dlc, payload);
			} else {
				bus.omitted++;
			}
		}

		@Override
		public void lost(long count) {
			lost += count;
		}

		@Override
		public void problem(int line, int column, String message) {
			problem(Messages.format("log.line", Integer.toString(line), Integer.toString(column), message));
		}

		@Override
		public void problem(CaptureProblem problem) {
			problem(Messages.format("log.bytes", Long.toString(problem.offset()), problem.message()));
		}

		private void problem(String text) {
			problemCount++;
			if (problemCount <= SHOWN_PROBLEMS) {
				problems.add(text);
			}
		}

		List<String> problems() {
			List<String> all = new ArrayList<>(problems);
			if (problemCount > SHOWN_PROBLEMS) {
				all.add(Messages.format("log.more", Long.toString(problemCount - SHOWN_PROBLEMS)));
			}
			return all;
		}

		List<RecordedBus> buses() {
			return buses.entrySet().stream().map(entry -> bus(entry.getKey(), entry.getValue()))
					.sorted(Comparator.comparingLong((RecordedBus bus) -> bus.frames().end() + bus.omitted()).reversed()).toList();
		}

		private RecordedBus bus(String name, Bus bus) {
			List<String> all = problems();
			if (bus.omitted > 0) {
				all.addFirst(Messages.format("log.omitted", Long.toString(bus.omitted)));
			}
			return new RecordedBus(name, bitRate, bus.frames, bus.lost, bus.omitted, all);
		}
	}

	/** Tells of progress as the bytes go through. */
	private static final class Watched extends FilterInputStream {

		private static final long STEP = 1 << 20;

		private final long total;
		private final Progress progress;
		private long done;
		private long next = STEP;

		Watched(InputStream in, long total, Progress progress) {
			super(in);
			this.total = total;
			this.progress = progress;
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			count(read < 0 ? 0 : 1);
			return read;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int count = super.read(bytes, offset, length);
			count(Math.max(0, count));
			return count;
		}

		private void count(int bytes) {
			done += bytes;
			if (done >= next) {
				next = done + STEP;
				if (!progress.advanced(done, total)) {
					throw new CancellationException();
				}
			}
		}
	}
}
