package org.busbar.core.observation;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.busbar.can.capture.CaptureProblem;
import org.busbar.core.log.LogReader;
import org.busbar.core.monitor.MonitorRecording;
import org.jspecify.annotations.Nullable;

/** Reads a log or capture into memory. */
public final class RecordedLog {

	/** So many frames fill every screen and are read in a moment. */
	private static final int BEGINNING = 5_000;
	/** More problems than these say nothing new. */
	private static final int SHOWN_PROBLEMS = 10;
	/** No installation has so many; a damaged log may name one with every line, and each costs memory. */
	private static final int MOST_BUSES = 64;

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

	/** {@link #read(Path, Progress, Consumer)} for those who need it whole. */
	public static List<RecordedBus> read(Path file, Progress progress) throws IOException {
		return read(file, progress, unused -> {
		});
	}

	/**
	 * Reads all buses of a file.
	 *
	 * @param beginning hears of the first frames of a long log as a bus of its own, on the reading thread, when they are all of one bus; at most once
	 * @return the buses, that with the most frames first; at least one
	 * @throws IOException           with a message for the user: what, where and what to do
	 * @throws CancellationException when the progress said so
	 */
	public static List<RecordedBus> read(Path file, Progress progress, Consumer<RecordedBus> beginning) throws IOException {
		Loading loading = new Loading(beginning);
		Path name = file.getFileName();
		if (name == null || Files.isDirectory(file)) {
			throw new IOException(Messages.format("log.folder", file));
		}
		Optional<ForeignFormat> foreign;
		try (PushbackInputStream in = new PushbackInputStream(new Watched(Files.newInputStream(file), Files.size(file), progress),
				ForeignFormat.LONGEST_MAGIC)) {
			byte[] start = in.readNBytes(ForeignFormat.LONGEST_MAGIC);
			in.unread(start);
			foreign = ForeignFormat.of(start);
			if (foreign.isEmpty()) {
				LogReader.read(in, name.toString(), loading);
			}
		} catch (NoSuchFileException e) {
			throw new IOException(Messages.format("log.missing", file), e);
		} catch (AccessDeniedException e) {
			throw new IOException(Messages.format("log.access", file), e);
		} catch (IOException e) {
			throw new IOException(Messages.format("log.unreadable", file, String.valueOf(e.getMessage())), e);
		}
		if (foreign.isPresent()) {
			throw new IOException(Messages.format("log.foreign", file, foreign.get().description(), foreign.get().advice()));
		}
		List<RecordedBus> buses = loading.buses();
		if (buses.isEmpty()) {
			String problems = String.join("\n", loading.problems());
			throw new IOException(Messages.format("log.empty", file) + (problems.isEmpty() ? "" : "\n" + problems));
		}
		// Of several nobody knows which one the battery is on.
		return buses.size() == 1 ? List.of(withOwnLink(buses.getFirst(), file)) : buses;
	}

	/** A recording of the own link that cannot be read is a problem of its own; the bus is there without it. */
	private static RecordedBus withOwnLink(RecordedBus bus, Path file) {
		List<String> problems = new ArrayList<>(bus.problems());
		Optional<MonitorRecording> ownLink = Optional.empty();
		try {
			ownLink = MonitorRecording.beside(file);
			ownLink.ifPresent(recording -> problems.addAll(recording.problems()));
		} catch (IOException e) {
			problems.add(String.valueOf(e.getMessage()));
		}
		return new RecordedBus(bus.name(), bus.bitRate(), bus.frames(), bus.lost(), bus.omitted(), problems, ownLink);
	}

	/** What has come of one bus so far. */
	private static final class Bus {

		private final FrameStore frames = new FrameStore();
		private long lost;
		private long omitted;
		private long latest;
		private long backwards;
		private long firstBackwards;
		private boolean moved;

		boolean add(long nanos, int id, int flags, int dlc, long payload) {
			if (!frames.hasRoom()) {
				return false;
			}
			long number = frames.end();
			if (number > 0 && nanos < latest) {
				firstBackwards = backwards == 0 ? number : firstBackwards;
				backwards++;
			}
			moved |= number > 0 && nanos != latest;
			latest = nanos;
			frames.frame(nanos, id, flags, dlc, payload);
			return true;
		}

		/** What is wrong with it as a whole. */
		List<String> faults() {
			List<String> faults = new ArrayList<>();
			if (omitted > 0) {
				faults.add(Messages.format("log.omitted", Long.toString(omitted)));
			}
			if (backwards > 0) {
				faults.add(Messages.format("log.backwards", Long.toString(backwards), Long.toString(firstBackwards)));
			}
			if (!moved && frames.end() > 1) {
				faults.add(Messages.format("log.timeless"));
			}
			return faults;
		}
	}

	private static final class Loading implements LogReader.Handler {

		private final Map<String, Bus> buses = new LinkedHashMap<>();
		private final List<String> problems = new ArrayList<>();
		private final Consumer<RecordedBus> beginning;
		private long problemCount;
		private long room = FrameStore.most();
		private long foreign;
		private int bitRate;
		private long lost;

		Loading(Consumer<RecordedBus> beginning) {
			this.beginning = beginning;
		}

		@Override
		public void bus(String name, int rate) {
			bitRate = rate;
		}

		@Override
		public void frame(@Nullable String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
			Bus bus = buses.get(channel);
			if (bus == null) {
				if (buses.size() == MOST_BUSES) {
					foreign++;
					return;
				}
				bus = new Bus();
				buses.put(channel, bus);
			}
			if (lost > 0) {
				bus.lost += lost;
				bus.frames.lost(bus.frames.end(), lost);
				lost = 0;
			}
			// All buses together have the room of one.
			if (room > 0 && bus.add(nanos, id, flags, dlc, payload)) {
				room--;
				if (bus.frames.end() == BEGINNING && buses.size() == 1) {
					beginning.accept(beginning(channel, bus));
				}
			} else {
				bus.omitted++;
			}
		}

		@Override
		public void lost(long count) {
			lost += count;
		}

		@Override
		public boolean wantsMessages() {
			return problemCount < SHOWN_PROBLEMS;
		}

		@Override
		public void problem(int line, int column, String message) {
			problem(() -> Messages.format("log.line", Integer.toString(line), Integer.toString(column), message));
		}

		@Override
		public void problem(CaptureProblem problem) {
			// At least one, where more frames follow.
			lost++;
			problem(() -> Messages.format("log.bytes", Long.toString(problem.offset()), problem.message()));
		}

		@Override
		public void unfinished() {
			problem(() -> Messages.format("log.unfinished"));
		}

		private void problem(Supplier<String> text) {
			if (wantsMessages()) {
				problems.add(text.get());
			}
			problemCount++;
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

		/** A copy, since the frames that follow are added on this thread while others look at these. */
		private RecordedBus beginning(String name, Bus bus) {
			FrameStore frames = new FrameStore();
			bus.frames.read(0, bus.frames.end(), frames);
			return new RecordedBus(name, bitRate, frames, bus.lost, 0, List.of(Messages.format("log.beginning", Integer.toString(BEGINNING))));
		}

		private RecordedBus bus(String name, Bus bus) {
			List<String> all = bus.faults();
			if (foreign > 0) {
				all.add(Messages.format("log.buses", Long.toString(foreign), Integer.toString(MOST_BUSES)));
			}
			all.addAll(problems());
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
